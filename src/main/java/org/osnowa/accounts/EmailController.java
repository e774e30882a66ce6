package org.osnowa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.accounts.PasswordPage.Guard;
import org.osnowa.platform.FormErrors;
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

/** A new address for an account: wanted by its owner, confirmed from the letter to it, told to the old one. */
@Controller
@RequestMapping("/account/email")
class EmailController {

    private final AccountDesk desk;
    private final Reauthentication again;
    private final EntryLimits limits;
    private final SignInPages pages;

    EmailController(AccountDesk desk, Reauthentication again, EntryLimits limits, SignInPages pages) {
        this.desk = desk;
        this.again = again;
        this.limits = limits;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(Visitor me, HttpServletRequest request) {
        return Reply.page("accounts/email", page(me.person(), new EmailForm(null, null), FormErrors.none(), request));
    }

    @PostMapping
    ModelAndView change(Visitor me, @Valid EmailForm form, BindingResult result, HttpServletRequest request) {
        var person = me.person();
        if (result.hasErrors()) {
            return again(person, form, FormErrors.in(result), request);
        }
        var unproven = again.whyNot(person, form.present(), request);
        if (unproven.isPresent()) {
            return again(person, form, FormErrors.because(unproven.get()), request);
        }
        limits.letter(form.address(), request);
        desk.askForEmail(person, form.address());
        Toast.say("accounts.emailAsked");
        return Reply.seeOther("/account");
    }

    /** Looking changes nothing: mail scanners look too. */
    @GetMapping("/{token}")
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        return desk.lookAtEmail(token)
                .map(change ->
                        Reply.page("accounts/email-link", new EmailLinkPage(request.getRequestURI(), change.email())))
                .orElseGet(() -> pages.over(AccountRefusal.CONFIRMATION_OVER));
    }

    /** Whoever holds the letter may be in another browser, where nobody is signed in; nobody gets signed in by it. */
    @PostMapping("/{token}")
    ModelAndView confirm(@PathVariable String token) {
        return switch (desk.confirmEmail(token)) {
            case Done<Person> _ -> {
                Toast.say("accounts.emailChanged");
                yield Reply.seeOther("/sign-in");
            }
            case Refused<Person>(var why) -> pages.over(why);
        };
    }

    private ModelAndView again(Person person, EmailForm form, FormErrors errors, HttpServletRequest request) {
        return Reply.again("accounts/email", page(person, form, errors, request));
    }

    private EmailPage page(Person person, EmailForm form, FormErrors errors, HttpServletRequest request) {
        return new EmailPage(person.email(), Guard.of(again.needed(person, request)), form.email(), errors);
    }
}
