package org.osnowa.disputes;

import static org.osnowa.disputes.DisputeForm.said;
import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
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

/** Disputes of a partnership, for who takes part in them with an account. Whose they are not gets the answer of a missing page. */
@Controller
@RequestMapping("/partnerships/{slug}/disputes")
class DisputeController {

    private final Partnerships partnerships;
    private final DisputeDesk desk;
    private final DisputePages pages;
    private final DisputeDeeds deeds;
    private final Seats seats;
    private final Once once;

    DisputeController(
            Partnerships partnerships,
            DisputeDesk desk,
            DisputePages pages,
            DisputeDeeds deeds,
            Seats seats,
            Once once) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.deeds = deeds;
        this.seats = seats;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, @RequestParam @Nullable UUID after, Visitor me) {
        return Reply.page(
                "disputes/index",
                pages.all(partnerships.get(slug), me, Optional.ofNullable(after).map(DisputeId::new)));
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, Visitor me) {
        return Reply.page(
                "disputes/raise", pages.raise(partnerships.get(slug), me, RaiseForm.empty(null), FormErrors.none()));
    }

    @PostMapping
    ModelAndView raise(@PathVariable String slug, Visitor me, @Valid RaiseForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("disputes/raise", pages.raise(partnership, me, form, errors));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.raise(partnership, form, me).map(raised -> DisputePages.path(partnership, raised.id())));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("DisputePage.kept");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("disputes/raise", pages.raise(partnership, me, form, because(why)));
        };
    }

    private static FormErrors because(Refusal why) {
        return switch (why) {
            case DisputeRefusal.NOBODY_CONCERNED, DisputeRefusal.ONESELF, DisputeRefusal.NOT_A_PARTNER ->
                FormErrors.none().and("about", t(why));
            case DisputeRefusal.NOT_A_SPEAKER -> FormErrors.none().and("organisation", t(why));
            case DisputeRefusal.YOURSELF, DisputeRefusal.ADDRESS_OF_COORDINATOR ->
                FormErrors.none().and("email", t(why));
            case DisputeRefusal.COORDINATOR_INVOLVED,
                    DisputeRefusal.NOT_A_CANDIDATE,
                    DisputeRefusal.ADMINISTRATOR_LAST,
                    DisputeRefusal.NO_ADMINISTRATOR -> FormErrors.none().and("lead", t(why));
            default -> FormErrors.because(why);
        };
    }

    @GetMapping("/{dispute}")
    ModelAndView show(@PathVariable String slug, @PathVariable DisputeId dispute, Visitor me) {
        var partnership = partnerships.get(slug);
        var seat = seats.take(new Key.Account(partnership.id(), dispute, me));
        return Reply.page("disputes/show", pages.show(partnership, seat, me));
    }

    private Key.Account key(String slug, DisputeId dispute, Visitor me) {
        return new Key.Account(partnerships.get(slug).id(), dispute, me);
    }

    @PostMapping("/{dispute}/notes")
    ModelAndView note(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.note(key(slug, dispute, me), form, result);
    }

    @PostMapping("/{dispute}/telling")
    ModelAndView tell(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.tell(key(slug, dispute, me), form, result);
    }

    @GetMapping("/{dispute}/lead")
    ModelAndView leads(@PathVariable String slug, @PathVariable DisputeId dispute, Visitor me) {
        var partnership = partnerships.get(slug);
        var seat = seats.take(new Key.Account(partnership.id(), dispute, me));
        if (seat.dispute().whyNotChooseLead(seat.place()).isPresent()) {
            throw new NotFound(dispute);
        }
        return Reply.page("disputes/lead", pages.lead(partnership, seat, me, DisputeForm.empty(), FormErrors.none()));
    }

    @PostMapping("/{dispute}/lead")
    ModelAndView chooseLead(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var key = new Key.Account(partnership.id(), dispute, me);
        var seat = seats.take(key);
        var errors = form.leadErrors(result);
        if (errors.any() && seat.dispute().whyNotChooseLead(seat.place()).isEmpty()) {
            return Reply.again("disputes/lead", pages.lead(partnership, seat, me, form, errors));
        }
        return deeds.answer(
                key,
                "lead",
                form,
                () -> errors,
                () -> desk.chooseLead(
                        key, LeadChoice.read(form.lead()).orElseThrow(), said(form.email()), form.seen()));
    }

    @PostMapping("/{dispute}/lead/end")
    ModelAndView stepDown(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        var key = key(slug, dispute, me);
        return deeds.stepDown(key, form, result, "/desk");
    }

    @PostMapping("/{dispute}/letters")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        var key = key(slug, dispute, me);
        var side = Optional.ofNullable(form.side()).orElseGet(() -> new UUID(0, 0));
        return deeds.answer(
                key,
                "letter",
                form,
                () -> form.letterErrors(result),
                () -> desk.writeToSide(key, side, said(form.email())));
    }

    @PostMapping("/{dispute}/steps")
    ModelAndView moveOn(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.moveOn(key(slug, dispute, me), form, result);
    }

    @PostMapping("/{dispute}/proposals")
    ModelAndView propose(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.propose(key(slug, dispute, me), form, result);
    }

    @PostMapping("/{dispute}/proposals/acceptance")
    ModelAndView accept(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.accept(key(slug, dispute, me), form, result);
    }

    @PostMapping("/{dispute}/proposals/hearing")
    ModelAndView hear(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.hear(key(slug, dispute, me), form, result);
    }

    @PostMapping("/{dispute}/proposals/refusal")
    ModelAndView decline(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.decline(key(slug, dispute, me), form, result);
    }

    @PostMapping("/{dispute}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        var key = key(slug, dispute, me);
        return deeds.answer(
                key,
                "withdrawal",
                form,
                () -> form.withdrawalErrors(result),
                () -> desk.withdraw(key, said(form.withdrawal()), form.seen()));
    }

    @PostMapping("/{dispute}/end")
    ModelAndView end(
            @PathVariable String slug,
            @PathVariable DisputeId dispute,
            Visitor me,
            @Valid DisputeForm form,
            BindingResult result) {
        return deeds.end(key(slug, dispute, me), form, result);
    }
}
