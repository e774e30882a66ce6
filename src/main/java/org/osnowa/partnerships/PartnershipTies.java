package org.osnowa.partnerships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Memberships and invitations follow an organisation that turned out to be another. Where both are partners already, one
 * membership is enough: the other is put away, whole, for the case that it was a mistake.
 */
@Component
class PartnershipTies implements OrganisationTies {

    private static final String MEMBERSHIP = "membership ";
    private static final String PUT_AWAY = "put-away ";
    private static final String INVITATION = "invitation ";
    private static final String ON_BEHALF = "on-behalf ";

    private final JdbcClient db;

    PartnershipTies(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String owner() {
        return "partnerships";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var putAway = lines(PUT_AWAY, """
                delete from memberships gone
                 where organisation = :from
                   and exists (select 1 from memberships kept
                                where kept.partnership = gone.partnership and kept.organisation = :to)
                returning to_jsonb(gone)::text as tie
                """, from, to);
        var memberships = lines(MEMBERSHIP, """
                update memberships set organisation = :to where organisation = :from returning partnership::text as tie
                """, from, to);
        var invitations = lines(INVITATION, """
                update invitations gone
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1 from invitations kept
                                    where kept.partnership = gone.partnership and kept.organisation = :to)
                returning id::text as tie
                """, from, to);
        var onBehalf = lines(ON_BEHALF, """
                update invitations set on_behalf_of = :to where on_behalf_of = :from returning id::text as tie
                """, from, to);
        return Stream.of(putAway, memberships, invitations, onBehalf)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        Map<String, List<String>> kinds = ties.stream()
                .collect(groupingBy(
                        tie -> tie.substring(0, tie.indexOf(' ') + 1),
                        mapping(tie -> tie.substring(tie.indexOf(' ') + 1), toList())));
        back(
                "update memberships set organisation = :from where organisation = :to and partnership = any(:ids)",
                kinds.get(MEMBERSHIP),
                from,
                to);
        back(
                "update invitations set organisation = :from where organisation = :to and id = any(:ids)",
                kinds.get(INVITATION),
                from,
                to);
        back(
                "update invitations set on_behalf_of = :from where on_behalf_of = :to and id = any(:ids)",
                kinds.get(ON_BEHALF),
                from,
                to);
        for (var row : kinds.getOrDefault(PUT_AWAY, List.of())) {
            db.sql("""
                    insert into memberships
                    select * from jsonb_populate_record(null::memberships, cast(:row as jsonb))
                        on conflict do nothing
                    """).param("row", row).update();
        }
    }

    private List<String> lines(String kind, String sql, OrganisationId from, OrganisationId to) {
        return db.sql(sql)
                .param("from", from.value())
                .param("to", to.value())
                .query((row, _) -> kind + row.getString("tie"))
                .list();
    }

    private void back(
            String sql, @org.jspecify.annotations.Nullable List<String> ids, OrganisationId from, OrganisationId to) {
        if (ids != null) {
            db.sql(sql)
                    .param("from", from.value())
                    .param("to", to.value())
                    .param("ids", ids.stream().map(UUID::fromString).toArray(UUID[]::new))
                    .update();
        }
    }
}
