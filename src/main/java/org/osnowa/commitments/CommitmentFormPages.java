package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.goals.GoalNames;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Role;
import org.osnowa.plan.ActionNames;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the page on which somebody declares what a partner brings. */
@Component
class CommitmentFormPages {

    private static final int LONGEST = 90;

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Actors actors;
    private final GoalNames goals;
    private final ActionNames actions;
    private final RateHints hints;

    CommitmentFormPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Actors actors,
            GoalNames goals,
            ActionNames actions,
            RateHints hints) {
        this.heads = heads;
        this.partners = partners;
        this.actors = actors;
        this.goals = goals;
        this.actions = actions;
        this.hints = hints;
    }

    CommitmentFormPage form(Partnership partnership, Visitor me, CommitmentForm form, FormErrors errors) {
        var actor = actors.of(me, partnership.id());
        var all = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .toList();
        return formOf(
                partnership,
                heads.of(partnership, me, "commitments"),
                "/partnerships/" + partnership.slug() + "/commitments",
                form,
                all.stream()
                        .filter(each -> actor.coordinates() || actor.speaksFor(new OrganisationId(each.organisation())))
                        .toList(),
                all,
                actor.coordinates(),
                errors);
    }

    /** For who answers by letter: the giver is the one that was asked. */
    CommitmentFormPage formByLetter(
            Partnership partnership, OrganisationId giver, String action, CommitmentForm form, FormErrors errors) {
        var all = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .filter(each -> !each.organisation().equals(giver.value()))
                .toList();
        return formOf(partnership, null, action, form, List.of(), all, false, errors);
    }

    private CommitmentFormPage formOf(
            Partnership partnership,
            @Nullable PartnershipHead head,
            String action,
            CommitmentForm form,
            List<PartnerRow> givers,
            List<PartnerRow> receivers,
            boolean writesDown,
            FormErrors errors) {
        return new CommitmentFormPage(
                head,
                action,
                form,
                givers.stream().map(CommitmentFormPages::choice).toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("CommitmentFormPage.anybody"))),
                                receivers.stream()
                                        .sorted(Comparator.comparing(each -> each.role() != Role.LEADER))
                                        .map(CommitmentFormPages::choice))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("CommitmentFormPage.choose"))),
                                Choice.of(ContributionKind.values()).stream())
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("CommitmentFormPage.choose"))),
                                Arrays.stream(Unit.values()).map(each -> Choice.of(each.name(), t("Unit.one." + each))))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("CommitmentFormPage.noGoal"))),
                                goals.of(partnership.id()).stream()
                                        .map(each -> Choice.of(
                                                each.id().toString(), each.code() + ". " + brief(each.sentence()))))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("CommitmentFormPage.noAction"))),
                                actions.of(partnership.id()).stream()
                                        .map(each -> Choice.of(each.id().toString(), brief(each.title()))))
                        .toList(),
                hints.worth(form),
                writesDown,
                errors);
    }

    private static Choice choice(PartnerRow partner) {
        return Choice.of(partner.organisation().toString(), partner.name());
    }

    private static String brief(String sentence) {
        var end = sentence.offsetByCodePoints(0, Math.min(LONGEST, sentence.codePointCount(0, sentence.length())));
        return sentence.substring(0, end) + (end < sentence.length() ? "…" : "");
    }
}
