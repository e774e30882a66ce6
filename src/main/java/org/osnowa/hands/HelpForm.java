package org.osnowa.hands;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Hand.Offer;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;

/**
 * Who wants to help, how to reach them, and what they can do.
 *
 * @param forSomebody whether somebody writes down what another one said
 */
public record HelpForm(
        @NotBlank(message = "{HelpForm.name.missing}")
        @CodePointLength(max = 120, message = "{HelpForm.name.tooLong}")
        @Nullable
        String name,

        @NotBlank(message = "{HelpForm.reach.missing}") @Nullable
        String reach,

        @NotBlank(message = "{HelpForm.what.missing}")
        @CodePointLength(max = 1000, message = "{HelpForm.what.tooLong}")
        @Nullable
        String what,

        @Nullable Boolean forSomebody,
        @Nullable UUID once) {

    /** Browsers send a line end as two signs, the database counts one. */
    public HelpForm {
        name = name == null ? null : name.strip();
        reach = reach == null ? null : reach.strip();
        what = what == null ? null : what.strip().replace("\r\n", "\n");
    }

    /** Who is signed in need not write who they are. */
    static HelpForm fresh(Visitor visitor) {
        var account = visitor.account();
        return account == null
                ? new HelpForm(null, null, null, null, null)
                : new HelpForm(account.name(), account.email(), null, null, null);
    }

    public boolean enteredForSomebody() {
        return Boolean.TRUE.equals(forSomebody);
    }

    FormErrors errors(FormErrors before) {
        return (reached().isPresent() ? before : before.and("reach", t("HelpForm.reach.unreadable")))
                .asAskedIn(HelpForm.class);
    }

    private Optional<Reach> reached() {
        return reach == null ? Optional.empty() : Reach.read(reach);
    }

    /**
     * Only for a form without errors.
     *
     * @param answers whether the visitor may write for somebody else
     */
    Offer offer(Visitor visitor, boolean answers) {
        return new Offer(
                plain(name),
                reached().orElseThrow(),
                plain(what),
                Text.language().getLanguage(),
                enteredForSomebody() && answers ? visitor.id() : Optional.empty());
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }
}
