package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Fronts.Front;
import org.osnowa.platform.Text;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;

/** Says what the person who looks at a partnership can do next. This is the one place that says it. */
@Component
class NextSteps {

    /** Conditions that an answer to an invitation can meet. */
    private static final Set<String> BY_ANSWERS = Set.of("gate.I4", "gate.R1", "rule.L1");

    private final Invitations invitations;
    private final ActingFor acting;
    private final Clock clock;

    NextSteps(Invitations invitations, ActingFor acting, Clock clock) {
        this.invitations = invitations;
        this.acting = acting;
        this.clock = clock;
    }

    /** @param front with the invitation that waits for whoever looks from outside */
    NextStep of(
            Partnership partnership,
            Visitor visitor,
            PartnershipHead head,
            Conditions.Standing standing,
            List<Partner> partners,
            Front front) {
        var path = head.path();
        if (partnership.life().state().ended()) {
            return new NextStep(t("NextStep.ended"), path + "/ended", t("NextStep.seeEnded"));
        }
        if (partnership.life().state() == LifeState.SUSPENDED) {
            return head.coordinates()
                    ? new NextStep(t("NextStep.suspendedLead"), path + "/ending", t("NextStep.takeUp"))
                    : new NextStep(t("NextStep.suspended"), null, null);
        }
        if (head.coordinates()) {
            return leading(partnership, path, standing.gate());
        }
        return head.inside() ? taking(partnership, path, standing.gate(), partners) : outside(visitor, path, front);
    }

    /** The first hard condition that is unmet; then those that nobody measures; then the next stage. */
    private NextStep leading(Partnership partnership, String path, List<Finding> gate) {
        var unmet = gate.stream()
                .filter(each -> each.blocks() && (each.unmet() || each.unanswered()))
                .findFirst();
        if (unmet.isPresent()) {
            return Optional.of(unmet.get().rule().id())
                    .filter(BY_ANSWERS::contains)
                    .flatMap(_ -> unanswered(path + "/invitations", invitations.of(partnership.id())))
                    .orElseGet(() -> meet(unmet.get(), path, t("NextStep.go")));
        }
        if (partnership.stage().stage() == Stage.SUSTAIN_OR_CLOSE) {
            return new NextStep(t("NextStep.end"), path + "/ending", t("NextStep.seeEnd"));
        }
        var next = t(Stage.values()[partnership.stage().stage().ordinal() + 1]);
        return gate.stream().anyMatch(Finding::blocks)
                ? new NextStep(t("NextStep.unmeasured", next), path + "/stage", t("NextStep.seeStage"))
                : new NextStep(t("NextStep.goOn", next), path + "/stage", t("NextStep.seeStage"));
    }

    /** A letter that ran out comes first: nobody answers it any more unless it is sent again. */
    private Optional<NextStep> unanswered(String path, List<Invitation> invited) {
        var now = clock.instant();
        var open = invited.stream()
                .filter(each -> each.state() == Invitation.State.OPEN)
                .toList();
        var expired = open.stream().filter(each -> each.expiredAt(now)).count();
        if (expired > 0) {
            return Optional.of(new NextStep(t("partnerships.ranOut", expired), path, t("partnerships.resend")));
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextStep(t("partnerships.waiting", open.size()), path, t("NextStep.seeAnswers")));
    }

    private static NextStep meet(Finding unmet, String path, String link) {
        var rule = unmet.rule();
        return new NextStep(
                rule.todo().in(Text.language()), path + "/" + rule.where().orElse("stage"), link);
    }

    /** What a partner has to say itself comes before what all of them do. */
    private NextStep taking(Partnership partnership, String path, List<Finding> gate, List<Partner> partners) {
        var mine = acting.all().stream().map(Mandate::organisation).collect(Collectors.toSet());
        var names = partners.stream()
                .filter(each -> mine.contains(each.membership().organisation()))
                .map(Partner::name)
                .collect(Collectors.toSet());
        var ours = gate.stream()
                .filter(each -> each.unmet() && each.who().stream().anyMatch(names::contains))
                .findFirst();
        if (ours.isPresent()) {
            var title = ours.get().rule().title().in(Text.language());
            return new NextStep(
                    t("NextStep.yours", title),
                    path + "/" + ours.get().rule().where().orElse("stage"),
                    t("NextStep.go"));
        }
        return new NextStep(
                t("StageQuestion." + partnership.stage().stage()),
                path + "/" + page(partnership.stage().stage()),
                t("NextStep.takePart"));
    }

    /** Where the work of a stage is done. */
    private static String page(Stage stage) {
        return switch (stage) {
            case DIAGNOSIS -> "diagnosis";
            case GOALS_AND_PLAN -> "goals";
            case JOINT_ACTION -> "actions";
            case RECRUITMENT -> "partners";
            case INITIATIVE, AGREEMENT, REVIEW, SUSTAIN_OR_CLOSE -> "stage";
        };
    }

    private static NextStep outside(Visitor visitor, String path, Front front) {
        var asked = front.asked();
        if (asked.isPresent()) {
            return new NextStep(
                    t("NextStep.invited", asked.get().organisation()),
                    InvitedController.path(asked.get().invitation()),
                    t("NextStep.answer"));
        }
        if (visitor.administrator() && !front.coordinated()) {
            return new NextStep(t("NextStep.nobodyCoordinates"), path + "/access", t("NextStep.entrust"));
        }
        return new NextStep(
                t(visitor.signedIn() ? "NextStep.resident" : "NextStep.guest"), path + "/help", t("NextStep.help"));
    }

    /** The organisations in whose name the visitor may answer an invitation. */
    List<OrganisationId> speaksFor(Visitor visitor) {
        return !visitor.signedIn()
                ? List.of()
                : acting.all().stream()
                        .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                        .map(Mandate::organisation)
                        .distinct()
                        .toList();
    }
}
