package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Invitation.Asking;
import org.osnowa.partnerships.Invitation.Invited;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a partnership invites, and sees who answered what. */
@Controller
@RequestMapping("/partnerships/{slug}/invitations")
class InvitationController {

    private final Partnerships partnerships;
    private final Invitations invitations;
    private final InvitationDesk desk;
    private final InvitationPages pages;
    private final Once once;
    private final Clock clock;

    InvitationController(
            Partnerships partnerships,
            Invitations invitations,
            InvitationDesk desk,
            InvitationPages pages,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.invitations = invitations;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Visitor me) {
        return Reply.page("partnerships/invitations", pages.all(partnerships.get(slug), me, FormErrors.none()));
    }

    @GetMapping("/new")
    ModelAndView compose(
            @PathVariable String slug,
            @RequestParam @Nullable UUID organisation,
            @RequestParam(defaultValue = "") String q,
            Visitor me) {
        return Reply.page("partnerships/invite", pages.compose(partnerships.get(slug), me, organisation, q));
    }

    @PostMapping
    ModelAndView invite(@PathVariable String slug, Visitor me, @Valid InvitationForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return Reply.again("partnerships/invite", pages.invite(partnership, me, form, FormErrors.in(result)));
        }
        if (form.undecided() && pages.knowsSimilar(form)) {
            var question = FormErrors.none().and("similar", t("partnerships.similar"));
            return Reply.again("partnerships/invite", pages.invite(partnership, me, form, question));
        }
        var key = form.once() == null ? Ids.next() : form.once();
        var sent = once.run(
                key,
                me.person().id().toString(),
                () -> send(partnership, me, form).map(_ -> list(slug)));
        return switch (sent) {
            case Done<String>(var path) -> {
                Toast.say(pages.written());
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("partnerships/invite", pages.invite(partnership, me, form, FormErrors.because(why)));
        };
    }

    private Outcome<Invitation> send(Partnership partnership, Visitor me, InvitationForm form) {
        var invited = new Invited(
                form.chosen().flatMap(pages::inDirectory),
                Objects.requireNonNull(form.name()).strip(),
                form.kind(),
                Objects.requireNonNull(form.address()).strip());
        var asking = new Asking(
                Objects.requireNonNull(form.asked()).strip(),
                Objects.requireNonNull(form.gain()).strip(),
                me.person().id(),
                pages.actingFor());
        var language = Text.language(form.language() == null ? "pl" : form.language());
        return desk.invite(partnership, invited, asking, language.getLanguage());
    }

    @PostMapping("/{invitation}/resend")
    ModelAndView resend(@PathVariable String slug, @PathVariable InvitationId invitation, Visitor me) {
        var partnership = partnerships.get(slug);
        return afterwards(partnership, me, desk.resend(partnership, invitation));
    }

    @PostMapping("/{invitation}/withdrawal")
    ModelAndView withdraw(@PathVariable String slug, @PathVariable InvitationId invitation, Visitor me) {
        var partnership = partnerships.get(slug);
        return afterwards(partnership, me, desk.withdraw(partnership, invitation, me.person()));
    }

    @GetMapping("/{invitation}/answer")
    ModelAndView telephone(@PathVariable String slug, @PathVariable InvitationId invitation, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = invitations.get(invitation, partnership.id());
        return Reply.page(
                "partnerships/phone", pages.phone(partnership, found, me, AnswerForm.about(found), FormErrors.none()));
    }

    @PostMapping("/{invitation}/answer")
    ModelAndView enterAnswer(
            @PathVariable String slug,
            @PathVariable InvitationId invitation,
            Visitor me,
            @Valid AnswerForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = invitations.get(invitation, partnership.id());
        var errors = form.errors(result, found.invited().organisation().isEmpty());
        if (errors.any()) {
            return Reply.again("partnerships/phone", pages.phone(partnership, found, me, form, errors));
        }
        var answer = form.given(clock.instant(), Optional.of(me.person().id()));
        return switch (desk.enterAnswer(partnership, invitation, answer, form.described())) {
            case Done<Invitation> _ -> Reply.seeOther(list(slug));
            case Refused<Invitation>(var why) ->
                Reply.again("partnerships/phone", pages.phone(partnership, found, me, form, FormErrors.because(why)));
        };
    }

    private ModelAndView afterwards(Partnership partnership, Visitor me, Outcome<Invitation> outcome) {
        return switch (outcome) {
            case Done<Invitation> _ -> Reply.seeOther(list(partnership.slug()));
            case Refused<Invitation>(var why) ->
                Reply.again("partnerships/invitations", pages.all(partnership, me, FormErrors.because(why)));
        };
    }

    private static String list(String slug) {
        return "/partnerships/" + slug + "/invitations";
    }
}
