package org.osnowa.joining;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * What organisations ask of a partnership.
 *
 * @param declining the request whose refusal lacks its reason
 */
public record RequestsPage(
        PartnershipHead head,
        boolean open,
        List<Row> rows,
        @Nullable String declining,
        FormErrors errors) {

    public record Row(
            String id,
            UUID organisation,
            String name,
            String by,
            String since,
            List<Answer> answers,
            @Nullable String expects,
            String state,
            boolean waits,
            @Nullable String reason) {}

    public record Answer(String question, String answer) {}
}
