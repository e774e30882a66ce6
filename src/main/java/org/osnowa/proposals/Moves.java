package org.osnowa.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.proposals.Yielding.Made;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who moved towards whom. All SQL on the proposal_moves table is in this file. */
@Repository
class Moves {

    private static final int LATELY = 1_000;
    private static final String COLUMNS = "moves.id, round, organisation, point, position, gave, got, why";

    private final JdbcClient db;

    Moves(JdbcClient db) {
        this.db = db;
    }

    List<Move> in(ProposalId proposal) {
        return db.sql("select " + COLUMNS + """
                  from proposal_moves moves
                 where proposal = :proposal
                 order by round, lower(point), at, moves.id
                """)
                .param("proposal", proposal.value())
                .query(Moves::move)
                .list();
    }

    /** The last of a whole partnership, in the order in which they were made. */
    List<Made> lately(PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                     , proposals.id as proposal
                  from proposal_moves moves
                  join proposals on proposals.id = moves.proposal
                 where proposals.partnership = :partnership
                 order by at desc, moves.id desc
                 limit :most
                """)
                .param("partnership", partnership.value())
                .param("most", LATELY)
                .query((row, number) ->
                        new Made(new ProposalId(row.getObject("proposal", UUID.class)), move(row, number)))
                .list()
                .reversed();
    }

    void add(ProposalId proposal, Move move, Instant at, Optional<PersonId> person) {
        db.sql("""
                insert into proposal_moves (id, proposal, round, organisation, point, position, gave, got, why, at, person)
                values (:id, :proposal, :round, :organisation, :point, :position, :gave, :got, :why, :at, :person)
                """)
                .param("id", move.id())
                .param("proposal", proposal.value())
                .param("round", move.round())
                .param("organisation", move.partner().value())
                .param("point", move.point())
                .param("position", move.position())
                .param("gave", move.gave().orElse(null))
                .param("got", move.got().orElse(null))
                .param("why", move.why().orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person.map(PersonId::value).orElse(null), java.sql.Types.OTHER)
                .update();
    }

    void remove(ProposalId proposal, UUID move) {
        db.sql("delete from proposal_moves where proposal = :proposal and id = :id")
                .param("proposal", proposal.value())
                .param("id", move)
                .update();
    }

    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("update proposal_moves set organisation = :to where organisation = :from returning id")
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql("update proposal_moves set organisation = :from where organisation = :to and id = any(:ids)")
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                row.getObject("id", UUID.class),
                row.getInt("round"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("point"),
                row.getString("position"),
                Optional.ofNullable(row.getString("gave")),
                Optional.ofNullable(row.getString("got")),
                Optional.ofNullable(row.getString("why")));
    }
}
