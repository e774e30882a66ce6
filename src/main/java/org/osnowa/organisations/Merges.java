package org.osnowa.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations turned out to be one, which look as if, and which only look so. */
@Repository
class Merges {

    /** Two that may be one. */
    record Pair(OrganisationId one, OrganisationId other) {}

    private final JdbcClient db;

    Merges(JdbcClient db) {
        this.db = db;
    }

    /**
     * The same name in the same place or town first, then near names. Near names are looked for among the newest only: all
     * pairs of a large directory would take minutes.
     */
    List<Pair> alike(int most) {
        db.sql("select set_config('pg_trgm.similarity_threshold', '0.6', true)")
                .query(String.class)
                .single();
        return db.sql("""
                with newest as materialized (
                    select id, folded_name, place, town
                      from organisations
                     where merged_into is null
                     order by id desc
                     limit 500
                ), namesakes as materialized (
                    select folded_name, array_agg(id order by id) as ids
                      from organisations
                     where merged_into is null
                     group by folded_name, place, town
                    having count(*) > 1
                ), same as materialized (
                    select first.id as one, second.id as other
                      from namesakes, unnest(ids) as first (id), unnest(ids) as second (id)
                     where first.id < second.id
                       and not exists (select 1 from different_organisations different
                                        where different.one = first.id and different.other = second.id)
                     limit 200
                ), near as materialized (
                    select least(newest.id, known.id) as one, greatest(newest.id, known.id) as other
                      from newest
                      join organisations known
                        on known.folded_name % newest.folded_name
                       and known.id <> newest.id
                       and known.merged_into is null
                       and (known.place = newest.place or folded(known.town) = folded(newest.town))
                     where not exists (select 1 from different_organisations different
                                        where different.one = least(newest.id, known.id)
                                          and different.other = greatest(newest.id, known.id))
                     limit 200
                )
                select one, other
                  from (select one, other, 1 as rank from same
                         union
                        select one, other, 2 from near
                         where (one, other) not in (select one, other from same)) as pairs
                 order by rank, one, other
                 limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Pair(
                        new OrganisationId(row.getObject("one", UUID.class)),
                        new OrganisationId(row.getObject("other", UUID.class))))
                .list();
    }

    void areDifferent(OrganisationId one, OrganisationId other, PersonId by) {
        db.sql("""
                insert into different_organisations (one, other, said_by)
                select least(:one, :other), greatest(:one, :other), :by
                 where exists (select 1 from organisations where id = :one)
                   and exists (select 1 from organisations where id = :other)
                   and :one <> :other
                    on conflict do nothing
                """)
                .param("one", one.value())
                .param("other", other.value())
                .param("by", by.value())
                .update();
    }

    /** The numbers that only the gone one has go over. */
    void add(UUID id, Organisation kept, Organisation gone, PersonId by) {
        var lacking = lacking(kept.identifiers(), gone.identifiers());
        db.sql("""
                insert into organisation_merges (id, kept, gone, merged_by, nip, regon, krs)
                values (:id, :kept, :gone, :by, :nip, :regon, :krs)
                """)
                .param("id", id)
                .param("kept", kept.id().value())
                .param("gone", gone.id().value())
                .param("by", by.value())
                .param("nip", text(lacking.nip()))
                .param("regon", text(lacking.regon()))
                .param("krs", text(lacking.krs()))
                .update();
        db.sql("""
                update organisations gone
                   set merged_into = merges.kept, version = version + 1,
                       nip = case when merges.nip is null then gone.nip end,
                       regon = case when merges.regon is null then gone.regon end,
                       krs = case when merges.krs is null then gone.krs end
                  from organisation_merges merges
                 where merges.id = :id
                   and gone.id = merges.gone
                """).param("id", id).update();
        db.sql("""
                update organisations kept
                   set version = version + 1, nip = coalesce(merges.nip, kept.nip),
                       regon = coalesce(merges.regon, kept.regon), krs = coalesce(merges.krs, kept.krs)
                  from organisation_merges merges
                 where merges.id = :id
                   and kept.id = merges.kept
                """).param("id", id).update();
        db.sql("update organisations set merged_into = :kept where merged_into = :gone")
                .param("kept", kept.id().value())
                .param("gone", gone.id().value())
                .update();
    }

    void remember(UUID merge, String owner, List<String> ties) {
        for (var number = 0; number < ties.size(); number++) {
            db.sql(
                            "insert into organisation_merge_ties (merge, owner, number, tie) values (:merge, :owner, :number, :tie)")
                    .param("merge", merge)
                    .param("owner", owner)
                    .param("number", number)
                    .param("tie", ties.get(number))
                    .update();
        }
    }

    List<String> ties(UUID merge, String owner) {
        return db.sql("select tie from organisation_merge_ties where merge = :merge and owner = :owner order by number")
                .param("merge", merge)
                .param("owner", owner)
                .query(String.class)
                .list();
    }

    /** One whose kept organisation went on into a third can be undone only after that. */
    Optional<Merge> open(UUID id) {
        return db.sql("""
                select id, kept, gone, merged_at::date as on_day
                  from organisation_merges
                 where id = :id
                   and undone_at is null
                   and not exists (select 1 from organisations where id = kept and merged_into is not null)
                   for update
                """).param("id", id).query(Merges::merge).optional();
    }

    List<Merge> newest() {
        return db.sql("""
                select id, kept, gone, merged_at::date as on_day
                  from organisation_merges
                 where undone_at is null
                   and not exists (select 1 from organisations where id = kept and merged_into is not null)
                 order by merged_at desc, id desc
                 limit 50
                """).query(Merges::merge).list();
    }

    void undo(Merge merge, PersonId by) {
        db.sql("""
                update organisations kept
                   set version = version + 1,
                       nip = case when kept.nip = merges.nip then null else kept.nip end,
                       regon = case when kept.regon = merges.regon then null else kept.regon end,
                       krs = case when kept.krs = merges.krs then null else kept.krs end
                  from organisation_merges merges
                 where merges.id = :id
                   and kept.id = merges.kept
                """).param("id", merge.id()).update();
        db.sql("""
                update organisations gone
                   set merged_into = null, version = version + 1, nip = coalesce(gone.nip, merges.nip),
                       regon = coalesce(gone.regon, merges.regon), krs = coalesce(gone.krs, merges.krs)
                  from organisation_merges merges
                 where merges.id = :id
                   and gone.id = merges.gone
                """).param("id", merge.id()).update();
        db.sql("""
                with recursive under as (
                    select gone from organisation_merges where kept = :gone and undone_at is null
                     union
                    select merges.gone
                      from organisation_merges merges
                      join under on merges.kept = under.gone
                     where merges.undone_at is null
                )
                update organisations set merged_into = :gone where id in (select gone from under)
                """).param("gone", merge.gone().value()).update();
        db.sql("update organisation_merges set undone_at = now(), undone_by = :by where id = :id")
                .param("by", by.value())
                .param("id", merge.id())
                .update();
    }

    private static Identifiers lacking(Identifiers kept, Identifiers gone) {
        return new Identifiers(
                kept.nip() == null ? gone.nip() : null,
                kept.regon() == null ? gone.regon() : null,
                kept.krs() == null ? gone.krs() : null);
    }

    private static @Nullable String text(@Nullable Object number) {
        return number == null ? null : number.toString();
    }

    private static Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("kept", UUID.class)),
                new OrganisationId(row.getObject("gone", UUID.class)),
                row.getObject("on_day", LocalDate.class));
    }
}
