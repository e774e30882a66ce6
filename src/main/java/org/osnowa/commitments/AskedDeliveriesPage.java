package org.osnowa.commitments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a partner says from its letter whether what was brought to it has come.
 *
 * @param action the address of the link
 * @param path of the partnership
 * @param whyNot why the link cannot answer
 * @param named what was brought to this partner
 * @param open what was brought to nobody by name
 * @param answered what this partner has said by letter, the newest first
 */
public record AskedDeliveriesPage(
        String action,
        String partnership,
        String path,
        String partner,
        @Nullable String until,
        @Nullable Refusal whyNot,
        List<Row> named,
        List<Row> open,
        List<Answered> answered,
        AskedDeliveriesForm form,
        FormErrors errors) {

    /**
     * @param code of the commitment, as in Z05
     * @param much "40 bochenków"
     * @param words what the giver wrote beside it
     * @param late whether nobody has said for two weeks that it came
     * @param seen how it stands here
     */
    public record Row(
            UUID id,
            String code,
            String giver,
            String what,
            String much,
            String on,
            @Nullable String words,
            boolean late,
            String seen,
            @Nullable String quantity,
            @Nullable String remark,
            List<AttachedFile> files) {}

    /** @param came how much of it came; nothing where none did */
    public record Answered(
            String giver,
            String what,
            String on,
            @Nullable String came,
            @Nullable String remark) {}

    public boolean nothing() {
        return named.isEmpty() && open.isEmpty();
    }

    public boolean several() {
        return named.size() > 1;
    }
}
