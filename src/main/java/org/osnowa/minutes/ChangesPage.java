package org.osnowa.minutes;

import java.util.List;
import org.osnowa.partnerships.PartnershipHead;

/** What the last edition says otherwise than the one before it. */
public record ChangesPage(
        PartnershipHead head, String meeting, String title, int edition, List<Changes.Paragraph> paragraphs) {}
