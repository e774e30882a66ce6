package org.osnowa.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Text;
import org.osnowa.trials.Joins;
import org.osnowa.trials.TrialBook;
import org.osnowa.trials.TrialBook.Earlier;
import org.osnowa.trials.TrialBook.Said;
import org.osnowa.trials.Understood;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The neighbours of the Fabryczne estate try their goal out: a vague sentence first, then a precise one. */
@Component
@Order(400)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class TrialScene implements Scene {

    /** What demo/trials.json tells. */
    record Told(List<Tried> trials) {

        record Tried(String slug, String name, String by, List<Wording> wordings) {}

        /** @param sentence with {date} where a day stands, which lies so many days from the first one of the demo */
        record Wording(
                String sentence,
                @Nullable Integer due,
                String matters,
                String asked,
                String gain,
                int on,
                List<Voice> answers) {}

        record Voice(
                Understood understood,
                Joins joins,
                @Nullable String condition,
                @Nullable String brings,
                @Nullable String needs,
                String name,
                String organisation,
                int on) {}
    }

    private final TrialBook book;

    TrialScene(TrialBook book) {
        this.book = book;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("trials", Told.class)
                .trials()
                .forEach(each -> book.enter(
                        new PartnershipId(Ids.of("demo " + each.slug())),
                        each.name(),
                        new PersonId(Ids.of("demo " + each.by())),
                        each.wordings().stream()
                                .map(wording -> earlier(wording, today))
                                .toList()));
    }

    private static Earlier earlier(Told.Wording told, LocalDate today) {
        var due = told.due() == null ? "" : Text.date(today.plusDays(told.due()), Text.POLISH);
        return new Earlier(
                told.sentence().replace("{date}", due.replace('\u00a0', ' ')),
                told.matters(),
                told.asked(),
                told.gain(),
                today.plusDays(told.on()),
                told.answers().stream().map(each -> said(each, today)).toList());
    }

    private static Said said(Told.Voice told, LocalDate today) {
        return new Said(
                told.understood(),
                told.joins(),
                Optional.ofNullable(told.condition()),
                Optional.ofNullable(told.brings()),
                Optional.ofNullable(told.needs()),
                Optional.of(told.name()),
                Optional.of(told.organisation()),
                today.plusDays(told.on()));
    }
}
