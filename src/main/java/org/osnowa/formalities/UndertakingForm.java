package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

public record UndertakingForm(
        @CodePointLength(max = 2000, message = "{FactsForm.tooLong2000}") @Nullable
        String what,

        @CodePointLength(max = 1000, message = "{FactsForm.tooLong1000}") @Nullable
        String upkeep,

        @CodePointLength(max = 2000, message = "{FactsForm.tooLong2000}") @Nullable
        String tasks,

        @CodePointLength(max = 2000, message = "{FactsForm.tooLong2000}") @Nullable
        String risks,

        @CodePointLength(max = 1000, message = "{FactsForm.tooLong1000}") @Nullable
        String assessment,

        @Nullable String assessedOn,
        Facts.@Nullable Choosing choosing,
        int version)
        implements FactsForm {

    static UndertakingForm of(Facts facts) {
        var undertaking = facts.undertaking();
        return new UndertakingForm(
                undertaking.what(),
                undertaking.upkeep(),
                undertaking.tasks(),
                undertaking.risks(),
                undertaking.assessment(),
                Typed.of(undertaking.assessedOn()),
                undertaking.choosing(),
                facts.version());
    }

    @Override
    public FormErrors errors(FormErrors found) {
        return Typed.dayIn(found, "assessedOn", assessedOn).asAskedIn(UndertakingForm.class);
    }

    @Override
    public Facts into(Facts facts) {
        return facts.with(new Facts.Undertaking(
                Typed.text(what),
                Typed.text(upkeep),
                Typed.text(tasks),
                Typed.text(risks),
                Typed.text(assessment),
                Typed.day(assessedOn),
                choosing));
    }

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(t("UndertakingForm.what"), what),
                new Line(t("UndertakingForm.upkeep"), upkeep),
                new Line(t("UndertakingForm.tasks"), tasks),
                new Line(t("UndertakingForm.risks"), risks),
                new Line(t("UndertakingForm.assessment"), assessment),
                new Line(t("UndertakingForm.assessedOn"), assessedOn),
                new Line(t("UndertakingForm.choosing"), choosing == null ? null : t(choosing)));
    }
}
