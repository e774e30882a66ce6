package org.osnowa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Sessions.Device;
import org.osnowa.accounts.SignInDesk.Entrance;
import org.osnowa.accounts.SignInLink.Proof;
import org.osnowa.letters.MailServer;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {

    private final SignInDesk desk;
    private final Sessions sessions;
    private final EntryLimits limits;
    private final BrowserCookie browsers;
    private final SignInPages pages;
    private final MailServer mail;

    SignInController(
            SignInDesk desk,
            Sessions sessions,
            EntryLimits limits,
            BrowserCookie browsers,
            SignInPages pages,
            MailServer mail) {
        this.desk = desk;
        this.sessions = sessions;
        this.limits = limits;
        this.browsers = browsers;
        this.pages = pages;
        this.mail = mail;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(@RequestParam(required = false) @Nullable String next) {
        return pages.ask(SignInForm.leadingTo(next));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @Valid SignInForm form, BindingResult result, HttpServletRequest request, HttpServletResponse response) {
        if (result.hasErrors()) {
            return pages.again(form, FormErrors.in(result));
        }
        return form.byLetter() ? byLetter(form, request, response) : byPassword(form, request);
    }

    private ModelAndView byLetter(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        limits.letter(form.address(), request);
        var browser = browsers.give(request, response);
        desk.askForLetter(form.address(), Text.language().getLanguage(), browser, form.destination());
        return Reply.seeOther("/sign-in/letter");
    }

    private ModelAndView byPassword(SignInForm form, HttpServletRequest request) {
        limits.password(form.address(), request);
        return switch (desk.withPassword(form.address(), String.valueOf(form.password()))) {
            case Done<PersonId>(var person) -> {
                sessions.start(person, Device.of(form.ownDevice()), request);
                yield Reply.seeOther(form.destination().value());
            }
            case Refused<PersonId>(var why) -> pages.again(form, FormErrors.because(withoutLetters(why)));
        };
    }

    /** Where no letter can leave, none is promised instead of the password. */
    private Refusal withoutLetters(Refusal why) {
        return why == SignInRefusal.WRONG_PASSWORD && mail.missing() ? SignInRefusal.WRONG_PASSWORD_NO_MAIL : why;
    }

    /** "Look into your mailbox": the same for every address. */
    @GetMapping("/sign-in/letter")
    ModelAndView sent(HttpServletRequest request) {
        return browsers.of(request)
                .map(browser ->
                        Reply.page("accounts/letter-sent", new LetterSentPage(browser.readableCode(), mail.missing())))
                .orElseGet(() -> Reply.seeOther("/sign-in"));
    }

    /** Looking changes nothing: mail scanners look too. */
    @GetMapping("/sign-in/letter/{token}")
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        return desk.look(token)
                .map(link -> Reply.page(
                        "accounts/sign-in-link",
                        new SignInLinkPage(
                                request.getRequestURI(), !link.askedBy(browsers.of(request)), FormErrors.none())))
                .orElseGet(() -> pages.over(SignInRefusal.LINK_OVER));
    }

    @PostMapping("/sign-in/letter/{token}")
    ModelAndView open(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String ownDevice,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code != null) {
            limits.code(request);
        }
        var proof = new Proof(browsers.of(request), Optional.ofNullable(code));
        return switch (desk.open(token, proof)) {
            case Done<Entrance>(var entrance) -> {
                sessions.start(entrance.person(), Device.of(ownDevice), request);
                browsers.take(response);
                yield Reply.seeOther(entrance.next().value());
            }
            case Refused<Entrance>(var why)
            when why == SignInRefusal.WRONG_CODE ->
                Reply.again(
                        "accounts/sign-in-link",
                        new SignInLinkPage(request.getRequestURI(), true, FormErrors.because(why)));
            case Refused<Entrance> _ -> pages.over(SignInRefusal.LINK_OVER);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request) {
        sessions.end(request);
        return Reply.seeOther("/");
    }
}
