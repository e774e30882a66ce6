package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

public record ProjectForm(
        @CodePointLength(max = 300, message = "{FactsForm.tooLong300}") @Nullable
        String title,

        @CodePointLength(max = 300, message = "{FactsForm.tooLong300}") @Nullable
        String programme,

        @Nullable String from,
        @Nullable String until,
        @Nullable String budget,
        @Nullable String callFrom,
        @Nullable String callUntil,
        @Nullable String callResultOn,
        @Nullable Boolean callCriteria,
        @Nullable String applicationOn,
        @Nullable String signedOn,
        int version)
        implements FactsForm {

    static ProjectForm of(Facts facts) {
        var project = facts.project();
        return new ProjectForm(
                project.title(),
                project.programme(),
                Typed.of(project.from()),
                Typed.of(project.until()),
                Typed.of(project.budget()),
                Typed.of(project.call().from()),
                Typed.of(project.call().until()),
                Typed.of(project.call().resultOn()),
                project.call().criteria(),
                Typed.of(project.applicationOn()),
                Typed.of(project.signedOn()),
                facts.version());
    }

    @Override
    public FormErrors errors(FormErrors found) {
        var errors = Typed.dayIn(Typed.dayIn(found, "from", from), "until", until);
        errors = Typed.orderIn(errors, from, "until", until, "ProjectForm.until.before");
        errors = Typed.moneyIn(errors, "budget", budget);
        var amount = Typed.money(budget);
        if (amount != null && amount.grosze() == 0) {
            errors = errors.and("budget", t("Typed.money"));
        }
        errors = Typed.dayIn(Typed.dayIn(errors, "callFrom", callFrom), "callUntil", callUntil);
        errors = Typed.orderIn(errors, callFrom, "callUntil", callUntil, "ProjectForm.callUntil.before");
        errors = Typed.dayIn(errors, "callResultOn", callResultOn);
        errors = Typed.orderIn(errors, callUntil, "callResultOn", callResultOn, "ProjectForm.callResultOn.before");
        errors = Typed.dayIn(Typed.dayIn(errors, "applicationOn", applicationOn), "signedOn", signedOn);
        return errors.asAskedIn(ProjectForm.class);
    }

    @Override
    public Facts into(Facts facts) {
        return facts.with(new Facts.Project(
                Typed.text(title),
                Typed.text(programme),
                Typed.day(from),
                Typed.day(until),
                Typed.money(budget),
                new Facts.Call(
                        Typed.day(callFrom), Typed.day(callUntil), Typed.day(callResultOn), Typed.ticked(callCriteria)),
                Typed.day(applicationOn),
                Typed.day(signedOn)));
    }

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(t("ProjectForm.title"), title),
                new Line(t("ProjectForm.programme"), programme),
                new Line(t("ProjectForm.from"), from),
                new Line(t("ProjectForm.until"), until),
                new Line(t("ProjectForm.budget"), budget),
                new Line(t("ProjectForm.callFrom"), callFrom),
                new Line(t("ProjectForm.callUntil"), callUntil),
                new Line(t("ProjectForm.callResultOn"), callResultOn),
                new Line(t("ProjectForm.callCriteria"), Typed.ticked(callCriteria) ? t("formalities.yes") : null),
                new Line(t("ProjectForm.applicationOn"), applicationOn),
                new Line(t("ProjectForm.signedOn"), signedOn));
    }
}
