package org.osnowa.partnerships;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;
import static org.osnowa.organisations.OrganisationTies.read;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/**
 * What hangs on an organisation here: memberships, who speaks for them, and invitations. Where both of two merged organisations are partners, the
 * membership of the one that stays takes up the other's, which ends, for one partner has one voice.
 */
@Component
class PartnershipTies implements OrganisationTies {

    private static final String MEMBERSHIP = "membership ";
    private static final String UNIT = "unit ";
    private static final String ABSORBED = "absorbed ";
    private static final String ENDED = "ended ";
    private static final String REPRESENTATIVE = "representative ";
    private static final String INVITATION = "invitation ";
    private static final String CLOSED = "closed ";
    private static final String PARTY = "party ";

    private final Memberships memberships;
    private final PartnerRepresentatives representatives;
    private final Invitations invitations;
    private final Clock clock;

    PartnershipTies(
            Memberships memberships, PartnerRepresentatives representatives, Invitations invitations, Clock clock) {
        this.memberships = memberships;
        this.representatives = representatives;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public String owner() {
        return "partnerships";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var units = memberships.actingFor(from, to);
        var moved = memberships.move(from, to);
        var absorbed = memberships.absorb(from, to);
        var speaking = representatives.join(from, to);
        var ended = memberships.endAll(from, LocalDate.now(clock));
        var invited = invitations.move(from, to);
        var closed = invitations.closeAfterMerge(from, to);
        var parties = memberships.moveParties(from, to);
        return Stream.of(
                        lines(MEMBERSHIP, moved),
                        lines(UNIT, units),
                        lines(ABSORBED, absorbed),
                        lines(REPRESENTATIVE, speaking),
                        lines(ENDED, ended),
                        lines(INVITATION, invited),
                        lines(CLOSED, closed),
                        lines(PARTY, parties))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        memberships.moveOf(ids(MEMBERSHIP, ties), to, from);
        memberships.moveParties(ids(UNIT, ties), to);
        memberships.goOn(ids(ENDED, ties), from);
        representatives.separate(read(REPRESENTATIVE, ties).toList());
        memberships.separate(read(ABSORBED, ties).toList());
        memberships.moveParties(ids(PARTY, ties), from);
        memberships.giveWay(from);
        invitations.moveThese(ids(INVITATION, ties), to, from);
        invitations.reopen(ids(CLOSED, ties));
    }
}
