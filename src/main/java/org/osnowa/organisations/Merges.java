package org.osnowa.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
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

    private static final int NEWEST = 500;
    private static final int AT_ONCE = 20;
    private static final int MANY_NEIGHBOURS = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient db;

    Merges(JdbcClient db) {
        this.db = db;
    }

    /**
     * The same name in the same place or town first, then near names. Near names are looked for among the newest only, and
     * no longer than a visitor waits: all pairs of a large directory would take minutes.
     */
    List<Pair> alike(int most) {
        var pairs = new LinkedHashSet<>(namesakes());
        db.sql("select set_config('pg_trgm.similarity_threshold', '0.6', true)")
                .query(String.class)
                .single();
        var newest = newestOrganisations();
        var begun = System.nanoTime();
        for (var from = 0; from < newest.size() && pairs.size() < most && !over(begun); from += AT_ONCE) {
            pairs.addAll(near(newest.subList(from, Math.min(newest.size(), from + AT_ONCE))));
        }
        return pairs.stream().limit(most).toList();
    }

    private static boolean over(long begun) {
        return System.nanoTime() - begun > PATIENCE.toNanos();
    }

    private List<UUID> newestOrganisations() {
        return db.sql("select id from organisations where merged_into is null order by id desc limit :newest")
                .param("newest", NEWEST)
                .query(UUID.class)
                .list();
    }

    private List<Pair> namesakes() {
        return db.sql("""
                with namesakes as materialized (
                    select array_agg(id order by id) as ids
                      from organisations
                     where merged_into is null
                     group by folded_name, place, town
                    having count(*) > 1
                )
                select first.id as one, second.id as other
                  from namesakes, unnest(ids) as first (id), unnest(ids) as second (id)
                 where first.id < second.id
                   and not exists (select 1 from different_organisations different
                                    where different.one = first.id and different.other = second.id)
                 order by one, other
                 limit 200
                """).query(Merges::pair).list();
    }

    /**
     * In a place with few organisations each is compared; in one with many, and where no place is known but a town, the index of
     * trigrams finds them.
     */
    private List<Pair> near(List<UUID> newest) {
        return db.sql("""
                with newest as materialized (
                    select id, folded_name, place, town,
                           (select count(*)
                              from (select 1 from organisations there where there.place = mine.place limit :many) as few)
                               as neighbours
                      from organisations mine
                     where id = any(:newest)
                )
                select distinct least(newest.id, near.id) as one, greatest(newest.id, near.id) as other
                  from newest
                 cross join lateral (
                       (select known.id
                          from organisations known
                         where newest.neighbours < :many
                           and known.place = newest.place
                           and known.merged_into is null
                           and similarity(known.folded_name, newest.folded_name) >= 0.6
                         limit 20)
                        union all
                       (select known.id
                          from organisations known
                         where (newest.neighbours >= :many or newest.place is null)
                           and known.folded_name % newest.folded_name
                           and known.merged_into is null
                           and (known.place = newest.place or folded(known.town) = folded(newest.town))
                         limit 20)) as near
                 where near.id <> newest.id
                   and not exists (select 1 from different_organisations different
                                    where different.one = least(newest.id, near.id)
                                      and different.other = greatest(newest.id, near.id))
                 order by one, other
                """)
                .param("newest", newest.toArray(UUID[]::new))
                .param("many", MANY_NEIGHBOURS)
                .query(Merges::pair)
                .list();
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                new OrganisationId(row.getObject("one", UUID.class)),
                new OrganisationId(row.getObject("other", UUID.class)));
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

    /** The numbers, the contact and the offer that only the gone one has go over. */
    void add(UUID id, Organisation kept, Organisation gone, PersonId by) {
        var lacking = lacking(kept.identifiers(), gone.identifiers());
        db.sql("""
                insert into organisation_merges (id, kept, gone, merged_by, nip, regon, krs, email, phone, website, offers)
                select :id, :kept, :gone, :by, :nip, :regon, :krs,
                       case when kept.email is null then gone.email end, case when kept.phone is null then gone.phone end,
                       case when kept.website is null then gone.website end,
                       case when kept.offers is null then gone.offers end
                  from organisations kept, organisations gone
                 where kept.id = :kept
                   and gone.id = :gone
                """)
                .param("id", id)
                .param("kept", kept.id().value())
                .param("gone", gone.id().value())
                .param("by", by.value())
                .param("nip", text(lacking.nip()), Types.VARCHAR)
                .param("regon", text(lacking.regon()), Types.VARCHAR)
                .param("krs", text(lacking.krs()), Types.VARCHAR)
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
                       regon = coalesce(merges.regon, kept.regon), krs = coalesce(merges.krs, kept.krs),
                       email = coalesce(kept.email, merges.email), phone = coalesce(kept.phone, merges.phone),
                       website = coalesce(kept.website, merges.website), offers = coalesce(kept.offers, merges.offers)
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
                       krs = case when kept.krs = merges.krs then null else kept.krs end,
                       email = case when kept.email = merges.email then null else kept.email end,
                       phone = case when kept.phone = merges.phone then null else kept.phone end,
                       website = case when kept.website = merges.website then null else kept.website end,
                       offers = case when kept.offers = merges.offers then null else kept.offers end
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
