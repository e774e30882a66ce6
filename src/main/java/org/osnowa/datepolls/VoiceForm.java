package org.osnowa.datepolls;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What a partner says to each day.
 *
 * @param organisation for which it is said; the link of a letter says it by itself
 * @param answers by day
 * @param by who says it, as they are called
 */
public record VoiceForm(
        @Nullable UUID organisation,
        @Nullable Map<String, String> answers,

        @CodePointLength(max = 200, message = "{PollForm.tooLong200}") @Nullable
        String by) {

    /** Of the days of this poll; what else was sent is nobody's. */
    Map<UUID, Suits> said(DatePoll poll) {
        var said = new HashMap<UUID, Suits>();
        poll.slots().forEach(slot -> {
            var answer = answers == null ? null : answers.get(slot.id().toString());
            Arrays.stream(Suits.values())
                    .filter(each -> each.name().equals(answer))
                    .findFirst()
                    .ifPresent(each -> said.put(slot.id(), each));
        });
        return said;
    }

    Optional<String> name() {
        return Optional.ofNullable(by).map(String::strip).filter(each -> !each.isEmpty());
    }
}
