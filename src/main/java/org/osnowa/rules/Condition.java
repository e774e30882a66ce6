package org.osnowa.rules;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** A sentence about figures, such as {@code partners >= 3 and area}. A figure by itself holds when it is not zero. */
sealed interface Condition {

    Truth in(Figures figures);

    /** The comparisons that decide, for saying how much there is and how much it takes. */
    Stream<Compared> comparisons();

    /**
     * The comparisons that stand in the way, where it does not hold. Of several ways to meet it the nearest counts, and only if
     * none can be gone by counts alone, the first.
     */
    Stream<Compared> lacks(Figures figures);

    /** How far counts are from meeting it; without end where something else than a count is missing. */
    double distance(Figures figures);

    /** All that it asks. */
    Stream<Figure> figures();

    enum Operator {
        AT_LEAST(">=") {
            @Override
            boolean holds(double value, double limit) {
                return value >= limit;
            }
        },
        AT_MOST("<=") {
            @Override
            boolean holds(double value, double limit) {
                return value <= limit;
            }
        },
        MORE(">") {
            @Override
            boolean holds(double value, double limit) {
                return value > limit;
            }
        },
        LESS("<") {
            @Override
            boolean holds(double value, double limit) {
                return value < limit;
            }
        },
        EQUAL("=") {
            @Override
            boolean holds(double value, double limit) {
                return value == limit;
            }
        };

        final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        abstract boolean holds(double value, double limit);
    }

    record Compared(Figure figure, Operator operator, double limit) implements Condition {

        @Override
        public Truth in(Figures figures) {
            var value = figures.of(figure);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(operator.holds(value.getAsDouble(), limit));
        }

        @Override
        public Stream<Compared> lacks(Figures figures) {
            return in(figures) == Truth.NO ? Stream.of(this) : Stream.empty();
        }

        @Override
        public double distance(Figures figures) {
            if (in(figures) == Truth.YES) {
                return 0;
            }
            var value = figures.of(figure);
            return operator == Operator.AT_LEAST && value.isPresent()
                    ? limit - value.getAsDouble()
                    : Double.POSITIVE_INFINITY;
        }

        @Override
        public Stream<Compared> comparisons() {
            return Stream.of(this);
        }

        @Override
        public Stream<Figure> figures() {
            return Stream.of(figure);
        }
    }

    record Held(Figure figure) implements Condition {

        @Override
        public Truth in(Figures figures) {
            var value = figures.of(figure);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(value.getAsDouble() != 0);
        }

        @Override
        public Stream<Compared> lacks(Figures figures) {
            return Stream.empty();
        }

        @Override
        public double distance(Figures figures) {
            return in(figures) == Truth.YES ? 0 : Double.POSITIVE_INFINITY;
        }

        @Override
        public Stream<Compared> comparisons() {
            return Stream.empty();
        }

        @Override
        public Stream<Figure> figures() {
            return Stream.of(figure);
        }
    }

    record Not(Condition condition) implements Condition {

        @Override
        public Truth in(Figures figures) {
            return condition.in(figures).not();
        }

        @Override
        public Stream<Compared> lacks(Figures figures) {
            return Stream.empty();
        }

        @Override
        public double distance(Figures figures) {
            return in(figures) == Truth.YES ? 0 : Double.POSITIVE_INFINITY;
        }

        @Override
        public Stream<Compared> comparisons() {
            return Stream.empty();
        }

        @Override
        public Stream<Figure> figures() {
            return condition.figures();
        }
    }

    record All(List<Condition> conditions) implements Condition {

        @Override
        public Truth in(Figures figures) {
            return fold(conditions, figures, Truth.YES, Truth::and);
        }

        @Override
        public Stream<Compared> lacks(Figures figures) {
            return conditions.stream().flatMap(each -> each.lacks(figures));
        }

        @Override
        public double distance(Figures figures) {
            return conditions.stream()
                    .mapToDouble(each -> each.distance(figures))
                    .sum();
        }

        @Override
        public Stream<Compared> comparisons() {
            return conditions.stream().flatMap(Condition::comparisons);
        }

        @Override
        public Stream<Figure> figures() {
            return conditions.stream().flatMap(Condition::figures);
        }
    }

    record Any(List<Condition> conditions) implements Condition {

        @Override
        public Truth in(Figures figures) {
            return fold(conditions, figures, Truth.NO, Truth::or);
        }

        @Override
        public Stream<Compared> lacks(Figures figures) {
            return in(figures) == Truth.YES
                    ? Stream.empty()
                    : conditions.stream().min(comparingDouble(each -> each.distance(figures))).stream()
                            .flatMap(each -> each.lacks(figures));
        }

        @Override
        public double distance(Figures figures) {
            return conditions.stream()
                    .mapToDouble(each -> each.distance(figures))
                    .min()
                    .orElse(0);
        }

        @Override
        public Stream<Compared> comparisons() {
            return conditions.stream().flatMap(Condition::comparisons);
        }

        @Override
        public Stream<Figure> figures() {
            return conditions.stream().flatMap(Condition::figures);
        }
    }

    private static Truth fold(List<Condition> conditions, Figures figures, Truth start, BinaryOperator<Truth> joined) {
        return conditions.stream().map(each -> each.in(figures)).reduce(start, joined);
    }
}
