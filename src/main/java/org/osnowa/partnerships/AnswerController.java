package org.osnowa.partnerships;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an invited organisation answers from its letter, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping("/invitations/{token}")
class AnswerController {

    private final Invitations invitations;
    private final InvitationDesk desk;
    private final AnswerPages pages;
    private final Clock clock;

    AnswerController(Invitations invitations, InvitationDesk desk, AnswerPages pages, Clock clock) {
        this.invitations = invitations;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var invitation = find(token);
        return Reply.page(
                "partnerships/answer",
                pages.of(invitation, path(token), AnswerForm.about(invitation), FormErrors.none(), clock.instant()));
    }

    @PostMapping
    ModelAndView answer(@PathVariable String token, @Valid AnswerForm form, BindingResult result) {
        var invitation = find(token);
        var errors = form.errors(result, invitation.invited().organisation().isEmpty());
        if (errors.any()) {
            return Reply.again("partnerships/answer", pages.of(invitation, path(token), form, errors, clock.instant()));
        }
        return switch (desk.answer(token, form.given(clock.instant(), Optional.empty()), form.described())) {
            case Done<Invitation> _ -> Reply.seeOther(path(token));
            case Refused<Invitation>(var why) ->
                Reply.again(
                        "partnerships/answer",
                        pages.of(find(token), path(token), form, FormErrors.because(why), clock.instant()));
        };
    }

    private static String path(String token) {
        return Invitation.PATH + token;
    }

    private Invitation find(String token) {
        return invitations.byToken(token).orElseThrow(() -> new NotFound("invitation"));
    }
}
