package org.osnowa.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;

/**
 * The register of concessions of a partnership: who moved towards whom, by partner.
 *
 * @param talk the partners that gave way every time lately, for who coordinates; nobody for everybody else
 */
public record ConcessionsPage(PartnershipHead head, List<Row> rows, List<String> talk) {

    public record Row(String partner, int gave, int got, List<Line> lines) {}

    public record Line(
            String path,
            String code,
            String title,
            String point,
            @Nullable String gave,
            @Nullable String got) {}
}
