package org.osnowa.partnerships;

import java.util.Map;
import org.osnowa.organisations.OrganisationId;
import tools.jackson.databind.JsonNode;

/** What partners declared beside what came, for the picture on the overview; asked there with other things in one statement. */
public interface Pledges {

    /**
     * @param all how many commitments stand
     * @param kept how many of them another partner has confirmed wholly
     * @param late whether a part of one is missing after its last day; said to partners only
     */
    record Line(int all, int kept, boolean late, PledgePicture picture) {}

    /** A query of one row and one column about :partnership, for {@link #read}. */
    String sql();

    /** Of those who declared anything. */
    Map<OrganisationId, Line> read(JsonNode found, boolean inside);
}
