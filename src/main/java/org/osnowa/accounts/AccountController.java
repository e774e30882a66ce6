package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person's own account: what it says, and where they are signed in. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final AccountDesk desk;
    private final People people;
    private final Sessions sessions;
    private final Clock clock;

    AccountController(AccountDesk desk, People people, Sessions sessions, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Visitor me, HttpServletRequest request) {
        return Reply.page("accounts/account", page(me, AccountForm.of(me.person()), FormErrors.none(), request));
    }

    @PostMapping
    ModelAndView save(Visitor me, @Valid AccountForm form, BindingResult result, HttpServletRequest request) {
        if (result.hasErrors()) {
            return Reply.again("accounts/account", page(me, form, FormErrors.in(result), request));
        }
        desk.rename(me.person(), form.plainName(), requireNonNull(form.language()));
        Toast.say("accounts.saved");
        return Reply.seeOther("/account");
    }

    @PostMapping("/sessions/ending")
    ModelAndView endOthers(Visitor me, HttpServletRequest request) {
        sessions.endOthers(me.person().id(), Sessions.here(request));
        Toast.say("accounts.othersEnded");
        return Reply.seeOther("/account");
    }

    @PostMapping("/sessions/{handle}/ending")
    ModelAndView endOne(Visitor me, @PathVariable String handle) {
        sessions.endOne(me.person().id(), handle);
        Toast.say("accounts.sessionEnded");
        return Reply.seeOther("/account");
    }

    private AccountPage page(Visitor me, AccountForm form, FormErrors errors, HttpServletRequest request) {
        var person = me.person();
        return new AccountPage(
                person.email(),
                people.passwordHash(person.id()).isPresent(),
                sessions.of(person.id(), request).stream()
                        .map(place -> AccountPage.Row.of(place, clock.getZone()))
                        .toList(),
                form,
                errors);
    }
}
