package org.osnowa.history;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody did, as it is told, and the versions of texts that they wrote: a part of what we know about them. */
@Component
@Order(700)
class HistoryData implements PersonalData {

    private final History history;
    private final Texts texts;
    private final Clock clock;

    HistoryData(History history, Texts texts, Clock clock) {
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        return new Chapter(
                "history",
                t("HistoryData.title"),
                Stream.concat(told(person), written(person))
                        .sorted(Comparator.comparing(Dated::at).reversed())
                        .map(Dated::fact)
                        .toList());
    }

    private record Dated(Instant at, Fact fact) {}

    private Stream<Dated> told(PersonId person) {
        return history.by(person).stream()
                .map(each -> new Dated(
                        each.at(),
                        fact(
                                "told",
                                t("HistoryData.told"),
                                each.at(),
                                each.what().words())));
    }

    private Stream<Dated> written(PersonId person) {
        return texts.by(person).stream()
                .map(each -> new Dated(each.at(), fact("written", t(each.field()), each.at(), each.text())));
    }

    private Fact fact(String name, String label, Instant at, String words) {
        var day = LocalDate.ofInstant(at, clock.getZone());
        return new Fact(name, label, day + ": " + words, date(day) + ": " + words);
    }

    @Override
    public Set<String> tells() {
        return Set.of("happenings.person", "text_versions.written_by");
    }
}
