package org.osnowa.accounts;

import java.util.List;
import org.osnowa.accounts.SignUpForm.ForWhom;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/** @param mailMissing whether no letter can be sent yet */
public record SignUpPage(SignUpForm form, boolean mailMissing, FormErrors errors) {

    public List<Choice> forWhom() {
        return Choice.of(ForWhom.values());
    }

    public String chosen() {
        return form.forWhom() == null ? "" : form.forWhom().name();
    }

    public List<Choice> languages() {
        return Language.CHOICES;
    }
}
