package org.osnowa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Sessions.Device;
import org.osnowa.accounts.SignUpDesk.Welcome;
import org.osnowa.letters.MailServer;
import org.osnowa.platform.FormErrors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignUpController {

    private final SignUpDesk desk;
    private final Sessions sessions;
    private final EntryLimits limits;
    private final SignInPages pages;
    private final MailServer mail;

    SignUpController(SignUpDesk desk, Sessions sessions, EntryLimits limits, SignInPages pages, MailServer mail) {
        this.desk = desk;
        this.sessions = sessions;
        this.limits = limits;
        this.pages = pages;
        this.mail = mail;
    }

    @GetMapping("/sign-up")
    ModelAndView ask(@RequestParam(required = false) @Nullable String next) {
        var form = SignUpForm.leadingTo(next, Text.language().getLanguage());
        return Reply.page("accounts/sign-up", new SignUpPage(form, mail.missing(), FormErrors.none()));
    }

    @PostMapping("/sign-up")
    ModelAndView signUp(@Valid SignUpForm form, BindingResult result, HttpServletRequest request) {
        if (mail.missing()) {
            return Reply.seeOther("/sign-up");
        }
        if (result.hasErrors()) {
            return Reply.again("accounts/sign-up", new SignUpPage(form, mail.missing(), FormErrors.in(result)));
        }
        var wish = form.wish();
        limits.letter(wish.email(), request);
        desk.ask(wish);
        return Reply.seeOther("/sign-up/letter");
    }

    /** The same for every address. */
    @GetMapping("/sign-up/letter")
    ModelAndView sent() {
        return Reply.page("accounts/sign-up-sent", new SignUpSentPage(mail.missing()));
    }

    /** Looking changes nothing: mail scanners look too. */
    @GetMapping("/sign-up/letter/{token}")
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        return desk.look(token)
                .map(wish -> Reply.page(
                        "accounts/sign-up-link",
                        new SignUpLinkPage(request.getRequestURI(), wish.name(), wish.email())))
                .orElseGet(() -> pages.over(AccountRefusal.CONFIRMATION_OVER));
    }

    @PostMapping("/sign-up/letter/{token}")
    ModelAndView confirm(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String ownDevice,
            HttpServletRequest request) {
        return switch (desk.confirm(token)) {
            case Done<Welcome>(var welcome) -> {
                sessions.start(welcome.person(), Device.of(ownDevice), request);
                Toast.say("accounts.welcome");
                yield Reply.seeOther(welcome.next().value());
            }
            case Refused<Welcome>(var why) -> pages.over(why);
        };
    }
}
