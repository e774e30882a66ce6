package org.osnowa.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where a partner says from its letter what stands in the way of its promise.
 *
 * @param action the address of the link
 * @param path of the partnership
 * @param whyNot why the link cannot answer
 * @param done whether it has answered
 * @param much "720 bochenków"
 * @param delivered "120 z 720 bochenków"; nothing where nothing has come
 * @param again whether it comes again and again, so that amounts are for each time
 */
public record AskedTroublePage(
        String action,
        String partnership,
        String path,
        String partner,
        @Nullable String until,
        @Nullable Refusal whyNot,
        boolean done,
        String what,
        String much,
        String due,
        @Nullable String delivered,
        boolean again,
        List<Choice> ways,
        AskedTroubleForm form,
        FormErrors errors) {}
