package org.osnowa.accounts;

import org.osnowa.letters.MailServer;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page to sign in, which many ways lead to. */
@Component
class SignInPages {

    private final MailServer mail;
    private final ObjectProvider<PeopleToTry> demo;

    SignInPages(MailServer mail, ObjectProvider<PeopleToTry> demo) {
        this.mail = mail;
        this.demo = demo;
    }

    ModelAndView ask(SignInForm form) {
        return Reply.page("accounts/sign-in", page(form, FormErrors.none()));
    }

    ModelAndView again(SignInForm form, FormErrors errors) {
        return Reply.again("accounts/sign-in", page(form, errors));
    }

    /** Of a letter whose link is used up. */
    ModelAndView over(Refusal why) {
        return Reply.with(
                HttpStatus.GONE, "accounts/sign-in", page(SignInForm.leadingTo(null), FormErrors.because(why)));
    }

    private SignInPage page(SignInForm form, FormErrors errors) {
        var people = demo.stream().flatMap(each -> each.all().stream()).toList();
        return new SignInPage(form, mail.missing(), people, errors);
    }
}
