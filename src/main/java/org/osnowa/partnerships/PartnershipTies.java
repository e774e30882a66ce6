package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/**
 * What hangs on an organisation here: memberships and invitations. Where both of two merged organisations are partners, the
 * membership of the one that stays goes on and the other's ends, for one partner has one voice.
 */
@Component
class PartnershipTies implements OrganisationTies {

    private static final String MEMBERSHIP = "membership ";
    private static final String ENDED = "ended ";
    private static final String INVITATION = "invitation ";

    private final Memberships memberships;
    private final Invitations invitations;
    private final Clock clock;

    PartnershipTies(Memberships memberships, Invitations invitations, Clock clock) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String owner() {
        return "partnerships";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var moved = memberships.move(from, to);
        var ended = memberships.endAll(from, LocalDate.now(clock));
        var invited = invitations.move(from, to);
        return Stream.of(lines(MEMBERSHIP, moved), lines(ENDED, ended), lines(INVITATION, invited))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        memberships.moveOf(read(MEMBERSHIP, ties), to, from);
        memberships.goOn(read(ENDED, ties), from);
        invitations.moveThese(read(INVITATION, ties), to, from);
    }

    private static Stream<String> lines(String kind, Collection<UUID> ids) {
        return ids.stream().map(id -> kind + id);
    }

    private static List<UUID> read(String kind, List<String> ties) {
        return ties.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> UUID.fromString(line.substring(kind.length())))
                .toList();
    }
}
