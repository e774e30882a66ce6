package org.osnowa.platform;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** What came of asking for something: it is done, or the rules refused. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal why) implements Outcome<T> {}

    static <T> Outcome<T> unless(Optional<? extends Refusal> refusal, Supplier<T> action) {
        return refusal.<Outcome<T>>map(Refused::new).orElseGet(() -> new Done<>(action.get()));
    }

    /** Runs only when done, so saving and announcing can never follow a refusal. */
    default Outcome<T> then(Consumer<T> next) {
        if (this instanceof Done<T>(T value)) {
            next.accept(value);
        }
        return this;
    }

    default <U> Outcome<U> map(Function<T, U> change) {
        return switch (this) {
            case Done<T>(T value) -> new Done<>(change.apply(value));
            case Refused<T>(Refusal why) -> new Refused<>(why);
        };
    }
}
