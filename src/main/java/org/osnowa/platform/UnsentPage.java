package org.osnowa.platform;

import static org.osnowa.platform.Text.t;

import java.util.List;

/** @param signIn whether signing in comes before sending again */
public record UnsentPage(String title, String sentence, boolean signIn, Unsent form) {

    static UnsentPage signedOut(Unsent form) {
        return new UnsentPage(
                t("unsent.title.signedOut"),
                t(form.whole() ? "unsent.sentence.signedOut" : "unsent.sentence.signedOutAnew"),
                true,
                form);
    }

    static UnsentPage expired(Unsent form) {
        return new UnsentPage(
                t("unsent.title.expired"),
                t(form.whole() ? "unsent.sentence.expired" : "unsent.sentence.expiredAnew"),
                false,
                form);
    }

    static UnsentPage tooMany(Unsent form) {
        return new UnsentPage(t("errors.title.tooMany"), t("unsent.sentence.tooMany"), false, form);
    }

    static UnsentPage away(Unsent form) {
        return new UnsentPage(t("errors.title.away"), t("unsent.sentence.away"), false, form);
    }

    static UnsentPage slow(Unsent form) {
        return new UnsentPage(t("errors.title.slow"), t("unsent.sentence.slow"), false, form);
    }

    public List<String> written() {
        return form.written().toList();
    }
}
