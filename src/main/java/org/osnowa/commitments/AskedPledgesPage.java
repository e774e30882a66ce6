package org.osnowa.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Refusal;

/**
 * Where a partner says from its letter what it will bring.
 *
 * @param path of the partnership
 * @param whyNot why the link cannot answer
 * @param declared what it brings already
 * @param fields the form, whose action is the address of the link
 */
public record AskedPledgesPage(
        String partnership,
        String path,
        String partner,
        @Nullable String until,
        @Nullable Refusal whyNot,
        List<Row> declared,
        CommitmentFormPage fields) {

    public record Row(String code, String what, String much, String due) {}
}
