package org.osnowa.problems;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;

/**
 * @param place as it was typed; placePicked is the choice among several, see {@link org.osnowa.places.PlaceChoice}
 * @param kept the signed name of a photo that was sent before
 * @param compared whether similar problems were seen
 * @param forResident whether an organiser writes down what somebody else said
 */
public record ReportForm(
        @NotBlank(message = "{ReportForm.what.missing}")
        @CodePointLength(min = 10, max = 1500, message = "{ReportForm.what.length}")
        @Nullable
        String what,

        @Nullable String place,
        @Nullable String placePicked,

        @Size(max = EmailAddress.LONGEST, message = "{ReportForm.email.unreadable}")
        @Pattern(regexp = EmailAddress.PATTERN, message = "{ReportForm.email.unreadable}")
        @Nullable
        String email,

        @Nullable String kept,
        @Nullable Boolean compared,
        @Nullable Boolean forResident,
        @Nullable UUID once) {

    /** Browsers send a line end as two signs, the database counts one. */
    public ReportForm {
        what = what == null ? null : what.strip().replace("\r\n", "\n");
    }

    static ReportForm empty() {
        return new ReportForm(null, null, null, null, null, null, null, null);
    }

    ReportForm with(@Nullable String photo, boolean seen) {
        return new ReportForm(what, place, placePicked, email, photo, seen, forResident, once);
    }

    public boolean seenSimilar() {
        return Boolean.TRUE.equals(compared);
    }

    public boolean enteredForResident() {
        return Boolean.TRUE.equals(forResident);
    }

    String description() {
        return what == null ? "" : what;
    }

    Optional<String> address() {
        return EmailAddress.read(EmailAddress.plain(email));
    }
}
