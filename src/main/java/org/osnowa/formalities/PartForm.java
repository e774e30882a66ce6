package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.FormErrors;

/** @param linked empty while nobody has said */
public record PartForm(
        @CodePointLength(max = 1000, message = "{FactsForm.tooLong1000}") @Nullable
        String task,

        @CodePointLength(max = 500, message = "{FactsForm.tooLong500}") @Nullable
        String human,

        @CodePointLength(max = 500, message = "{FactsForm.tooLong500}") @Nullable
        String organisational,

        @CodePointLength(max = 500, message = "{FactsForm.tooLong500}") @Nullable
        String technical,

        @CodePointLength(max = 500, message = "{FactsForm.tooLong500}") @Nullable
        String financial,

        @Nullable String share,
        @Nullable Boolean linked,

        @CodePointLength(max = 500, message = "{FactsForm.tooLong500}") @Nullable
        String links,

        int version) {

    static PartForm of(Part part) {
        var resources = part.resources();
        return new PartForm(
                part.task(),
                resources.human(),
                resources.organisational(),
                resources.technical(),
                resources.financial(),
                Typed.of(part.share()),
                part.linked(),
                part.links(),
                part.version());
    }

    FormErrors errors(FormErrors found) {
        return Typed.moneyIn(found, "share", share).asAskedIn(PartForm.class);
    }

    /** Only for a form without errors. */
    Part part(OrganisationId organisation) {
        return new Part(
                organisation,
                Typed.text(task),
                new Part.Resources(
                        Typed.text(human), Typed.text(organisational), Typed.text(technical), Typed.text(financial)),
                Typed.money(share),
                linked,
                Typed.text(links),
                version);
    }

    List<FactsForm.Line> lines() {
        return List.of(
                new FactsForm.Line(t("PartForm.task"), task),
                new FactsForm.Line(t("PartForm.human"), human),
                new FactsForm.Line(t("PartForm.organisational"), organisational),
                new FactsForm.Line(t("PartForm.technical"), technical),
                new FactsForm.Line(t("PartForm.financial"), financial),
                new FactsForm.Line(t("PartForm.share"), share),
                new FactsForm.Line(t("PartForm.links"), links));
    }
}
