package org.osnowa.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.proposals.Channel;
import org.osnowa.proposals.Mode;
import org.osnowa.proposals.Quorum;
import org.osnowa.proposals.Stance;

/** How the partners of the community deliberated, as demo/deliberations.json tells it. */
record Deliberations(List<Told> partnerships) {

    record Told(String slug, Rule rule, List<Proposal> proposals) {}

    /** How they usually decide. */
    record Rule(Mode mode, Quorum quorum, int days) {}

    /**
     * @param meeting at which it was decided
     * @param decision to which it led
     * @param review days from the day of the demonstration, as all others
     */
    record Proposal(
            String id,
            String title,
            Mode mode,
            Quorum quorum,
            @Nullable String meeting,
            List<Round> rounds,
            @Nullable List<Move> moves,
            @Nullable Integer withdrawnOn,
            @Nullable String withdrawn,
            @Nullable String decision,
            @Nullable Integer review) {}

    record Round(String words, @Nullable String changed, int opened, int until, List<Voice> voices) {}

    record Voice(String partner, Stance stance, @Nullable String words, Channel channel, String name) {}

    record Move(
            int round,
            String partner,
            String point,
            String position,
            @Nullable String gave,
            @Nullable String got) {}
}
