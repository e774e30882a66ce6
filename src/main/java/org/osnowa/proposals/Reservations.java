package org.osnowa.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.proposals.Reservation.Settled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reservations that come back. All SQL on the proposal_reservations table is in this file. */
@Repository
class Reservations {

    private static final String COLUMNS = "proposal, organisation, words, review_on, settled_on, settled_how";

    private final JdbcClient db;

    Reservations(JdbcClient db) {
        this.db = db;
    }

    List<Reservation> of(ProposalId proposal) {
        return db.sql("select " + COLUMNS + """
                  from proposal_reservations
                 where proposal = :proposal
                 order by review_on, organisation
                """)
                .param("proposal", proposal.value())
                .query(Reservations::reservation)
                .list();
    }

    /** A reservation that has come back, with the partnership and the proposal's title. */
    record Back(PartnershipId partnership, String title, Reservation reservation) {}

    List<Back> due(Collection<PartnershipId> partnerships, LocalDate today, int most) {
        return partnerships.isEmpty()
                ? List.of()
                : db.sql("select proposals.partnership, proposals.title, " + COLUMNS + """
                          from proposal_reservations
                          join proposals on proposals.id = proposal_reservations.proposal
                         where proposals.partnership = any(:partnerships)
                           and settled_on is null
                           and review_on <= :today
                         order by review_on, proposal, organisation
                         limit :most
                        """)
                        .param(
                                "partnerships",
                                partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                        .param("today", today)
                        .param("most", most)
                        .query(Reservations::back)
                        .list();
    }

    /** Those whose day has come and of which nobody was told, wherever. */
    List<Back> back(LocalDate today, int most) {
        return db.sql("select proposals.partnership, proposals.title, " + COLUMNS + """
                  from proposal_reservations
                  join proposals on proposals.id = proposal_reservations.proposal
                 where settled_on is null
                   and told_on is null
                   and review_on <= :today
                 order by review_on, proposal, organisation
                 limit :most
                """)
                .param("today", today)
                .param("most", most)
                .query(Reservations::back)
                .list();
    }

    void told(Reservation reservation, LocalDate on) {
        db.sql("""
                update proposal_reservations
                   set told_on = :on
                 where proposal = :proposal
                   and organisation = :partner
                """)
                .param("on", on)
                .param("proposal", reservation.proposal().value())
                .param("partner", reservation.partner().value())
                .update();
    }

    void add(Reservation reservation) {
        db.sql("""
                insert into proposal_reservations (proposal, organisation, words, review_on)
                values (:proposal, :organisation, :words, :on)
                """)
                .param("proposal", reservation.proposal().value())
                .param("organisation", reservation.partner().value())
                .param("words", reservation.words())
                .param("on", reservation.reviewOn())
                .update();
    }

    /** Says whether it still waited. */
    boolean settle(ProposalId proposal, OrganisationId partner, Settled settled, PersonId by) {
        return db.sql("""
                update proposal_reservations
                   set settled_on = :on, settled_how = :how, settled_by = :by
                 where proposal = :proposal
                   and organisation = :partner
                   and settled_on is null
                """)
                        .param("on", settled.on())
                        .param("how", settled.how())
                        .param("by", by.value())
                        .param("proposal", proposal.value())
                        .param("partner", partner.value())
                        .update()
                > 0;
    }

    /** Says whether it still waited. */
    boolean putOff(ProposalId proposal, OrganisationId partner, LocalDate until) {
        return db.sql("""
                update proposal_reservations
                   set review_on = :until, told_on = null
                 where proposal = :proposal
                   and organisation = :partner
                   and settled_on is null
                """)
                        .param("until", until)
                        .param("proposal", proposal.value())
                        .param("partner", partner.value())
                        .update()
                > 0;
    }

    /** Not where both have one: each keeps its own. */
    List<UUID> move(OrganisationId from, OrganisationId to) {
        return db.sql("""
                update proposal_reservations
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from proposal_reservations other
                                    where other.proposal = proposal_reservations.proposal
                                      and other.organisation = :to)
                returning proposal
                """)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    void moveBack(Collection<UUID> proposals, OrganisationId from, OrganisationId to) {
        db.sql("""
                update proposal_reservations
                   set organisation = :from
                 where organisation = :to
                   and proposal = any(:proposals)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("proposals", proposals.toArray(UUID[]::new))
                .update();
    }

    private static Back back(ResultSet row, int number) throws SQLException {
        return new Back(
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("title"),
                reservation(row, number));
    }

    private static Reservation reservation(ResultSet row, int number) throws SQLException {
        var how = row.getString("settled_how");
        return new Reservation(
                new ProposalId(row.getObject("proposal", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("words"),
                row.getObject("review_on", LocalDate.class),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class))
                        .map(on -> new Settled(on, how)));
    }
}
