package org.osnowa.formalities;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

public record StrategyForm(
        Facts.@Nullable Period period,
        @Nullable String gminas,
        @Nullable String population,
        int version) implements FactsForm {

    private static final int MOST_GMINAS = 200;
    private static final int MOST_PEOPLE = 10_000_000;

    static StrategyForm of(Facts facts) {
        var strategy = facts.strategy();
        return new StrategyForm(
                strategy.period(), Typed.of(strategy.gminas()), Typed.of(strategy.population()), facts.version());
    }

    @Override
    public FormErrors errors(FormErrors found) {
        var errors = Typed.numberIn(found, "gminas", gminas, 1, MOST_GMINAS);
        return Typed.numberIn(errors, "population", population, 1, MOST_PEOPLE);
    }

    @Override
    public Facts into(Facts facts) {
        return facts.with(new Facts.Strategy(period, Typed.number(gminas), Typed.number(population)));
    }

    @Override
    public List<Line> lines() {
        return List.of(
                new Line(t("StrategyForm.period"), period == null ? null : t(period)),
                new Line(t("StrategyForm.gminas"), gminas),
                new Line(t("StrategyForm.population"), population));
    }
}
