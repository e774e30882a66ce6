package org.osnowa.accounts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.osnowa.accounts.PeopleToTry.PersonToTry;
import org.osnowa.platform.FormErrors;

/** @param mailMissing whether no letter can be sent yet */
public record SignInPage(SignInForm form, boolean mailMissing, List<PersonToTry> peopleToTry, FormErrors errors) {

    /** Whoever has no account yet wants to arrive at the same place. */
    public String signUp() {
        return form.next() == null
                ? "/sign-up"
                : "/sign-up?next=" + URLEncoder.encode(form.next(), StandardCharsets.UTF_8);
    }
}
