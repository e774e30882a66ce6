package org.osnowa.agreements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * The documents of a partnership. Guests see those that are in force and published.
 *
 * @param begin which documents can be begun, for who coordinates
 * @param notHere whether the contract of this type is drawn up by lawyers and never here
 */
public record AgreementsPage(
        PartnershipHead head, List<Row> rows, List<Choice> begin, boolean notHere, FormErrors errors) {

    /**
     * @param force since when a text of it is in force or will be, or until when it was
     * @param binds whether one is in force or about to be
     * @param about why it is over
     * @param open whether everybody reads it
     */
    public record Row(
            String path,
            String title,
            String kind,
            DocumentState state,
            @Nullable String force,
            @Nullable String about,
            boolean binds,
            boolean open) {}
}
