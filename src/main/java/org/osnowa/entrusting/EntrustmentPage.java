package org.osnowa.entrusting;

import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * What somebody is asked to take on, as their letter leads to it.
 *
 * @param word which words tell it
 * @param thing the partnership or the organisation
 * @param scope how far they would act for an organisation
 * @param lasts the last day of it, when one is set
 * @param why why it cannot be answered any more
 * @param thanks what they have now, where they took it on
 * @param enters whether they are let in and take nothing over
 * @param mine whether the visitor is signed in with the address of the letter
 */
public record EntrustmentPage(
        String path,
        String word,
        String giver,
        String thing,
        String thingPath,
        @Nullable String asWhom,
        @Nullable Scope scope,
        @Nullable String lasts,
        String until,
        @Nullable Refusal why,
        @Nullable String thanks,
        boolean enters,
        boolean signedIn,
        boolean mine,
        FormErrors errors) {}
