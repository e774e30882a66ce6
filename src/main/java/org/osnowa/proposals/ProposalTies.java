package org.osnowa.proposals;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;
import static org.osnowa.organisations.OrganisationTies.read;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/**
 * The voice of an organisation, its moves and reservations go over when two organisations turn out to be one. Where both had
 * a voice in a round that is open, one of the two counts from now on: the one that has answered.
 */
@Component
class ProposalTies implements OrganisationTies {

    private static final String ROOM = "room ";
    private static final String VOTER = "voter ";
    private static final String GONE = "gone ";
    private static final String DECIDER = "decider ";
    private static final String ABOUT = "about ";
    private static final String MOVE = "move ";
    private static final String RESERVATION = "reservation ";

    private final Proposals proposals;
    private final Moves moves;
    private final Reservations reservations;

    ProposalTies(Proposals proposals, Moves moves, Reservations reservations) {
        this.proposals = proposals;
        this.moves = moves;
        this.reservations = reservations;
    }

    @Override
    public String owner() {
        return "proposals";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var room = lines(ROOM, proposals.makeRoom(from, to));
        var voters = lines(VOTER, proposals.move(from, to));
        var gone = lines(GONE, proposals.giveWay(from));
        return Stream.of(
                        room,
                        voters,
                        gone,
                        lines(DECIDER, proposals.moveDecider(from, to)),
                        lines(ABOUT, proposals.moveAbout(from, to)),
                        lines(MOVE, moves.move(from, to)),
                        lines(RESERVATION, reservations.move(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        proposals.moveBack(read(VOTER, ties).toList(), from, to);
        proposals.takeRoom(read(ROOM, ties).toList());
        proposals.comeBack(read(GONE, ties).toList(), from);
        proposals.moveDeciderBack(ids(DECIDER, ties), from, to);
        proposals.moveAboutBack(ids(ABOUT, ties), from, to);
        moves.moveBack(ids(MOVE, ties), from, to);
        reservations.moveBack(ids(RESERVATION, ties), from, to);
    }
}
