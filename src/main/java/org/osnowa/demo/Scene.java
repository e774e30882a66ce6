package org.osnowa.demo;

import java.time.LocalDate;

/** A part of the story that is told when the partnerships stand, in the same transaction; ordered as Spring orders. */
interface Scene {

    void play(LocalDate today);
}
