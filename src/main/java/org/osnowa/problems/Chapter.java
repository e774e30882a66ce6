package org.osnowa.problems;

import java.time.LocalDate;
import org.osnowa.partnerships.PartnershipId;

/**
 * Something in the story of a problem, in its place in time.
 *
 * @param words what it is, said by us
 * @param quoted what people called it
 * @param path where more stands
 */
public record Chapter(
        StoryPart part, LocalDate on, PartnershipId partnership, String words, String quoted, String path) {}
