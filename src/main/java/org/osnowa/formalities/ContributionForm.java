package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

public record ContributionForm(
        @Nullable Boolean work,
        @Nullable Boolean money,
        @Nullable Boolean things,

        @CodePointLength(max = 1000, message = "{FactsForm.tooLong1000}") @Nullable
        String words,

        int version)
        implements FactsForm {

    static ContributionForm of(Facts facts) {
        var contribution = facts.contribution();
        return new ContributionForm(
                contribution.work(),
                contribution.money(),
                contribution.things(),
                contribution.words(),
                facts.version());
    }

    @Override
    public FormErrors errors(FormErrors found) {
        return found;
    }

    @Override
    public Facts into(Facts facts) {
        return facts.with(new Facts.Contribution(
                Typed.ticked(work), Typed.ticked(money), Typed.ticked(things), Typed.text(words)));
    }

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(t("ContributionForm.work"), Typed.ticked(work) ? t("formalities.yes") : null),
                new Line(t("ContributionForm.money"), Typed.ticked(money) ? t("formalities.yes") : null),
                new Line(t("ContributionForm.things"), Typed.ticked(things) ? t("formalities.yes") : null),
                new Line(t("ContributionForm.words"), words));
    }
}
