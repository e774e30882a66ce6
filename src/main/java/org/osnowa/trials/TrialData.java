package org.osnowa.trials;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.trials.CardAnswers.Given;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What trials know about a person: the cards they wrote, the letters they sent, and what was answered from their address. */
@Component
@Order(500)
class TrialData implements PersonalData {

    private static final int MOST = 200;

    private final Trials trials;
    private final Recipients recipients;
    private final CardAnswers answers;
    private final Partnerships partnerships;
    private final People people;
    private final CardViews views;

    TrialData(
            Trials trials,
            Recipients recipients,
            CardAnswers answers,
            Partnerships partnerships,
            People people,
            CardViews views) {
        this.trials = trials;
        this.recipients = recipients;
        this.answers = answers;
        this.partnerships = partnerships;
        this.people = people;
        this.views = views;
    }

    @Override
    public Chapter about(PersonId person) {
        var facts = new ArrayList<Fact>();
        for (var card : trials.writtenBy(person, MOST)) {
            facts.add(Fact.of(
                    "card",
                    t("TrialData.card", views.day(card.at())),
                    card.wording().sentence()));
        }
        var sent = recipients.sentBy(person);
        if (sent > 0) {
            facts.add(Fact.of("letters", t("TrialData.sent"), String.valueOf(sent)));
        }
        people.find(person).map(Person::email).ifPresent(email -> facts.addAll(received(email)));
        return new Chapter("trials", t("TrialData.title"), facts);
    }

    private List<Fact> received(String email) {
        var letters = recipients.at(email, MOST);
        var given = answers.by(letters.stream().map(Recipient::id).toList()).stream()
                .collect(groupingBy(Given::way));
        var names = names(letters.stream().map(Recipient::trial).distinct().toList());
        return letters.stream()
                .map(each -> Fact.of(
                        "received",
                        t(
                                "TrialData.received",
                                names.getOrDefault(each.trial(), ""),
                                views.day(each.sending().at())),
                        given.getOrDefault(new CardAnswer.Way.Letter(each.id()), List.of()).stream()
                                .map(answer -> words(answer.answer()))
                                .collect(joining("; "))))
                .toList();
    }

    private Map<TrialId, String> names(List<TrialId> ids) {
        var tried = trials.all(ids);
        var known = partnerships
                .all(tried.stream().map(Trial::partnership).distinct().toList())
                .stream()
                .collect(toMap(Partnership::id, Partnership::name));
        return tried.stream().collect(toMap(Trial::id, each -> Objects.requireNonNull(known.get(each.partnership()))));
    }

    private static String words(CardAnswer answer) {
        return Stream.of(
                        Stream.of(
                                t("CardAnswerForm.understood." + answer.understood()),
                                t("CardAnswerForm.joins." + answer.joins())),
                        answer.condition().stream(),
                        answer.brings().stream(),
                        answer.needs().stream(),
                        answer.who().name().stream(),
                        answer.who().organisation().stream())
                .flatMap(each -> each)
                .collect(joining(", "));
    }

    @Override
    public Set<String> tells() {
        return Set.of("trial_cards.written_by", "trial_recipients.sent_by");
    }
}
