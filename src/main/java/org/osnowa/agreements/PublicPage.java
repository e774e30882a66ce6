package org.osnowa.agreements;

import java.util.List;
import org.osnowa.partnerships.PartnershipHead;

/** A document that is in force, as everybody reads it. */
public record PublicPage(
        PartnershipHead head,
        String path,
        String title,
        String kind,
        String force,
        List<Section> sections,
        List<String> parties) {

    public record Section(String heading, List<String> paragraphs) {}
}
