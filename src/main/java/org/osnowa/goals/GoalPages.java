package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.diagnosis.FoundNeeds;
import org.osnowa.goals.Confirmations.Yes;
import org.osnowa.goals.Goal.State;
import org.osnowa.goals.GoalEditPage.DraftRow;
import org.osnowa.goals.GoalEditPage.Theirs;
import org.osnowa.goals.GoalPage.Fact;
import org.osnowa.goals.GoalPage.MeasuredRow;
import org.osnowa.goals.Goals.Reached;
import org.osnowa.goals.GoalsPage.Mine;
import org.osnowa.goals.GoalsPage.Partner;
import org.osnowa.goals.Measure.Start;
import org.osnowa.history.TextVersion;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.places.Places;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of goals. */
@Component
class GoalPages {

    private static final int DRAFTS = 20;

    private final PartnershipHeads heads;
    private final Goals goals;
    private final Measurements measurements;
    private final KeyQuestions questions;
    private final Confirmations confirmations;
    private final ConfirmationDesk confirming;
    private final AskingPages asking;
    private final CoachReading reading;
    private final GoalActions actions;
    private final FoundNeeds needs;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Places places;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    GoalPages(
            PartnershipHeads heads,
            Goals goals,
            Measurements measurements,
            KeyQuestions questions,
            Confirmations confirmations,
            ConfirmationDesk confirming,
            AskingPages asking,
            CoachReading reading,
            GoalActions actions,
            FoundNeeds needs,
            PartnerLists partners,
            Organisations organisations,
            Places places,
            People people,
            Texts texts,
            Clock clock) {
        this.heads = heads;
        this.goals = goals;
        this.measurements = measurements;
        this.questions = questions;
        this.confirmations = confirmations;
        this.confirming = confirming;
        this.asking = asking;
        this.reading = reading;
        this.actions = actions;
        this.needs = needs;
        this.partners = partners;
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    GoalsPage all(Partnership partnership, Visitor visitor, PhoneForm phone, FormErrors errors) {
        var head = head(partnership, visitor);
        var all = goals.reachedIn(partnership.id());
        var standing =
                all.stream().map(Reached::goal).filter(each -> !each.dropped()).toList();
        var answers = questions.of(partnership.id());
        var asked = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .toList();
        var yes = new Agreement(standing, confirmations.of(partnership.id()));
        var letters = head.coordinates() ? asking.letters(partnership) : Map.<OrganisationId, Question>of();
        return new GoalsPage(
                head,
                answers.aims().orElse(null),
                answers.gain().orElse(null),
                answers.way().orElse(null),
                rows(head, all),
                dropped(head, all.stream().map(Reached::goal).toList()),
                (int) asked.stream().filter(yes::by).count(),
                asked.size(),
                ConfirmationDesk.stand(standing),
                mine(partnership, visitor, asked, yes),
                head.inside()
                        ? asked.stream()
                                .map(each -> partner(each, yes, letters))
                                .toList()
                        : List.of(),
                head.inside() ? asking.remarks(partnership, standing) : List.of(),
                head.coordinates()
                        ? asked.stream()
                                .filter(each -> !yes.by(each))
                                .map(each -> Choice.of(each.organisation().toString(), each.name()))
                                .toList()
                        : List.of(),
                phone,
                errors);
    }

    /** Who has said yes to all goals that stand, and when. */
    private record Agreement(List<Goal> standing, List<Yes> all) {

        boolean by(PartnerRow partner) {
            return !standing.isEmpty()
                    && of(partner).map(Yes::goal).collect(Collectors.toSet()).containsAll(ids());
        }

        Stream<Yes> of(PartnerRow partner) {
            return all.stream().filter(each -> each.organisation().value().equals(partner.organisation()));
        }

        private Set<GoalId> ids() {
            return standing.stream().map(Goal::id).collect(Collectors.toSet());
        }
    }

    private List<Mine> mine(Partnership partnership, Visitor visitor, List<PartnerRow> asked, Agreement yes) {
        if (yes.standing().isEmpty()) {
            return List.of();
        }
        var deciding = confirming.deciding(visitor, partnership);
        return asked.stream()
                .filter(each -> deciding.contains(new OrganisationId(each.organisation())) && !yes.by(each))
                .map(each -> new Mine(each.organisation(), each.name()))
                .toList();
    }

    private Partner partner(PartnerRow row, Agreement yes, Map<OrganisationId, Question> letters) {
        var last = yes.of(row).reduce((_, later) -> later).filter(_ -> yes.by(row));
        return new Partner(
                row.name(),
                last.map(each -> date(each.at())).orElse(null),
                last.flatMap(Yes::saidBy).orElse(null),
                last.flatMap(Yes::question).isPresent(),
                Optional.ofNullable(letters.get(new OrganisationId(row.organisation())))
                        .filter(each -> each.open(LocalDate.now(clock)))
                        .flatMap(Question::until)
                        .map(Text::date)
                        .orElse(null));
    }

    private List<GoalsPage.Row> rows(PartnershipHead head, List<Reached> all) {
        var owners = organisations.namesOf(all.stream()
                .flatMap(each -> each.goal().terms().aim().owner().stream())
                .toList());
        return all.stream()
                .filter(each -> !each.goal().dropped())
                .map(each -> row(head, each.goal(), each.last(), owners))
                .toList();
    }

    private GoalsPage.Row row(
            PartnershipHead head, Goal goal, Optional<BigDecimal> last, Map<OrganisationId, String> owners) {
        return new GoalsPage.Row(
                path(head, goal),
                goal.code(),
                goal.sentence(),
                goal.opinion().verdict(),
                goal.draft(),
                GoalProgress.words(goal.measure(), last).orElse(null),
                goal.terms().aim().owner().map(owners::get).orElse(null),
                goal.measure().due().map(Text::date).orElse(null),
                goal.judgement().map(Goal.Judgement::result).orElse(null),
                goal.overdueOn(LocalDate.now(clock)));
    }

    private static List<GoalsPage.Dropped> dropped(PartnershipHead head, List<Goal> all) {
        return all.stream()
                .flatMap(each -> each.state() instanceof State.Dropped(var reason)
                        ? Stream.of(new GoalsPage.Dropped(path(head, each), each.code(), each.sentence(), reason))
                        : Stream.empty())
                .toList();
    }

    GoalPage goal(Partnership partnership, Visitor visitor, Goal goal) {
        return goal(partnership, visitor, goal, JudgementForm.of(goal), FormErrors.none());
    }

    GoalPage goal(Partnership partnership, Visitor visitor, Goal goal, JudgementForm judging, FormErrors errors) {
        var head = head(partnership, visitor);
        var measured = measurements.of(goal.id());
        var done = actions.of(partnership.id(), goal.id().value());
        var measure = goal.measure();
        var last = measured.isEmpty()
                ? Optional.<BigDecimal>empty()
                : Optional.of(measured.getLast().amount());
        return new GoalPage(
                head,
                goal.id().toString(),
                goal.code(),
                goal.sentence(),
                GoalForm.standing(goal.state()),
                goal.state() instanceof State.Dropped(var reason) ? reason : null,
                CoachPanel.of(goal.sentence(), reading.of(goal.terms(), !done.isEmpty())),
                facts(partnership, goal),
                goal.terms().lacks().stream().map(Text::t).toList(),
                goal.terms().remarks(LocalDate.now(clock)).stream().map(Text::t).toList(),
                GoalProgress.words(measure, last).orElse(null),
                ProgressChart.of(measure, measured).orElse(null),
                measure.unit().orElse(null),
                measure.baseline()
                        .map(each -> GoalProgress.amount(measure, each.amount()))
                        .orElse(null),
                measure.target().map(each -> GoalProgress.amount(measure, each)).orElse(null),
                measured(measure, measured, head.inside()),
                done,
                goal.judgement()
                        .map(each -> new GoalPage.Judged(each.result(), each.words(), Text.date(each.on())))
                        .orElse(null),
                judging,
                Choice.of(Result.values()),
                drafts(partnership, goal),
                errors);
    }

    private List<Fact> facts(Partnership partnership, Goal goal) {
        var aim = goal.terms().aim();
        var measure = goal.measure();
        var facts = new ArrayList<Fact>();
        aim.owner()
                .flatMap(each ->
                        Optional.ofNullable(organisations.namesOf(List.of(each)).get(each)))
                .ifPresent(each -> facts.add(new Fact(t("GoalPage.owner"), each, true)));
        aim.beneficiaries().ifPresent(each -> facts.add(new Fact(t("GoalPage.beneficiaries"), each, true)));
        facts.add(new Fact(
                t("GoalPage.place"),
                aim.place()
                        .orElseGet(() -> places.get(partnership.area().place()).label()),
                aim.place().isPresent()));
        measure.indicator().ifPresent(each -> facts.add(new Fact(t("GoalPage.indicator"), each, true)));
        measure.start()
                .ifPresent(each -> facts.add(new Fact(t("GoalPage.beginning"), beginning(measure, each), false)));
        measure.target()
                .ifPresent(
                        each -> facts.add(new Fact(t("GoalPage.target"), GoalProgress.amount(measure, each), false)));
        measure.due().ifPresent(each -> facts.add(new Fact(t("GoalPage.due"), Text.date(each), false)));
        measure.source().ifPresent(each -> facts.add(new Fact(t("GoalPage.source"), each, true)));
        aim.need()
                .flatMap(need -> needs.of(partnership.id()).stream()
                        .filter(each -> each.id().equals(need))
                        .findFirst())
                .ifPresent(each -> facts.add(new Fact(t("GoalPage.need"), each.words(), true)));
        return facts;
    }

    private static String beginning(Measure measure, Start start) {
        return switch (start) {
            case Start.Known(var amount, var on) ->
                t("GoalPage.beginningOn", GoalProgress.amount(measure, amount), Text.date(on));
            case Start.Unknown(var by) -> t("GoalPage.beginningUnknown", Text.date(by));
        };
    }

    /** Who wrote it down is seen by partners only. */
    private List<MeasuredRow> measured(Measure measure, List<Measurement> measured, boolean inside) {
        var names = inside
                ? names(measured.stream().flatMap(each -> each.enteredBy().stream()))
                : Map.<PersonId, String>of();
        var rows = new ArrayList<MeasuredRow>();
        measure.baseline()
                .ifPresent(each -> rows.add(new MeasuredRow(
                        null,
                        Text.date(each.on()),
                        GoalProgress.amount(measure, each.amount()),
                        null,
                        t("GoalPage.beginningRow"),
                        null)));
        measured.forEach(each -> rows.add(new MeasuredRow(
                each.id().toString(),
                Text.date(each.on()),
                GoalProgress.amount(measure, each.amount()),
                measure.progress(each.amount()).map(GoalProgress::percent).orElse(null),
                each.source(),
                each.enteredBy().map(names::get).orElse(null))));
        return rows.reversed();
    }

    GoalEditPage fresh(Partnership partnership, Visitor me, GoalForm form, PromptForm prompts, FormErrors errors) {
        return edit(partnership, me, null, form, prompts, List.of(), false, errors);
    }

    /** @param theirs what stands there now, where somebody else saved first */
    GoalEditPage edit(
            Partnership partnership,
            Visitor me,
            @Nullable Goal goal,
            GoalForm form,
            PromptForm prompts,
            List<Theirs> theirs,
            boolean movedMeanwhile,
            FormErrors errors) {
        return new GoalEditPage(
                head(partnership, me),
                goal == null ? null : goal.id().toString(),
                goal == null ? null : goal.code(),
                form,
                prompts,
                prompts.any(),
                coach(partnership, goal, form),
                owners(partnership, goal),
                needs(partnership),
                Stream.concat(
                                Stream.of(Choice.of("", t("GoalEditPage.byNumbers"))),
                                Choice.of(Direction.values()).stream())
                        .toList(),
                theirs,
                movedMeanwhile,
                goal == null ? List.of() : drafts(partnership, goal),
                errors);
    }

    /** Nothing while nothing is said. */
    @Nullable
    CoachPanel coach(Partnership partnership, @Nullable Goal goal, GoalForm form) {
        var terms = form.terms();
        var sentence = terms.aim().sentence();
        if (sentence.isEmpty()) {
            return null;
        }
        var acted =
                goal != null && !actions.of(partnership.id(), goal.id().value()).isEmpty();
        return CoachPanel.of(sentence, reading.of(terms, acted));
    }

    private List<Choice> owners(Partnership partnership, @Nullable Goal goal) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", t("GoalEditPage.noOwner")));
        partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .forEach(each -> all.add(Choice.of(each.organisation().toString(), each.name())));
        Optional.ofNullable(goal)
                .flatMap(each -> each.terms().aim().owner())
                .filter(each -> all.stream().noneMatch(choice -> choice.value().equals(each.toString())))
                .ifPresent(each -> all.add(Choice.of(
                        each.toString(),
                        t(
                                "GoalEditPage.left",
                                organisations.namesOf(List.of(each)).getOrDefault(each, "")))));
        return all;
    }

    private List<Choice> needs(Partnership partnership) {
        var found = needs.of(partnership.id()).stream()
                .map(each -> Choice.of(each.id().toString(), each.words()))
                .toList();
        return found.isEmpty()
                ? found
                : Stream.concat(Stream.of(Choice.of("", t("GoalEditPage.noNeed"))), found.stream())
                        .toList();
    }

    /** How the sentence read before, the oldest first. */
    private List<DraftRow> drafts(Partnership partnership, Goal goal) {
        var versions = texts.of(partnership.id().value(), goal.id().value(), DRAFTS).stream()
                .filter(each -> each.field().equals(GoalDesk.SENTENCE.key()))
                .map(TextVersion::text)
                .toList();
        return versions.size() < 2
                ? List.of()
                : versions.reversed().stream()
                        .map(each -> new DraftRow(t(reading.of(each).verdict()), each))
                        .toList();
    }

    /** What is different in the goal as it stands now. */
    List<Theirs> theirs(Partnership partnership, GoalForm mine, Goal now) {
        var there = GoalForm.of(now);
        var owners = owners(partnership, now);
        var needs = needs(partnership);
        return Stream.of(
                        differs("GoalForm.sentence", mine.sentence(), there.sentence()),
                        differs("GoalForm.beneficiaries", mine.beneficiaries(), there.beneficiaries()),
                        differs("GoalForm.place", mine.place(), there.place()),
                        differs("GoalForm.indicator", mine.indicator(), there.indicator()),
                        differs("GoalForm.unit", mine.unit(), there.unit()),
                        differs("GoalForm.baseline", mine.baseline(), there.baseline()),
                        differs("GoalForm.baselineOn", mine.baselineOn(), there.baselineOn()),
                        differs("GoalForm.baselineDue", mine.baselineDue(), there.baselineDue()),
                        differs("GoalForm.target", mine.target(), there.target()),
                        differs("GoalForm.due", mine.due(), there.due()),
                        differs("GoalForm.source", mine.source(), there.source()),
                        differs("GoalForm.owner", label(owners, mine.owner()), label(owners, there.owner())),
                        differs("GoalForm.need", label(needs, mine.need()), label(needs, there.need())),
                        differs("GoalForm.state", name(mine.state()), name(there.state())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Theirs> differs(String field, @Nullable String mine, @Nullable String theirs) {
        return GoalForm.filled(mine).equals(GoalForm.filled(theirs))
                ? Optional.empty()
                : Optional.of(new Theirs(t(field), GoalForm.filled(theirs).orElse(t("GoalEditPage.nothing"))));
    }

    private static @Nullable String label(List<Choice> choices, java.util.@Nullable UUID id) {
        return id == null
                ? null
                : choices.stream()
                        .filter(each -> each.value().equals(id.toString()))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable String name(GoalForm.@Nullable Standing state) {
        return state == null ? null : t(state);
    }

    MeasurementPage measurement(
            Partnership partnership,
            Visitor me,
            Goal goal,
            @Nullable MeasurementId id,
            MeasurementForm form,
            @Nullable String theirs,
            FormErrors errors) {
        return new MeasurementPage(
                head(partnership, me),
                goal.id().toString(),
                goal.code(),
                goal.sentence(),
                goal.measure().unit().orElse(null),
                id == null ? null : id.toString(),
                form,
                theirs,
                errors);
    }

    QuestionsPage questions(
            Partnership partnership,
            Visitor me,
            QuestionsForm form,
            @Nullable QuestionsForm theirs,
            FormErrors errors) {
        return new QuestionsPage(head(partnership, me), form, theirs, errors);
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "goals");
    }

    private static String path(PartnershipHead head, Goal goal) {
        return head.path() + "/goals/" + goal.id();
    }

    private String date(Instant at) {
        return Text.date(LocalDate.ofInstant(at, clock.getZone()));
    }

    private Map<PersonId, String> names(Stream<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        people.all(ids.distinct().toList()).forEach((Person each) -> names.put(each.id(), each.name()));
        return names;
    }
}
