package org.osnowa.proposals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Whom a coordinator asks by letter for the partner's voice.
 *
 * @param partners those that have not answered
 * @param links those with a link that works, whether they have answered or not
 */
public record LettersPage(
        PartnershipHead head,
        String path,
        String code,
        String title,
        boolean open,
        List<Row> partners,
        List<Choice> links,
        FormErrors errors) {

    /**
     * @param note what came of an earlier letter, or how else it is reached
     */
    public record Row(
            UUID organisation,
            String name,
            boolean ticked,
            @Nullable String address,
            String note) {}
}
