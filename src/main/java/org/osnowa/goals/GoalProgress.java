package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import java.math.BigDecimal;
import java.util.Optional;
import org.osnowa.platform.Text;

/** How far the partners have come, in words. */
final class GoalProgress {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GoalProgress() {}

    /** "48 z 60 osób, 73,9 % drogi"; nothing where there is nothing to compare. */
    static Optional<String> words(Measure measure, Optional<BigDecimal> last) {
        return last.flatMap(now -> measure.target()
                .map(target -> measure.progress(now)
                        .map(percent -> words(measure, now, target, percent))
                        .orElseGet(() -> amounts(measure, now, target))));
    }

    private static String words(Measure measure, BigDecimal now, BigDecimal target, BigDecimal percent) {
        var amounts = amounts(measure, now, target);
        if (percent.signum() < 0) {
            return t("GoalProgress.farther", amounts);
        }
        return percent.compareTo(HUNDRED) >= 0
                ? t("GoalProgress.reached", amounts)
                : t("GoalProgress.way", amounts, percent(percent));
    }

    private static String amounts(Measure measure, BigDecimal now, BigDecimal target) {
        var falling = measure.direction().filter(each -> each == Direction.DOWN).isPresent();
        return t(falling ? "GoalProgress.down" : "GoalProgress.of", Text.number(now), amount(measure, target));
    }

    static String percent(BigDecimal percent) {
        return Text.number(percent);
    }

    static String amount(Measure measure, BigDecimal amount) {
        return Text.number(amount) + measure.unit().map(each -> "\u00a0" + each).orElse("");
    }
}
