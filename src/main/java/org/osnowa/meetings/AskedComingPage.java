package org.osnowa.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * Where an organisation says from its letter whether somebody comes.
 *
 * @param action the address of the link
 * @param path of the partnership
 * @param whyNot why the link cannot answer
 * @param said what it has said so far
 * @param chosen what the form shows
 * @param points of the agenda, each with its hour; none where the link does not answer, and no link to join either
 */
public record AskedComingPage(
        String action,
        String partnership,
        String path,
        String organisation,
        String title,
        String when,
        String place,
        @Nullable String link,
        List<String> points,
        @Nullable Refusal whyNot,
        @Nullable Coming said,
        @Nullable Coming chosen,
        @Nullable String by,
        FormErrors errors) {}
