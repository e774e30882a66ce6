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

/** Where somebody deletes their own account. */
@Controller
@RequestMapping("/account/deletion")
class LeaveController {

    private final AccountDesk desk;
    private final Sessions sessions;
    private final Reauthentication again;

    LeaveController(AccountDesk desk, Sessions sessions, Reauthentication again) {
        this.desk = desk;
        this.sessions = sessions;
        this.again = again;
    }

    @GetMapping
    ModelAndView ask(Visitor me, HttpServletRequest request) {
        return Reply.page("accounts/leave", page(me.person(), FormErrors.none(), request));
    }

    /** @param email typed once more, so that no slip of the hand deletes an account */
    @PostMapping
    ModelAndView leave(
            Visitor me,
            @RequestParam(required = false) @Nullable String present,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request) {
        var person = me.person();
        if (!person.email().equalsIgnoreCase(email.strip())) {
            return again(person, FormErrors.none().and("email", t("accounts.leave.email.other")), request);
        }
        var unproven = again.whyNot(person, present, request);
        if (unproven.isPresent()) {
            return again(person, FormErrors.because(unproven.get()), request);
        }
        return switch (desk.leave(person)) {
            case Done<Person> _ -> {
                sessions.end(request);
                Toast.say("accounts.leave.done");
                yield Reply.seeOther("/");
            }
            case Refused<Person>(var why) -> again(person, FormErrors.because(why), request);
        };
    }

    private ModelAndView again(Person person, FormErrors errors, HttpServletRequest request) {
        return Reply.again("accounts/leave", page(person, errors, request));
    }

    private LeavePage page(Person person, FormErrors errors, HttpServletRequest request) {
        return new LeavePage(
                person.email(),
                Guard.of(again.needed(person, request)),
                desk.whyNotLeave(person).orElse(null),
                errors);
    }
}
