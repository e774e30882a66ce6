package org.osnowa.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something the type advisor asks.
 *
 * @param unknown what the advice does not know without an answer
 */
public record Question(String id, Rule.Words text, Rule.Words unknown, List<Answer> answers) {

    /**
     * @param id within its question
     * @param says what it says of which type; of most types it says nothing
     */
    public record Answer(String id, Rule.Words text, Map<PartnershipType, Say> says) {}

    /**
     * What an answer says of one type.
     *
     * @param weight positive speaks for it, negative against it
     * @param never rules it out, however much speaks for it
     */
    public record Say(int weight, boolean never, Rule.Words why) {}

    /** What a visitor's browser sent may be no answer at all. */
    public Optional<Answer> answer(@Nullable String id) {
        return answers.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
