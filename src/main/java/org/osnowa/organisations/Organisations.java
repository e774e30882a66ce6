package org.osnowa.organisations;

import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Every organisation there is: one by one, by its id. Looking for them by name and place is the {@link Directory}'s. */
@Repository
public class Organisations {

    private final JdbcClient db;

    Organisations(JdbcClient db) {
        this.db = db;
    }

    public Organisation get(OrganisationId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    public Optional<Organisation> find(OrganisationId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** Those of them that there are. */
    public Map<OrganisationId, Organisation> byIds(Collection<OrganisationId> ids) {
        return db
                .sql("""
                select id, name, short_name, kind, sector, sector_reason, fields, place, town, nip, regon, krs, offers,
                       email, phone, website, source, checked_on, checked_by, fictional, merged_into, version
                  from organisations
                 where id = any(:ids)
                """)
                .param("ids", ids.stream().map(OrganisationId::value).distinct().toArray(UUID[]::new))
                .query(Organisations::organisation)
                .list()
                .stream()
                .collect(toMap(Organisation::id, Function.identity()));
    }

    /**
     * What this organisation is known as now: itself, or the one that it turned out to be. Within a transaction it stays so
     * until the end, for a merge waits.
     */
    public OrganisationId standing(OrganisationId id) {
        return db.sql("select coalesce(merged_into, id) from organisations where id = :id for key share")
                .param("id", id.value())
                .query((row, _) -> new OrganisationId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Makes two who change the same organisation's people wait for each other. One that was merged is no more. */
    void lock(OrganisationId id) {
        var _ = db.sql("select 1 from organisations where id = :id and merged_into is null for no key update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * Waits until nobody is tying anything to these organisations, and lets nobody begin to. The table comes first, as with
     * everybody who changes it, so that an import and this cannot wait for each other.
     */
    void lockWithTies(OrganisationId one, OrganisationId other) {
        db.sql("lock table organisations in row exclusive mode").update();
        var _ = db.sql("select id from organisations where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .list();
    }

    /** Names by id, the short one where there is one. */
    public Map<OrganisationId, String> namesOf(Collection<OrganisationId> ids) {
        return summaries(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().brief()));
    }

    public Map<OrganisationId, OrganisationSummary> summaries(Collection<OrganisationId> ids) {
        return db
                .sql("""
                select id, name, short_name, kind, sector, place, town
                  from organisations
                 where id = any(:ids)
                """)
                .param("ids", ids.stream().map(OrganisationId::value).distinct().toArray(UUID[]::new))
                .query(Organisations::summary)
                .list()
                .stream()
                .collect(toMap(OrganisationSummary::id, Function.identity()));
    }

    /** What the rules of composition look at. */
    public record Traits(OrganisationSummary organisation, List<Field> fields) {

        public String brief() {
            return organisation.brief();
        }

        public OrganisationKind kind() {
            return organisation.kind();
        }

        public Sector sector() {
            return organisation.sector();
        }
    }

    public Map<OrganisationId, Traits> traitsOf(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("""
                select id, name, short_name, kind, sector, place, town, fields
                  from organisations
                 where id = any(:ids)
                """)
                .param("ids", ids.stream().map(OrganisationId::value).distinct().toArray(UUID[]::new))
                .query((row, number) -> new Traits(summary(row, number), fields(row.getArray("fields"))))
                .list()
                .stream()
                .collect(toMap(each -> each.organisation().id(), Function.identity()));
    }

    public boolean any() {
        return db.sql("select exists (select from organisations where merged_into is null)")
                .query(Boolean.class)
                .single();
    }

    public long count() {
        return db.sql("select count(*) from organisations where merged_into is null")
                .query(Long.class)
                .single();
    }

    /** @throws IdentifierTaken when another organisation has one of the numbers */
    public void add(Organisation organisation) {
        var insert = db.sql("""
                insert into organisations (id, name, short_name, kind, sector, sector_reason, fields, place, town,
                                           nip, regon, krs, offers, email, phone, website,
                                           source, checked_on, checked_by, fictional)
                values (:id, :name, :shortName, :kind, :sector, :sectorReason, :fields, :place, :town,
                        :nip, :regon, :krs, :offers, :email, :phone, :website,
                        :source, :checkedOn, :checkedBy, :fictional)
                """);
        write(insert, organisation);
    }

    /** @throws IdentifierTaken when another organisation has one of the numbers */
    public void save(Organisation organisation) {
        var update = db.sql("""
                update organisations
                   set name = :name, short_name = :shortName, kind = :kind, sector = :sector,
                       sector_reason = :sectorReason, fields = :fields, place = :place, town = :town,
                       nip = :nip, regon = :regon, krs = :krs, offers = :offers,
                       email = :email, phone = :phone, website = :website,
                       source = :source, checked_on = :checkedOn, checked_by = :checkedBy, fictional = :fictional,
                       version = version + 1
                 where id = :id
                   and version = :version
                   and merged_into is null
                """).param("version", organisation.version());
        if (write(update, organisation) == 0) {
            throw new ChangedMeanwhile(organisation.id());
        }
    }

    private static int write(StatementSpec statement, Organisation organisation) {
        var profile = organisation.profile();
        var numbers = organisation.identifiers();
        var contact = organisation.contact();
        var provenance = organisation.provenance();
        try {
            return statement
                    .param("id", organisation.id().value())
                    .param("name", profile.name())
                    .param("shortName", profile.shortName())
                    .param("kind", profile.kind().name())
                    .param("sector", profile.standing().sector().name())
                    .param("sectorReason", profile.standing().reason())
                    .param("fields", profile.fields().stream().map(Field::name).toArray(String[]::new))
                    .param("place", text(profile.seat().place()))
                    .param("town", profile.seat().town())
                    .param("nip", text(numbers.nip()))
                    .param("regon", text(numbers.regon()))
                    .param("krs", text(numbers.krs()))
                    .param("offers", profile.offers())
                    .param("email", contact.email())
                    .param("phone", contact.phone())
                    .param("website", contact.website())
                    .param("source", provenance.source())
                    .param("checkedOn", provenance.checkedOn())
                    .param(
                            "checkedBy",
                            provenance.checkedBy() == null
                                    ? null
                                    : provenance.checkedBy().value())
                    .param("fictional", provenance.fictional())
                    .update();
        } catch (DuplicateKeyException e) {
            throw taken(e);
        }
    }

    private static RuntimeException taken(DuplicateKeyException e) {
        var message = String.valueOf(e.getMessage());
        return Arrays.stream(new Identifier[] {Identifier.NIP, Identifier.REGON, Identifier.KRS})
                .filter(each ->
                        message.contains("\"organisations_" + each.name().toLowerCase() + "\""))
                .<RuntimeException>map(IdentifierTaken::new)
                .findFirst()
                .orElse(e);
    }

    private static @Nullable String text(@Nullable Object number) {
        return number == null ? null : number.toString();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        var merged = row.getObject("merged_into", UUID.class);
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                profile(row),
                new Identifiers(
                        value(row.getString("nip"), Nip::new),
                        value(row.getString("regon"), Regon::new),
                        value(row.getString("krs"), Krs::new)),
                new Contact(row.getString("email"), row.getString("phone"), row.getString("website")),
                new Provenance(
                        row.getString("source"),
                        row.getObject("checked_on", LocalDate.class),
                        value(row.getObject("checked_by", UUID.class), PersonId::new),
                        row.getBoolean("fictional")),
                merged == null ? null : new OrganisationId(merged),
                row.getInt("version"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("name"),
                row.getString("short_name"),
                OrganisationKind.valueOf(row.getString("kind")),
                new Standing(Sector.valueOf(row.getString("sector")), row.getString("sector_reason")),
                fields(row.getArray("fields")),
                seat(row),
                row.getString("offers"));
    }

    static OrganisationSummary summary(ResultSet row, int number) throws SQLException {
        return new OrganisationSummary(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                OrganisationKind.valueOf(row.getString("kind")),
                Sector.valueOf(row.getString("sector")),
                seat(row));
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(value(row.getString("place"), PlaceId::new), row.getString("town"));
    }

    private static List<Field> fields(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(Field::valueOf).toList();
    }

    private static <T, V> @Nullable V value(@Nullable T column, Function<T, V> read) {
        return column == null ? null : read.apply(column);
    }
}
