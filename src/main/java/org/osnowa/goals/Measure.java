package org.osnowa.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one will see that a goal is reached. Any of it may be missing while the goal is being talked about.
 *
 * @param chosen in which direction the number is to go, where somebody has said so
 * @param due until when
 * @param source where the numbers come from
 */
public record Measure(
        Optional<String> indicator,
        Optional<String> unit,
        Optional<Start> start,
        Optional<BigDecimal> target,
        Optional<Direction> chosen,
        Optional<LocalDate> due,
        Optional<String> source) {

    static final Measure NONE = new Measure(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How it is at the beginning. */
    public sealed interface Start {

        record Known(BigDecimal amount, LocalDate on) implements Start {}

        /** Not known yet. */
        record Unknown(LocalDate knownBy) implements Start {}
    }

    Optional<Start.Known> baseline() {
        return start.flatMap(each -> each instanceof Start.Known known ? Optional.of(known) : Optional.empty());
    }

    /** As chosen, or as the two numbers say; a goal that keeps a number as it is goes nowhere. */
    Optional<Direction> direction() {
        return chosen.or(this::byNumbers);
    }

    private Optional<Direction> byNumbers() {
        return compared().filter(each -> each != 0).map(each -> each > 0 ? Direction.UP : Direction.DOWN);
    }

    /** How the target compares with the beginning. */
    private Optional<Integer> compared() {
        return baseline().flatMap(from -> target.map(to -> to.compareTo(from.amount())));
    }

    /** The target lies on the other side than was said. */
    boolean againstDirection() {
        return chosen.isPresent() && byNumbers().isPresent() && !chosen.equals(byNumbers());
    }

    boolean staysAsItIs() {
        return compared().filter(each -> each == 0).isPresent();
    }

    /**
     * How much of the way from the beginning to the target is done, in percent with one decimal; more than a hundred beyond
     * the target, less than zero when it has become worse.
     */
    Optional<BigDecimal> progress(BigDecimal now) {
        return baseline()
                .flatMap(from -> target.filter(to -> to.compareTo(from.amount()) != 0)
                        .map(to -> now.subtract(from.amount())
                                .multiply(HUNDRED)
                                .divide(to.subtract(from.amount()), 1, RoundingMode.HALF_UP)));
    }

    /** Per cent, and not said of what. */
    boolean percentOfNothing() {
        return unit.map(String::strip)
                .filter(each -> each.equals("%")
                        || each.equalsIgnoreCase("procent")
                        || each.equalsIgnoreCase("proc.")
                        || each.equalsIgnoreCase("per cent"))
                .isPresent();
    }
}
