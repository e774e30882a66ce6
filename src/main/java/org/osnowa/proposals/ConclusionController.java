package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.osnowa.proposals.ProposalPage.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What comes after a round: the next version, who moved, the outcome, and reservations that come back. */
@Controller
@RequestMapping("/partnerships/{slug}/decisions/proposals/{proposal}")
class ConclusionController {

    private final Partnerships partnerships;
    private final Proposals proposals;
    private final Access access;
    private final ProposalDesk desk;
    private final ConclusionDesk conclusions;
    private final ProposalPages pages;
    private final ProposalFormPages forms;
    private final Clock clock;

    ConclusionController(
            Partnerships partnerships,
            Proposals proposals,
            Access access,
            ProposalDesk desk,
            ConclusionDesk conclusions,
            ProposalPages pages,
            ProposalFormPages forms,
            Clock clock) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.access = access;
        this.desk = desk;
        this.conclusions = conclusions;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/revision")
    ModelAndView revision(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me) {
        var partnership = partnerships.get(slug);
        var shown = proposals.get(proposal, partnership.id());
        return Reply.page(
                "proposals/revision",
                forms.revising(partnership, shown, me, forms.revision(partnership, shown), FormErrors.none()));
    }

    @PostMapping("/revision")
    ModelAndView revise(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            Visitor me,
            @Valid RevisionForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        var outcome = errors.any()
                ? null
                : desk.revise(
                        partnership,
                        proposal,
                        requireNonNull(form.words()).strip(),
                        requireNonNull(form.changed()).strip(),
                        Until.moment(Until.day(form.until()).orElseThrow(), Until.hour(form.hour()), clock.getZone()),
                        me.person(),
                        coordinates(partnership, me));
        return switch (outcome) {
            case null -> revising(partnership, proposal, me, form, errors);
            case Done<Proposal> _ -> done(partnership, proposal, "ProposalPage.revised");
            case Refused<Proposal>(var why) -> revising(partnership, proposal, me, form, because(why));
        };
    }

    private ModelAndView revising(
            Partnership partnership, ProposalId proposal, Visitor me, RevisionForm form, FormErrors errors) {
        var shown = proposals.get(proposal, partnership.id());
        return Reply.again("proposals/revision", forms.revising(partnership, shown, me, form, errors));
    }

    private static FormErrors because(Refusal why) {
        return switch (why) {
            case ProposalRefusal.CLOSES_IN_PAST, ProposalRefusal.CLOSES_FAR ->
                FormErrors.none().and("until", t(why));
            case ProposalRefusal.SAME_WORDS -> FormErrors.none().and("words", t(why));
            case ProposalRefusal.REVIEW_IN_PAST, ProposalRefusal.REVIEW_FAR ->
                FormErrors.none().and("review", t(why));
            default -> FormErrors.because(why);
        };
    }

    @GetMapping("/outcome")
    ModelAndView outcome(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me) {
        var partnership = partnerships.get(slug);
        var shown = proposals.get(proposal, partnership.id());
        return Reply.page(
                "proposals/outcome", forms.concluding(partnership, shown, me, forms.outcome(shown), FormErrors.none()));
    }

    @PostMapping("/outcome")
    ModelAndView conclude(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            Visitor me,
            @Valid OutcomeForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        var outcome = errors.any()
                ? null
                : conclusions.conclude(
                        partnership, proposal, form.conclusion(forms.usualReview()), me, coordinates(partnership, me));
        return switch (outcome) {
            case null -> concluding(partnership, proposal, me, form, errors);
            case Done<Proposal> _ -> done(partnership, proposal, "ProposalPage.concluded");
            case Refused<Proposal>(var why) -> concluding(partnership, proposal, me, form, because(why));
        };
    }

    private ModelAndView concluding(
            Partnership partnership, ProposalId proposal, Visitor me, OutcomeForm form, FormErrors errors) {
        var shown = proposals.get(proposal, partnership.id());
        return Reply.again("proposals/outcome", forms.concluding(partnership, shown, me, form, errors));
    }

    @PostMapping("/moves")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            Visitor me,
            @Valid MoveForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, proposal, me, moveTyped(form, errors));
        }
        List<OrganisationId> mine = access.speaksFor(me, partnership.id());
        return after(
                conclusions.add(partnership, proposal, form.move(), mine, me.person(), coordinates(partnership, me)),
                partnership,
                proposal,
                me,
                "ProposalPage.moved",
                why -> moveTyped(form, why));
    }

    @PostMapping("/moves/{move}/removal")
    ModelAndView remove(
            @PathVariable String slug, @PathVariable ProposalId proposal, @PathVariable UUID move, Visitor me) {
        var partnership = partnerships.get(slug);
        return after(
                conclusions.remove(
                        partnership,
                        proposal,
                        move,
                        access.speaksFor(me, partnership.id()),
                        me.person(),
                        coordinates(partnership, me)),
                partnership,
                proposal,
                me,
                "ProposalPage.moveRemoved",
                why -> moveTyped(MoveForm.EMPTY, why));
    }

    private static Typed moveTyped(MoveForm form, FormErrors errors) {
        var none = Typed.nothing();
        return new Typed("move", none.voice(), form, none.reason(), none.review(), none.until(), errors);
    }

    @PostMapping("/reservations/{organisation}")
    ModelAndView settle(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            @PathVariable OrganisationId organisation,
            Visitor me,
            @Valid ReviewForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, proposal, me, reviewTyped(organisation, form, errors));
        }
        return after(
                conclusions.settle(partnership, proposal, organisation, form.words(), form.day(), me.person()),
                partnership,
                proposal,
                me,
                "ProposalPage.reviewed",
                why -> reviewTyped(organisation, form, why));
    }

    private static Typed reviewTyped(OrganisationId organisation, ReviewForm form, FormErrors errors) {
        var none = Typed.nothing();
        return new Typed(
                "review-" + organisation, none.voice(), none.move(), none.reason(), form, none.until(), errors);
    }

    private boolean coordinates(Partnership partnership, Visitor me) {
        return access.coordinates(me, partnership.id());
    }

    private interface Shown {
        Typed typed(FormErrors why);
    }

    private ModelAndView after(
            Outcome<?> outcome, Partnership partnership, ProposalId proposal, Visitor me, String toast, Shown shown) {
        return switch (outcome) {
            case Done<?> _ -> done(partnership, proposal, toast);
            case Refused<?>(var why) -> again(partnership, proposal, me, shown.typed(FormErrors.because(why)));
        };
    }

    private static ModelAndView done(Partnership partnership, ProposalId proposal, String toast) {
        Toast.say(toast);
        return Reply.seeOther(ProposalLetters.path(partnership, proposal));
    }

    private ModelAndView again(Partnership partnership, ProposalId proposal, Visitor me, Typed typed) {
        return Reply.again(
                "proposals/show", pages.of(partnership, proposals.get(proposal, partnership.id()), me, typed));
    }
}
