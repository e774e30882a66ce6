package org.osnowa.trials;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.osnowa.platform.Text.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.history.Difference;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.osnowa.trials.CardAnswer.Way;
import org.osnowa.trials.CardAnswers.Given;
import org.osnowa.trials.CardPage.Change;
import org.osnowa.trials.GoalCard.Wording;
import org.osnowa.trials.Trial.State;
import org.osnowa.trials.TrialPage.RecipientRow;
import org.osnowa.trials.TrialPage.RespondentRow;
import org.osnowa.trials.TrialPage.Said;
import org.osnowa.trials.TrialPage.Version;
import org.springframework.stereotype.Component;

/** Makes the pages on which partners see what came of trying a goal out. */
@Component
class TrialPages {

    private final PartnershipHeads heads;
    private final Trials trials;
    private final Recipients recipients;
    private final CardAnswers answers;
    private final Organisations organisations;
    private final PrecisionReading reading;
    private final CardViews views;
    private final Settings settings;
    private final Clock clock;

    TrialPages(
            PartnershipHeads heads,
            Trials trials,
            Recipients recipients,
            CardAnswers answers,
            Organisations organisations,
            PrecisionReading reading,
            CardViews views,
            Settings settings,
            Clock clock) {
        this.heads = heads;
        this.trials = trials;
        this.recipients = recipients;
        this.answers = answers;
        this.organisations = organisations;
        this.reading = reading;
        this.views = views;
        this.settings = settings;
        this.clock = clock;
    }

    static String path(String slug, TrialId trial) {
        return "/partnerships/" + slug + "/trials/" + trial;
    }

    TrialsPage all(Partnership partnership, Visitor me) {
        var newest = trials.newestOf(partnership.id()).stream().collect(toMap(GoalCard::trial, Function.identity()));
        var given = answers.of(partnership.id()).stream().collect(groupingBy(Given::card));
        return new TrialsPage(
                heads.of(partnership, me, "trials"),
                trials.of(partnership.id()).stream()
                        .flatMap(
                                each -> Optional.ofNullable(newest.get(each.id()))
                                        .map(card -> row(partnership, each, card, given))
                                        .stream())
                        .toList());
    }

    private TrialsPage.Row row(Partnership partnership, Trial trial, GoalCard card, Map<CardId, List<Given>> given) {
        return new TrialsPage.Row(
                path(partnership.slug(), trial.id()),
                card.wording().sentence(),
                card.number(),
                reading.of(card.wording().sentence()).verdict(),
                Tally.of(pull(given.getOrDefault(card.id(), List.of()))),
                trial.running());
    }

    TrialPage show(Partnership partnership, Trial trial, Visitor me, FormErrors errors) {
        var head = heads.of(partnership, me, "trials");
        var path = path(partnership.slug(), trial.id());
        var cards = trials.cards(trial.id());
        var newest = cards.getLast();
        var given = answers.of(trial.id());
        var pulls = given.stream().collect(groupingBy(Given::card));
        var numbers = cards.stream().collect(toMap(GoalCard::id, GoalCard::number));
        var asked = head.coordinates() ? recipients.of(trial.id()) : List.<Recipient>of();
        var names = organisations.namesOf(
                asked.stream().flatMap(each -> each.organisation().stream()).toList());
        return new TrialPage(
                head,
                path,
                views.of(newest, path),
                reading.of(newest.wording().sentence()),
                trial.running(),
                trial.state() instanceof State.Ended(var on, var _) ? Text.date(on) : null,
                trial.whyNotReopen().isEmpty(),
                head.coordinates() ? address(trial) : null,
                versions(cards, pulls, path),
                comparison(cards, pulls),
                pull(pulls.getOrDefault(newest.id(), List.of())).strong(),
                said(given, numbers, CardAnswer::needs),
                said(given, numbers, CardAnswer::condition),
                said(given, numbers, CardAnswer::brings),
                head.coordinates() ? respondents(head, given, numbers, asked, names) : List.of(),
                asked.stream()
                        .map(each -> row(each, trial, path, names, answered(each, given, newest)))
                        .toList(),
                errors);
    }

    CardPage card(Partnership partnership, Trial trial, GoalCard card, Visitor me) {
        var cards = trials.cards(trial.id());
        var path = path(partnership.slug(), trial.id());
        var given = answers.of(trial.id()).stream()
                .filter(each -> each.card().equals(card.id()))
                .toList();
        var earlier = cards.stream()
                .filter(each -> each.number() == card.number() - 1)
                .findFirst();
        var newest = cards.getLast().id().equals(card.id());
        var head = heads.of(partnership, me, "trials");
        return new CardPage(
                head,
                path,
                views.of(card, path),
                reading.of(card.wording().sentence()),
                Tally.of(pull(given)),
                newest && head.coordinates() ? address(trial) : null,
                earlier.map(each -> changes(each.wording(), card.wording())).orElse(List.of()));
    }

    private @Nullable String address(Trial trial) {
        return trial.shared().open() ? settings.address(trials.code(trial).path()) : null;
    }

    private static List<Change> changes(Wording before, Wording after) {
        return List.of(
                change("CardForm.sentence", before.sentence(), after.sentence()),
                change("CardForm.matters", before.matters(), after.matters()),
                change("CardForm.asked", before.asked(), after.asked()),
                change("CardForm.gain", before.gain(), after.gain()));
    }

    private static Change change(String part, String before, String after) {
        return new Change(t(part), Difference.between(before, after));
    }

    private List<Version> versions(List<GoalCard> cards, Map<CardId, List<Given>> given, String path) {
        var versions = new ArrayList<Version>();
        for (var card : cards.reversed()) {
            versions.add(new Version(
                    views.of(card, path),
                    reading.of(card.wording().sentence()).verdict(),
                    Tally.of(pull(given.getOrDefault(card.id(), List.of())))));
        }
        return versions;
    }

    /** Against the nearest wording before it that has enough answers. */
    private static @Nullable String comparison(List<GoalCard> cards, Map<CardId, List<Given>> given) {
        var telling = cards.reversed().stream()
                .map(each -> pull(given.getOrDefault(each.id(), List.of())))
                .toList();
        return telling.getFirst().enough()
                ? telling.stream()
                        .skip(1)
                        .filter(Pull::enough)
                        .findFirst()
                        .map(before -> telling.getFirst().against(before).name())
                        .orElse(null)
                : null;
    }

    private static Pull pull(List<Given> given) {
        return Pull.of(given.stream().map(Given::answer).toList());
    }

    private static List<Said> said(
            List<Given> given, Map<CardId, Integer> numbers, Function<CardAnswer, Optional<String>> words) {
        return given.stream()
                .flatMap(each -> words.apply(each.answer()).stream()
                        .map(said -> new Said(numbers.getOrDefault(each.card(), 0), said)))
                .sorted(Comparator.comparingInt(Said::number).reversed())
                .toList();
    }

    private List<RespondentRow> respondents(
            PartnershipHead head,
            List<Given> given,
            Map<CardId, Integer> numbers,
            List<Recipient> asked,
            Map<OrganisationId, String> names) {
        var byId = new HashMap<RecipientId, Recipient>();
        asked.forEach(each -> byId.put(each.id(), each));
        return given.stream()
                .map(each -> respondent(
                        head,
                        each,
                        numbers.getOrDefault(each.card(), 0),
                        each.way() instanceof Way.Letter(var id) ? byId.get(id) : null,
                        names))
                .toList();
    }

    private RespondentRow respondent(
            PartnershipHead head,
            Given given,
            int number,
            @Nullable Recipient recipient,
            Map<OrganisationId, String> names) {
        var answer = given.answer();
        var organisation = Optional.ofNullable(recipient)
                .flatMap(Recipient::organisation)
                .map(names::get)
                .or(() -> answer.who().organisation());
        var who = answer.who()
                .name()
                .or(() -> organisation)
                .or(() -> Optional.ofNullable(recipient).flatMap(Recipient::address))
                .orElse(t("TrialPage.nameless"));
        return new RespondentRow(
                who,
                organisation.filter(each -> !each.equals(who)).orElse(null),
                number,
                views.day(answer.at()),
                answer.understood(),
                answer.joins(),
                answer.condition().orElse(null),
                answer.brings().orElse(null),
                answer.needs().orElse(null),
                answer.joins() == Joins.NO ? null : invite(head, recipient, organisation));
    }

    /** The form finds an organisation of the directory by its id, others by their name. */
    private static String invite(PartnershipHead head, @Nullable Recipient recipient, Optional<String> name) {
        var form = head.path() + "/invitations/new";
        return Optional.ofNullable(recipient)
                .flatMap(Recipient::organisation)
                .map(each -> form + "?organisation=" + each)
                .or(() -> name.map(each -> form + "?q=" + URLEncoder.encode(each, StandardCharsets.UTF_8)))
                .orElse(form);
    }

    private enum Answered {
        NEWEST,
        EARLIER,
        NEVER
    }

    private static Answered answered(Recipient recipient, List<Given> given, GoalCard newest) {
        var theirs = given.stream()
                .filter(each -> each.way().equals(new Way.Letter(recipient.id())))
                .toList();
        if (theirs.stream().anyMatch(each -> each.card().equals(newest.id()))) {
            return Answered.NEWEST;
        }
        return theirs.isEmpty() ? Answered.NEVER : Answered.EARLIER;
    }

    private RecipientRow row(
            Recipient recipient, Trial trial, String path, Map<OrganisationId, String> names, Answered answered) {
        var who =
                recipient.organisation().map(names::get).or(recipient::address).orElse(t("TrialPage.nameless"));
        return new RecipientRow(
                path + "/letters/" + recipient.id(),
                who,
                recipient.address().filter(each -> !each.equals(who)).orElse(null),
                state(recipient, answered),
                views.day(recipient.sending().expires()),
                trial.running() && recipient.whyNotResend().isEmpty() && answered != Answered.NEWEST,
                trial.running() && !recipient.withdrawn());
    }

    private String state(Recipient recipient, Answered answered) {
        if (recipient.withdrawn()) {
            return "WITHDRAWN";
        }
        return switch (answered) {
            case NEWEST -> "ANSWERED";
            case EARLIER -> "ANSWERED_EARLIER";
            case NEVER -> recipient.expiredAt(clock.instant()) ? "EXPIRED" : "OPEN";
        };
    }
}
