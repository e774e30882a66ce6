package org.osnowa.agreements;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.formalities.SigningBasis;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.validation.BindingResult;

/**
 * @param signatories one on each line: name, then after a comma the function
 * @param money whether obligations of money may arise for this party
 * @param version of what the writer saw
 */
public record RepresentationForm(
        @Nullable String signatories,

        @NotNull(message = "{RepresentationForm.basis.missing}") @Nullable
        SigningBasis basis,

        @CodePointLength(max = 200, message = "{RepresentationForm.reference.tooLong}") @Nullable
        String reference,

        @Nullable String dated,
        @Nullable Boolean money,
        int version) {

    private static final int MOST = 120;

    static RepresentationForm empty(SigningBasis usual) {
        return new RepresentationForm(null, usual, null, null, null, 0);
    }

    static RepresentationForm of(Representation known) {
        return new RepresentationForm(
                String.join(
                        "\n",
                        known.signatories().stream()
                                .map(each -> each.name() + ", " + each.function())
                                .toList()),
                known.basis(),
                known.reference().orElse(null),
                known.dated().map(Text::date).orElse(null),
                known.money(),
                known.version());
    }

    FormErrors errors(BindingResult result, LocalDate today) {
        var errors = FormErrors.in(result);
        var read = people();
        if (read.isEmpty()) {
            errors = errors.and("signatories", t("RepresentationForm.signatories.missing"));
        } else if (read.size() > Signatory.MOST) {
            errors = errors.and("signatories", t("RepresentationForm.signatories.tooMany"));
        } else if (read.stream().anyMatch(each -> each.function().isBlank())) {
            errors = errors.and("signatories", t("RepresentationForm.function.missing"));
        } else if (read.stream().anyMatch(RepresentationForm::tooLong)) {
            errors = errors.and("signatories", t("RepresentationForm.signatories.tooLong"));
        }
        var day = PlainText.line(dated);
        if (day.isPresent()
                && day.flatMap(Days::read).filter(each -> !each.isAfter(today)).isEmpty()) {
            errors = errors.and("dated", t("RepresentationForm.dated.unreadable"));
        }
        return errors.asAskedIn(RepresentationForm.class);
    }

    private static boolean tooLong(Signatory one) {
        return PlainText.length(one.name()) > MOST || PlainText.length(one.function()) > MOST;
    }

    private List<Signatory> people() {
        var people = new ArrayList<Signatory>();
        PlainText.of(signatories)
                .ifPresent(all -> all.lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(RepresentationForm::person)
                        .forEach(people::add));
        return people;
    }

    private static Signatory person(String line) {
        var comma = line.indexOf(',');
        return comma < 0
                ? new Signatory(line, "")
                : new Signatory(
                        line.substring(0, comma).strip(),
                        line.substring(comma + 1).strip());
    }

    /** Only for a form without errors. */
    Representation representation(OrganisationId organisation) {
        return new Representation(
                organisation,
                requireNonNull(basis),
                PlainText.line(reference),
                PlainText.line(dated).flatMap(Days::read),
                people(),
                Optional.empty(),
                Boolean.TRUE.equals(money),
                version);
    }

    /** The same, to be saved over what somebody else saved meanwhile. */
    RepresentationForm over(int seen) {
        return new RepresentationForm(signatories, basis, reference, dated, money, seen);
    }

    Optional<SigningBasis> chosen() {
        return Optional.ofNullable(basis);
    }
}
