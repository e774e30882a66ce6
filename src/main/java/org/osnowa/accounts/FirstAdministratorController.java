package org.osnowa.accounts;

import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.accounts.Sessions.Device;
import org.osnowa.letters.MailServer;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
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
import org.springframework.web.servlet.ModelAndView;

/** Answers like a missing page as soon as somebody looks after this instance. */
@Controller
@RequestMapping("/first-administrator/{token}")
class FirstAdministratorController {

    private final FirstAdministratorDesk desk;
    private final Sessions sessions;
    private final boolean passwordNeeded;

    FirstAdministratorController(FirstAdministratorDesk desk, Sessions sessions, MailServer mail) {
        this.desk = desk;
        this.sessions = sessions;
        this.passwordNeeded = !mail.named();
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        return Reply.page(
                "accounts/first-administrator",
                page(token, request, FirstAdministratorForm.empty(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView become(
            @PathVariable String token,
            @Valid FirstAdministratorForm form,
            BindingResult result,
            HttpServletRequest request) {
        var errors = FormErrors.in(result);
        if (passwordNeeded && form.chosenPassword().isEmpty()) {
            errors = errors.and("password", t("FirstAdministratorForm.password.missing"));
        }
        if (errors.any()) {
            return Reply.again("accounts/first-administrator", page(token, request, form, errors));
        }
        return switch (desk.become(token, form)) {
            case Done<PersonId>(var person) -> {
                sessions.start(person, Device.SHARED, request);
                Toast.say("accounts.firstAdministratorDone");
                yield Reply.seeOther("/");
            }
            case Refused<PersonId>(var why) ->
                Reply.again(
                        "accounts/first-administrator",
                        page(token, request, form, FormErrors.none().and("password", t(why))));
        };
    }

    private FirstAdministratorPage page(
            String token, HttpServletRequest request, FirstAdministratorForm form, FormErrors errors) {
        if (!desk.opens(token)) {
            throw new NotFound("the link of the first administrator");
        }
        return new FirstAdministratorPage(request.getRequestURI(), form, passwordNeeded, errors);
    }
}
