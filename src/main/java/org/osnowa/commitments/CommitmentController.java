package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentPage.Typed;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One thing that a partner promises: agreed, changed, in trouble, given up. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments")
class CommitmentController {

    private final Partnerships partnerships;
    private final CommitmentDesk desk;
    private final CommitmentPages pages;
    private final Actors actors;

    CommitmentController(Partnerships partnerships, CommitmentDesk desk, CommitmentPages pages, Actors actors) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.actors = actors;
    }

    @GetMapping("/{commitment}")
    ModelAndView one(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @RequestParam @Nullable DeliveryId after,
            Visitor visitor) {
        return Reply.page(
                "commitments/show", pages.one(partnerships.get(slug), commitment, after, visitor, Typed.nothing()));
    }

    @PostMapping("/{commitment}/agreement")
    ModelAndView agree(@PathVariable String slug, @PathVariable CommitmentId commitment, Visitor me) {
        var at = at(slug, commitment, me);
        return at.done(desk.agree(at.partnership, commitment, at.actor), "CommitmentPage.agreed");
    }

    @PostMapping("/{commitment}/changes")
    ModelAndView askChange(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid ChangeForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        var errors = form.errors(result, true);
        if (errors.any()) {
            return at.again(Typed.change(Typed.CHANGE, form, errors));
        }
        return at.done(
                desk.askChange(at.partnership, commitment, form::promise, form.words(), at.actor, form.said()),
                "CommitmentPage.changeAsked",
                why -> Typed.change(Typed.CHANGE, form, why));
    }

    @PostMapping("/{commitment}/changes/agreement")
    ModelAndView agreeChange(@PathVariable String slug, @PathVariable CommitmentId commitment, Visitor me) {
        var at = at(slug, commitment, me);
        return at.done(desk.agreeChange(at.partnership, commitment, at.actor), "CommitmentPage.changeAgreed");
    }

    @PostMapping("/{commitment}/changes/refusal")
    ModelAndView declineChange(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        var errors = form.errors(result);
        return errors.any()
                ? at.again(Typed.refused(errors))
                : at.done(
                        desk.declineChange(at.partnership, commitment, form.words(), at.actor),
                        "CommitmentPage.changeDeclined");
    }

    @PostMapping("/{commitment}/question")
    ModelAndView askTrouble(@PathVariable String slug, @PathVariable CommitmentId commitment, Visitor me) {
        var at = at(slug, commitment, me);
        return at.done(desk.askTrouble(at.partnership, commitment, at.actor), "CommitmentPage.troubleWasAsked");
    }

    @PostMapping("/{commitment}/trouble")
    ModelAndView tellTrouble(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        return at.reasoned(
                Typed.TROUBLE,
                form,
                result,
                () -> desk.tellTrouble(at.partnership, commitment, form.words(), at.actor, form.said()),
                "CommitmentPage.troubleTold");
    }

    @PostMapping("/{commitment}/trouble/end")
    ModelAndView endTrouble(@PathVariable String slug, @PathVariable CommitmentId commitment, Visitor me) {
        var at = at(slug, commitment, me);
        return at.done(desk.endTrouble(at.partnership, commitment, at.actor), "CommitmentPage.troubleOver");
    }

    @PostMapping("/{commitment}/share")
    ModelAndView share(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid ChangeForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        var errors = form.errors(result, false);
        if (form.organisation() != null
                && !at.actor.speaksFor(new OrganisationId(form.organisation()))
                && form.said().isEmpty()) {
            errors = errors.and("saidBy", t("ChangeForm.saidBy.missing"));
        }
        if (errors.any()) {
            return at.again(Typed.change(Typed.SHARE, form, errors));
        }
        return at.done(
                desk.share(
                        at.partnership,
                        commitment,
                        new OrganisationId(Objects.requireNonNull(form.organisation())),
                        form.part(),
                        form.words(),
                        at.actor,
                        form.said()),
                "CommitmentPage.shared",
                why -> Typed.change(Typed.SHARE, form, why));
    }

    @PostMapping("/{commitment}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        return at.reasoned(
                Typed.WITHDRAWAL,
                form,
                result,
                () -> desk.withdraw(at.partnership, commitment, form.words(), at.actor, form.said()),
                "CommitmentPage.wasWithdrawn");
    }

    @PostMapping("/{commitment}/release")
    ModelAndView release(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        return at.reasoned(
                Typed.RELEASE,
                form,
                result,
                () -> desk.release(at.partnership, commitment, form.words(), at.actor),
                "CommitmentPage.wasReleased");
    }

    @PostMapping("/{commitment}/nondelivery")
    ModelAndView callUndelivered(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        return at.reasoned(
                Typed.NONDELIVERY,
                form,
                result,
                () -> desk.callUndelivered(at.partnership, commitment, form.words(), at.actor),
                "CommitmentPage.wasNotDelivered");
    }

    private At at(String slug, CommitmentId commitment, Visitor me) {
        var partnership = partnerships.get(slug);
        return new At(partnership, commitment, me, actors.of(me, partnership.id()));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/commitments";
    }

    private interface Deed {
        Outcome<Commitment> run();
    }

    private interface Again {
        Typed with(FormErrors errors);
    }

    /** Where somebody is, and who they are there. */
    private final class At {

        private final Partnership partnership;
        private final CommitmentId commitment;
        private final Visitor me;
        private final Actor actor;

        At(Partnership partnership, CommitmentId commitment, Visitor me, Actor actor) {
            this.partnership = partnership;
            this.commitment = commitment;
            this.me = me;
            this.actor = actor;
        }

        ModelAndView reasoned(String name, WhyForm form, BindingResult result, Deed deed, String said) {
            var errors = form.errors(result);
            return errors.any()
                    ? again(Typed.reason(name, form, errors))
                    : done(deed.run(), said, why -> Typed.reason(name, form, why));
        }

        ModelAndView done(Outcome<Commitment> outcome, String said) {
            return done(outcome, said, Typed::refused);
        }

        ModelAndView done(Outcome<Commitment> outcome, String said, Again again) {
            return switch (outcome) {
                case Done<Commitment> _ -> {
                    Toast.say(said);
                    yield Reply.seeOther(path(partnership.slug()) + "/" + commitment);
                }
                case Refused<Commitment>(var why) -> again(again.with(FormErrors.because(why)));
            };
        }

        ModelAndView again(Typed typed) {
            return Reply.again("commitments/show", pages.one(partnership, commitment, null, me, typed));
        }
    }
}
