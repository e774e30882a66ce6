package org.osnowa.partnerships;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody with an account answers for an invited organisation, without looking for the letter. */
@Controller
@RequestMapping("/desk/invitations/{invitation}")
class InvitedController {

    private final Invitations invitations;
    private final InvitationDesk desk;
    private final AnswerPages pages;
    private final Mandates mandates;
    private final Clock clock;

    InvitedController(Invitations invitations, InvitationDesk desk, AnswerPages pages, Mandates mandates, Clock clock) {
        this.invitations = invitations;
        this.desk = desk;
        this.pages = pages;
        this.mandates = mandates;
        this.clock = clock;
    }

    static String path(InvitationId invitation) {
        return "/desk/invitations/" + invitation;
    }

    @GetMapping
    ModelAndView ask(@PathVariable InvitationId invitation, Visitor me) {
        var found = find(invitation);
        var form = AnswerForm.about(found).by(me.person(), scope(found, me));
        return Reply.page("partnerships/answer", page(found, form, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable InvitationId invitation, Visitor me, @Valid AnswerForm typed, BindingResult result) {
        var form = typed.by(me.person(), scope(find(invitation), me));
        var errors = form.errors(result, false);
        if (errors.any()) {
            return Reply.again("partnerships/answer", page(find(invitation), form, errors));
        }
        var given = form.given(clock.instant(), Optional.empty());
        return switch (desk.answer(invitation, given, form.described())) {
            case Done<Invitation> _ -> Reply.seeOther(path(invitation));
            case Refused<Invitation>(var why) ->
                Reply.again("partnerships/answer", page(find(invitation), form, FormErrors.because(why)));
        };
    }

    private AnswerPage page(Invitation invitation, AnswerForm form, FormErrors errors) {
        return pages.of(invitation, path(invitation.id()), form, errors, clock.instant());
    }

    /** Nobody says of themselves with which mandate they answer. */
    private Mandate.Scope scope(Invitation invitation, Visitor me) {
        return invitation
                .invited()
                .organisation()
                .flatMap(organisation -> mandates.holds(me.person().id(), organisation, LocalDate.now(clock)))
                .map(Mandate::scope)
                .orElseThrow(() -> new NotFound(invitation.id()));
    }

    private Invitation find(InvitationId invitation) {
        return invitations.find(invitation).orElseThrow(() -> new NotFound(invitation));
    }

    /** Whoever decides for the invited organisation, or consults with who does. */
    @Component
    static class InvitedDoor implements Doorkeeper {

        private final Invitations invitations;
        private final Mandates mandates;
        private final Clock clock;

        InvitedDoor(Invitations invitations, Mandates mandates, Clock clock) {
            this.invitations = invitations;
            this.mandates = mandates;
            this.clock = clock;
        }

        @Override
        public String door() {
            return "invited";
        }

        @Override
        public boolean lets(Visitor visitor, Map<String, String> path) {
            return InvitationId.read(path.getOrDefault("invitation", ""))
                    .flatMap(invitations::find)
                    .flatMap(invitation -> invitation.invited().organisation())
                    .flatMap(organisation -> mandates.holds(visitor.person().id(), organisation, LocalDate.now(clock)))
                    .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                    .isPresent();
        }
    }
}
