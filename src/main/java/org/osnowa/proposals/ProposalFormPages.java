package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.MeetingNames;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.osnowa.proposals.ProposalFormPage.Concluding;
import org.osnowa.proposals.ProposalFormPage.Revising;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Component;

/** Makes the pages on which proposals are written, revised and concluded. */
@Component
class ProposalFormPages {

    private static final int USUAL_REVIEW_MONTHS = 3;

    private final PartnershipHeads heads;
    private final Conditions conditions;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final MeetingNames meetings;
    private final UsualRules rules;
    private final ProposalLetters letters;
    private final ProposalAskingDesk asking;
    private final ConclusionDesk conclusions;
    private final Clock clock;

    ProposalFormPages(
            PartnershipHeads heads,
            Conditions conditions,
            PartnerLists partners,
            Organisations organisations,
            MeetingNames meetings,
            UsualRules rules,
            ProposalLetters letters,
            ProposalAskingDesk asking,
            ConclusionDesk conclusions,
            Clock clock) {
        this.heads = heads;
        this.conditions = conditions;
        this.partners = partners;
        this.organisations = organisations;
        this.meetings = meetings;
        this.rules = rules;
        this.letters = letters;
        this.asking = asking;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    ProposalForm fresh(Partnership partnership, @Nullable UUID meeting) {
        return ProposalForm.fresh(rules.of(partnership.id()).orElse(UsualRule.UNSAID), today(), meeting);
    }

    ProposalFormPage opening(Partnership partnership, Visitor me, ProposalForm form, FormErrors errors) {
        var voters = Electorate.of(conditions.partners(partnership.id()), Map.of(), Map.of());
        var names = organisations.namesOf(voters.stream().map(Voter::partner).toList());
        var outOfReach = letters.outOfReach(voters.stream().map(Voter::partner).toList());
        var addresses = asking.publicAddresses(outOfReach);
        return new ProposalFormPage(
                head(partnership, me),
                form,
                modes(Mode.values()),
                choices(Quorum.values()),
                choices(Majority.values()),
                voters.stream()
                        .map(each -> Choice.of(each.partner().toString(), names.getOrDefault(each.partner(), "")))
                        .sorted(Comparator.comparing(Choice::label, Text.alphabetically()))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("ProposalForm.noMeeting"))),
                                meetings.upTo(partnership.id(), today().plusYears(1)).stream()
                                        .filter(each -> !each.day().isBefore(today().minusDays(31)))
                                        .map(each -> Choice.of(
                                                each.id().toString(), Text.date(each.day()) + ": " + each.title())))
                        .toList(),
                rule(partnership, form, voters.size()),
                voters.size(),
                partnership.type() == PartnershipType.LAG,
                addresses.size(),
                outOfReach.size() - addresses.size(),
                errors);
    }

    private @Nullable String rule(Partnership partnership, ProposalForm form, int voters) {
        if (form.mode() == null
                || Until.day(form.until()).isEmpty()
                || !Until.none(form.hour()) && Until.hour(form.hour()).isEmpty()) {
            return null;
        }
        var until = Until.moment(Until.day(form.until()).orElseThrow(), Until.hour(form.hour()), clock.getZone());
        return RuleWords.of(
                new Rule(
                        form.mode(),
                        Optional.ofNullable(form.quorum()).orElse(Quorum.HALF),
                        Optional.ofNullable(form.majority()).orElse(Majority.SIMPLE),
                        partnership.type() == PartnershipType.LAG),
                voters,
                ProposalLetters.moment(until, clock));
    }

    static List<Choice> modes(Mode... modes) {
        return Arrays.stream(modes)
                .map(each -> new Choice(each.name(), capital(t(each)), t("Mode." + each + ".hint")))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Text.language()) + words.substring(1);
    }

    static List<Choice> choices(Enum<?>... values) {
        return Choice.of(values);
    }

    RevisionForm revision(Partnership partnership, Proposal proposal) {
        var days = rules.of(partnership.id()).orElse(UsualRule.UNSAID).days();
        return RevisionForm.of(proposal.round(), today().plusDays(days));
    }

    Revising revising(Partnership partnership, Proposal proposal, Visitor me, RevisionForm form, FormErrors errors) {
        var head = head(partnership, me);
        var round = proposal.round();
        var names = organisations.namesOf(
                round.voters().stream().map(Voter::partner).toList());
        var whyNot = whyNot(proposal.whyNotRevise(now()).or(() -> whyNotLead(proposal, me, head)));
        var said = Stream.of(Stance.OBJECTION, Stance.AGAINST, Stance.RESERVATION)
                .flatMap(each -> round.saying(each).stream())
                .map(each -> new ProposalPage.Row(
                        names.getOrDefault(each.partner(), ""),
                        each.said().stance(),
                        StanceWords.label(proposal.rule().mode(), each.said().stance()),
                        each.said().words().orElse(null),
                        null,
                        null,
                        false,
                        null))
                .toList();
        return new Revising(
                head,
                ProposalLetters.path(partnership, proposal.id()),
                proposal.code(),
                proposal.title(),
                round.number() + 1,
                whyNot == null ? said : List.of(),
                whyNot,
                form,
                errors);
    }

    OutcomeForm outcome(Proposal proposal) {
        return OutcomeForm.of(proposal, usualReview());
    }

    LocalDate usualReview() {
        return today().plusMonths(USUAL_REVIEW_MONTHS);
    }

    Concluding concluding(Partnership partnership, Proposal proposal, Visitor me, OutcomeForm form, FormErrors errors) {
        var head = head(partnership, me);
        var reserved = proposal.round().saying(Stance.RESERVATION).stream()
                .map(Voice::partner)
                .toList();
        Map<OrganisationId, String> names = organisations.namesOf(reserved);
        return new Concluding(
                head,
                ProposalLetters.path(partnership, proposal.id()),
                proposal.code(),
                proposal.title(),
                HowDecided.of(proposal),
                proposal.round().words(),
                reserved.stream().map(each -> names.getOrDefault(each, "")).toList(),
                partners.of(partnership.id()).stream()
                        .filter(PartnerRow::counts)
                        .map(each -> Choice.of(each.organisation().toString(), each.name()))
                        .toList(),
                whyNot(proposal.whyNotConclude(now())
                        .or(() -> conclusions.mayConclude(partnership, proposal, me, head.coordinates())
                                ? Optional.empty()
                                : Optional.of(ProposalRefusal.NOT_YOURS))),
                form,
                errors);
    }

    private static Optional<ProposalRefusal> whyNotLead(Proposal proposal, Visitor me, PartnershipHead head) {
        return ProposalDesk.leads(proposal, me.person(), head.coordinates())
                ? Optional.empty()
                : Optional.of(ProposalRefusal.NOT_YOURS);
    }

    private static @Nullable String whyNot(Optional<ProposalRefusal> refusal) {
        return refusal.map(each -> t((Refusal) each)).orElse(null);
    }

    private PartnershipHead head(Partnership partnership, Visitor me) {
        return heads.of(partnership, me, "decisions");
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
