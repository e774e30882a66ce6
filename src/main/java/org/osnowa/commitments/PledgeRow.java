package org.osnowa.commitments;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PledgePicture;

/**
 * A partner in the picture of what was declared and what came.
 *
 * @param kept how many commitments another partner has confirmed wholly
 */
public record PledgeRow(
        UUID organisation,
        String name,
        Sector sector,
        boolean residents,
        boolean leads,
        int kept,
        PledgePicture picture,
        List<Pledge> pledges) {

    /**
     * @param much "24 z 24 dyżurów"
     * @param due the last day, for partners
     * @param path empty for who may not look inside
     */
    public record Pledge(
            String code,
            String what,
            ContributionKind kind,
            String much,
            State state,
            boolean waiting,
            boolean changed,
            @Nullable String due,
            @Nullable String path) {}

    public boolean late() {
        return pledges.stream().anyMatch(each -> each.state() == State.LATE);
    }
}
