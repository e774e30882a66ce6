package org.osnowa.balance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.benefits.Obtained;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Link;

/**
 * What each partner gives beside what it gets, in the order in which partners stand everywhere: never a ranking.
 *
 * @param since from which day on is counted, in words
 * @param until up to which: today, or the day on which the partnership ended
 * @param loads how each kind of work is spread
 */
public record BalancePage(PartnershipHead head, String since, String until, List<Row> rows, List<Spread> loads) {

    /**
     * @param gives in lines; empty where it gave nothing yet
     * @param worth what of it is valued
     * @param gains what it hopes for and what came of it
     * @param talk what to talk about with it
     */
    public record Row(
            String name,
            Sector sector,
            boolean residents,
            List<String> gives,
            @Nullable String worth,
            List<Gain> gains,
            @Nullable Talk talk) {}

    /** @param got nothing where it has not been asked or has not answered */
    public record Gain(String words, @Nullable Obtained got) {}

    public record Talk(String words, Link step) {}

    /**
     * @param whole how much of it there is in all
     * @param most who does most of it and how much; nothing where nobody did anything
     * @param tooMuch what to say where it rests on one partner
     */
    public record Spread(
            String name,
            Link from,
            String whole,
            @Nullable Most most,
            @Nullable String tooMuch) {}

    public record Most(String partner, int percent) {}
}
