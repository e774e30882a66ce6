package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * @param least how many have to sign; empty for all
 * @param minors yes, no, or nothing while nobody has said; as the next two
 * @param version of the document that the writer saw
 */
public record TermsForm(
        @NotBlank(message = "{TermsForm.title.missing}")
        @CodePointLength(max = Agreement.TITLE_MOST, message = "{TermsForm.title.tooLong}")
        @Nullable
        String title,

        @Nullable String signingOn,
        @Nullable String signBy,
        @Nullable String startsOn,
        @Nullable String endsOn,
        @Nullable String reviewOn,
        @Nullable String least,
        @Nullable Boolean minors,
        @Nullable Boolean volunteers,
        @Nullable Boolean sharesData,

        @CodePointLength(max = 500, message = "{TermsForm.dataBasis.tooLong}") @Nullable
        String dataBasis,

        @Nullable DataContract dataContract,
        int version) {

    static TermsForm of(Agreement agreement) {
        var terms = agreement.terms();
        return new TermsForm(
                agreement.title(),
                said(terms.signingOn()),
                said(terms.signBy()),
                said(terms.startsOn()),
                said(terms.endsOn()),
                said(terms.reviewOn()),
                terms.least() == null ? null : terms.least().toString(),
                terms.minors(),
                terms.volunteers(),
                terms.sharesData(),
                terms.dataBasis(),
                terms.dataContract(),
                agreement.version());
    }

    private static @Nullable String said(@Nullable LocalDate day) {
        return day == null ? null : Text.date(day);
    }

    /** The same, to be saved over what somebody else saved meanwhile. */
    TermsForm over(int seen) {
        return new TermsForm(
                title,
                signingOn,
                signBy,
                startsOn,
                endsOn,
                reviewOn,
                least,
                minors,
                volunteers,
                sharesData,
                dataBasis,
                dataContract,
                seen);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        errors = day(errors, "signingOn", signingOn);
        errors = day(errors, "signBy", signBy);
        errors = day(errors, "startsOn", startsOn);
        errors = day(errors, "endsOn", endsOn);
        errors = day(errors, "reviewOn", reviewOn);
        if (PlainText.line(least).filter(each -> !each.matches("[1-9]\\d{0,2}")).isPresent()) {
            errors = errors.and("least", t("TermsForm.least.unreadable"));
        }
        return errors.asAskedIn(TermsForm.class);
    }

    private static FormErrors day(FormErrors errors, String field, @Nullable String typed) {
        return PlainText.line(typed)
                        .filter(each ->
                                Days.read(each).filter(TermsForm::possible).isEmpty())
                        .isPresent()
                ? errors.and(field, t("TermsForm.day.unreadable"))
                : errors;
    }

    /** No agreement was made before that year, and none is made for the next century. */
    private static boolean possible(LocalDate day) {
        return day.getYear() >= 1990 && day.getYear() < 2200;
    }

    /** Only for a form without errors, as the next. */
    String name() {
        return PlainText.line(title).orElseThrow();
    }

    Terms terms() {
        return new Terms(
                day(signingOn),
                day(signBy),
                day(startsOn),
                day(endsOn),
                day(reviewOn),
                PlainText.line(least).map(Integer::valueOf).orElse(null),
                minors,
                volunteers,
                sharesData,
                PlainText.line(dataBasis).orElse(null),
                dataContract);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return PlainText.line(typed).flatMap(Days::read).orElse(null);
    }
}
