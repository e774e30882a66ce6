package org.osnowa.accounts;

import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PasswordPage.Guard;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/account/password")
class PasswordController {

    private final AccountDesk desk;
    private final People people;
    private final Sessions sessions;
    private final Reauthentication again;

    PasswordController(AccountDesk desk, People people, Sessions sessions, Reauthentication again) {
        this.desk = desk;
        this.people = people;
        this.sessions = sessions;
        this.again = again;
    }

    @GetMapping
    ModelAndView ask(Visitor me, HttpServletRequest request) {
        return Reply.page("accounts/password", page(me.person(), FormErrors.none(), request));
    }

    @PostMapping
    ModelAndView change(
            Visitor me,
            @RequestParam(required = false) @Nullable String present,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var person = me.person();
        var unproven = again.whyNot(person, present, request);
        if (unproven.isPresent()) {
            return again(person, FormErrors.because(unproven.get()), request);
        }
        return switch (desk.changePassword(person, password, Sessions.here(request))) {
            case Done<Person> _ -> {
                sessions.renew(request);
                Toast.say("accounts.passwordChanged");
                yield Reply.seeOther("/account");
            }
            case Refused<Person>(var why) -> again(person, FormErrors.none().and("password", t(why)), request);
        };
    }

    private ModelAndView again(Person person, FormErrors errors, HttpServletRequest request) {
        return Reply.again("accounts/password", page(person, errors, request));
    }

    private PasswordPage page(Person person, FormErrors errors, HttpServletRequest request) {
        return new PasswordPage(
                Guard.of(again.needed(person, request)),
                people.passwordHash(person.id()).isEmpty(),
                errors);
    }
}
