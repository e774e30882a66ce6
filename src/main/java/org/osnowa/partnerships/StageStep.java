package org.osnowa.partnerships;

import java.time.LocalDate;
import org.osnowa.rules.Stage;

/** A partnership went on from one stage to another, or back, on a day. */
public record StageStep(Stage from, Stage to, LocalDate on) {}
