package org.osnowa.commands;

/** One line of the doctor. */
sealed interface Finding {

    record Fine(String about, String sentence) implements Finding {

        @Override
        public String toString() {
            return "ok       %-9s %s".formatted(about, sentence);
        }
    }

    record Wrong(String about, String sentence) implements Finding {

        @Override
        public String toString() {
            return "PROBLEM  %-9s %s".formatted(about, sentence);
        }
    }

    default boolean fine() {
        return this instanceof Fine;
    }
}
