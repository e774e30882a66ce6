package org.osnowa.asking;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.asking.Questions.Mailed;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The questions that a person mailed, and those mailed to their address: a part of what we know about them. */
@Component
@Order(650)
class AskingData implements PersonalData {

    private static final int MOST = 500;

    private final Questions questions;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    AskingData(Questions questions, People people, Organisations organisations, Clock clock) {
        this.questions = questions;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId person) {
        var mailed = people.find(person)
                .map(each -> questions.about(person, each.email(), MOST))
                .orElse(List.of());
        var names =
                organisations.namesOf(mailed.stream().map(Mailed::organisation).toList());
        return new Chapter(
                "questions",
                t("asking.data.title"),
                mailed.stream().map(each -> fact(each, names)).toList());
    }

    private Fact fact(Mailed mailed, Map<OrganisationId, String> names) {
        var what = mailed.toThem() ? "received" : "sent";
        var on = LocalDate.ofInstant(mailed.at(), clock.getZone());
        return new Fact(
                what, t("asking.data." + what, names.getOrDefault(mailed.organisation(), "")), on.toString(), date(on));
    }

    @Override
    public Set<String> tells() {
        return Set.of("mailed_questions.sent_by");
    }
}
