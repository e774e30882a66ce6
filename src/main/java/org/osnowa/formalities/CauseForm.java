package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

/** @param partner to whom the coalition speaks, when it is one of its own */
public record CauseForm(
        @CodePointLength(max = 1000, message = "{FactsForm.tooLong1000}") @Nullable
        String causes,

        @CodePointLength(max = 300, message = "{FactsForm.tooLong300}") @Nullable
        String addressee,

        @Nullable UUID partner,
        int version)
        implements FactsForm {

    static CauseForm of(Facts facts) {
        var cause = facts.cause();
        return new CauseForm(cause.causes(), cause.addressee(), cause.addresseePartner(), facts.version());
    }

    @Override
    public FormErrors errors(FormErrors found) {
        return found;
    }

    @Override
    public Facts into(Facts facts) {
        return facts.with(new Facts.Cause(Typed.text(causes), Typed.text(addressee), partner));
    }

    @Override
    public List<Line> lines() {
        return List.of(new Line(t("CauseForm.causes"), causes), new Line(t("CauseForm.addressee"), addressee));
    }
}
