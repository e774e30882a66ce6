package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

/** @param agreedOn when labour-market institutions agreed in writing */
public record WrittenForm(@Nullable String agreedOn, int version) implements FactsForm {

    static WrittenForm of(Facts facts) {
        return new WrittenForm(Typed.of(facts.agreedOn()), facts.version());
    }

    @Override
    public FormErrors errors(FormErrors found) {
        return Typed.dayIn(found, "agreedOn", agreedOn);
    }

    @Override
    public Facts into(Facts facts) {
        return facts.agreed(Typed.day(agreedOn));
    }

    @Override
    public List<Line> lines() {
        return List.of(new Line(t("WrittenForm.agreedOn"), agreedOn));
    }
}
