package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.FormErrors;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;

/**
 * @param founders how many people will found it, beside those who are partners themselves
 * @param version of the partnership that the coordinator saw
 * @param factsVersion of the facts
 */
public record TypeForm(
        @Nullable PartnershipType type,
        @Nullable LegalForm form,
        @Nullable String founders,
        int version,
        int factsVersion) {

    private static final int MOST_FOUNDERS = 1000;

    static TypeForm of(Partnership partnership, Facts facts) {
        return new TypeForm(
                partnership.type(),
                partnership.form(),
                Typed.of(facts.foundingPersons()),
                partnership.version(),
                facts.version());
    }

    FormErrors errors(FormErrors found) {
        var errors = Typed.numberIn(found, "founders", founders, 0, MOST_FOUNDERS);
        return form == null || form.takes() ? errors : errors.and("form", t("TypeForm.form.partnerOnly"));
    }

    List<FactsForm.Line> lines() {
        return List.of(
                new FactsForm.Line(t("TypeForm.type"), type == null ? null : t(type)),
                new FactsForm.Line(t("TypeForm.form"), form == null ? null : t(form)),
                new FactsForm.Line(t("TypeForm.founders"), founders));
    }
}
