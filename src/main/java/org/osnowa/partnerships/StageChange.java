package org.osnowa.partnerships;

import java.time.LocalDateTime;
import java.util.List;
import org.osnowa.accounts.PersonId;
import org.osnowa.rules.Stage;

/**
 * A partnership went from one stage to another.
 *
 * @param passedOver the ids of the hard conditions that were not met
 */
record StageChange(Stage from, Stage to, LocalDateTime at, PersonId by, String reason, List<String> passedOver) {}
