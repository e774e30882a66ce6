package org.osnowa.agreements;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.agreements.Agreement.Declaration;
import org.osnowa.agreements.Agreement.Force;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.formalities.SigningBasis;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What partners agree on in writing. All SQL of the module is in this file, save for what {@link AgreementMeasures} counts. */
@Repository
class Agreements {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String COLUMNS = """
            agreements.id, kind, title, parent, declarer, state, text, in_force, in_force_since, published_on, closed_on,
            closed_reason, signing_on, sign_by, starts_on, ends_on, review_on, least, minors, volunteers, shares_data,
            data_basis, data_contract, agreements.version
            """;

    /** One statement for a page that shows everything. */
    private static final String WHOLE = "select " + COLUMNS + """
                 , (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'clause', clause, 'included', included,
                                                                 'filled', filled, 'wording', wording, 'version', version)),
                                    '[]')
                      from agreement_clauses
                     where agreement = agreements.id) as clauses,
                   (select coalesce(jsonb_agg(jsonb_build_object('organisation', organisation, 'basis', basis,
                                                                 'reference', reference, 'dated', dated, 'money', money,
                                                                 'signatories', signatories, 'signs', signs,
                                                                 'version', version)), '[]')
                      from agreement_parties
                     where agreement = agreements.id) as parties,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'number', number, 'organisation', organisation,
                                                                 'signatories', signatories, 'basis', basis, 'way', way,
                                                                 'on', signed_on, 'at', signed_at, 'digest', digest,
                                                                 'by', coalesce(accepted_by, entered_by),
                                                                 'counter', counter, 'counterName', counter_name,
                                                                 'counterFunction', counter_function,
                                                                 'counterOn', counter_on,
                                                                 'scan', exists (select 1
                                                                                   from agreement_scans
                                                                                  where agreement_scans.id = signed.id))
                                              order by signed_on, signed_at, id), '[]')
                      from agreement_signatures signed
                     where agreement = agreements.id) as signatures,
                   (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'clause', clause, 'organisation', organisation,
                                                                 'kind', kind, 'words', words, 'at', said_at, 'by', said_by,
                                                                 'settledAt', settled_at)
                                              order by said_at, id), '[]')
                      from agreement_remarks
                     where agreement = agreements.id) as remarks,
                   opened.content, opened.digest, opened.opened_at
              from agreements
              left join agreement_texts opened on opened.agreement = agreements.id
                                              and opened.number = agreements.text
             where agreements.id = :id
               and partnership = :partnership
            """;

    private record ClauseLine(
            UUID id,
            String clause,
            @Nullable Boolean included,
            Map<String, String> filled,
            @Nullable String wording,
            int version) {}

    private record PartyLine(
            UUID organisation,
            String basis,
            @Nullable String reference,
            @Nullable LocalDate dated,
            boolean money,
            List<Signatory> signatories,
            @Nullable UUID signs,
            int version) {}

    private record SignatureLine(
            UUID id,
            int number,
            UUID organisation,
            List<Signatory> signatories,
            String basis,
            Signature.Medium way,
            LocalDate on,
            OffsetDateTime at,
            String digest,
            @Nullable UUID by,
            String counter,
            @Nullable String counterName,
            @Nullable String counterFunction,
            @Nullable LocalDate counterOn,
            boolean scan) {}

    private record RemarkLine(
            UUID id,
            String clause,
            @Nullable UUID organisation,
            RemarkKind kind,
            String words,
            OffsetDateTime at,
            @Nullable UUID by,
            @Nullable OffsetDateTime settledAt) {}

    private final JdbcClient db;

    Agreements(JdbcClient db) {
        this.db = db;
    }

    /** Those that are not over first, then the rest; of both the latest first. */
    List<Agreement> of(PartnershipId partnership) {
        return db.sql("select " + COLUMNS + """
                  from agreements
                 where partnership = :partnership
                 order by state = 'CLOSED', begun_at desc, id
                 limit 500
                """)
                .param("partnership", partnership.value())
                .query(Agreements::agreement)
                .list();
    }

    Agreement get(AgreementId id, PartnershipId partnership) {
        return db.sql("select " + COLUMNS + " from agreements where id = :id and partnership = :partnership")
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Agreements::agreement)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Whole whole(AgreementId id, PartnershipId partnership) {
        return db.sql(WHOLE)
                .param("id", id.value())
                .param("partnership", partnership.value())
                .query(Agreements::whole)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Who changes a document, and who signs it, does so one after the other until the transaction ends. */
    void lock(AgreementId id) {
        var _ = db.sql("select id from agreements where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** Two who begin documents of the same partnership do so one after the other. */
    void lock(PartnershipId partnership) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('agreements ' || :partnership))")
                .param("partnership", partnership.toString())
                .query((row, _) -> "")
                .list();
    }

    void add(PartnershipId partnership, Agreement agreement, Instant now) {
        var insert = db.sql("""
                insert into agreements (id, partnership, kind, title, parent, declarer, state, text, in_force, in_force_since,
                                        published_on, closed_on, closed_reason, signing_on, sign_by, starts_on, ends_on,
                                        review_on, least, minors, volunteers, shares_data, data_basis, data_contract,
                                        begun_at)
                values (:id, :partnership, :kind, :title, :parent, :declarer, :state, :text, :inForce, :inForceSince,
                        :publishedOn, :closedOn, :closedReason, :signingOn, :signBy, :startsOn, :endsOn, :reviewOn, :least,
                        :minors, :volunteers, :sharesData, :dataBasis, :dataContract, :now)
                """)
                .param("partnership", partnership.value())
                .param("kind", agreement.kind().name())
                .param(
                        "parent",
                        agreement
                                .declaration()
                                .map(each -> each.about().value())
                                .orElse(null),
                        Types.OTHER)
                .param(
                        "declarer",
                        agreement.declaration().map(each -> each.by().value()).orElse(null),
                        Types.OTHER)
                .param("now", Timestamp.from(now));
        write(insert, agreement);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(Agreement agreement) {
        var update = db.sql("""
                update agreements
                   set title = :title, state = :state, text = :text, in_force = :inForce, in_force_since = :inForceSince,
                       published_on = :publishedOn, closed_on = :closedOn, closed_reason = :closedReason,
                       signing_on = :signingOn, sign_by = :signBy, starts_on = :startsOn, ends_on = :endsOn,
                       review_on = :reviewOn, least = :least, minors = :minors, volunteers = :volunteers,
                       shares_data = :sharesData, data_basis = :dataBasis, data_contract = :dataContract,
                       version = version + 1
                 where id = :id
                   and version = :version
                """).param("version", agreement.version());
        if (write(update, agreement) == 0) {
            throw new ChangedMeanwhile(agreement.id());
        }
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(AgreementId agreement, Wording wording) {
        var saved = db.sql("""
                insert into agreement_clauses as known (id, agreement, clause, included, filled, wording, version)
                select :thing, :id, :clause, :included, cast(:filled as jsonb), :wording, 1
                 where :version = 0
                    or exists (select 1 from agreement_clauses where agreement = :id and clause = :clause)
                    on conflict (agreement, clause) do update
                   set included = excluded.included, filled = excluded.filled, wording = excluded.wording,
                       version = known.version + 1
                 where known.version = :version
                """)
                .param("thing", wording.id())
                .param("id", agreement.value())
                .param("clause", wording.clause())
                .param("included", wording.included().orElse(null), Types.BOOLEAN)
                .param("filled", JSON.writeValueAsString(wording.filled()))
                .param("wording", wording.own().orElse(null))
                .param("version", wording.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(agreement);
        }
        raise(agreement);
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    void save(AgreementId agreement, Representation representation) {
        var saved = db.sql("""
                insert into agreement_parties as known (agreement, organisation, basis, reference, dated, signatories, signs,
                                                        money, version)
                select :id, :organisation, :basis, :reference, :dated, cast(:signatories as jsonb), cast(:signs as uuid),
                       :money, 1
                 where :version = 0
                    or exists (select 1 from agreement_parties where agreement = :id and organisation = :organisation)
                    on conflict (agreement, organisation) do update
                   set basis = excluded.basis, reference = excluded.reference, dated = excluded.dated,
                       signatories = excluded.signatories, signs = excluded.signs, money = excluded.money,
                       version = known.version + 1
                 where known.version = :version
                """)
                .param("id", agreement.value())
                .param("organisation", representation.organisation().value())
                .param("basis", representation.basis().name())
                .param("reference", representation.reference().orElse(null))
                .param("dated", representation.dated().orElse(null), Types.DATE)
                .param("signatories", JSON.writeValueAsString(representation.signatories()))
                .param("signs", representation.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("money", representation.money())
                .param("version", representation.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(agreement);
        }
        raise(agreement);
    }

    /** Whoever opens the text for signing has to have seen this change of its words. */
    private void raise(AgreementId agreement) {
        db.sql("update agreements set version = version + 1 where id = :id")
                .param("id", agreement.value())
                .update();
    }

    void add(AgreementId agreement, Whole.Opened text, Optional<PersonId> by) {
        db.sql("""
                insert into agreement_texts (agreement, number, content, digest, opened_at, opened_by)
                values (:id, :number, cast(:content as jsonb), :digest, :at, :by)
                """)
                .param("id", agreement.value())
                .param("number", text.number())
                .param("content", JSON.writeValueAsString(text.paper()))
                .param("digest", text.digest())
                .param("at", Timestamp.from(text.at()))
                .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    Optional<Whole.Opened> text(AgreementId agreement, int number) {
        return db.sql("""
                select number, content, digest, opened_at
                  from agreement_texts
                 where agreement = :id
                   and number = :number
                """)
                .param("id", agreement.value())
                .param("number", number)
                .query((row, _) -> new Whole.Opened(
                        row.getInt("number"),
                        JSON.readValue(row.getString("content"), Paper.class),
                        row.getString("digest"),
                        row.getTimestamp("opened_at").toInstant()))
                .optional();
    }

    void add(AgreementId agreement, Signature signature) {
        var here = signature.way() == Signature.Medium.HERE;
        var by = signature.by().map(PersonId::value).orElse(null);
        counter(db.sql("""
                                insert into agreement_signatures (id, agreement, number, organisation, signatories, basis,
                                                                  way, signed_on, signed_at, digest, accepted_by,
                                                                  entered_by, counter, counter_name, counter_function,
                                                                  counter_on)
                                values (:id, :agreement, :number, :organisation, cast(:signatories as jsonb), :basis, :way,
                                        :on, :at, :digest, :accepted, :entered, :counter, :counterName, :counterFunction,
                                        :counterOn)
                                """), signature.counter())
                .param("id", signature.id())
                .param("agreement", agreement.value())
                .param("number", signature.number())
                .param("organisation", signature.organisation().value())
                .param("signatories", JSON.writeValueAsString(signature.signatories()))
                .param("basis", signature.basis())
                .param("way", signature.way().name())
                .param("on", signature.on())
                .param("at", Timestamp.from(signature.at()))
                .param("digest", signature.digest())
                .param("accepted", here ? by : null, Types.OTHER)
                .param("entered", here ? null : by, Types.OTHER)
                .update();
    }

    void countersign(Signature signature, PersonId by) {
        counter(db.sql("""
                                update agreement_signatures
                                   set counter = :counter, counter_name = :counterName,
                                       counter_function = :counterFunction, counter_on = :counterOn, counter_by = :by
                                 where id = :id
                                """), signature.counter())
                .param("id", signature.id())
                .param("by", by.value())
                .update();
    }

    private static StatementSpec counter(StatementSpec statement, Counter counter) {
        var given = counter instanceof Counter.Given each ? each : null;
        return statement
                .param(
                        "counter",
                        switch (counter) {
                            case Counter.NotNeeded _ -> "NOT_NEEDED";
                            case Counter.Waits _ -> "WAITS";
                            case Counter.Given _ -> "GIVEN";
                        })
                .param("counterName", given == null ? null : given.by().name())
                .param("counterFunction", given == null ? null : given.by().function())
                .param("counterOn", given == null ? null : given.on(), Types.DATE);
    }

    void add(UUID signature, Scan scan) {
        db.sql("insert into agreement_scans (id, kind, content, digest) values (:id, :kind, :content, :digest)")
                .param("id", signature)
                .param("kind", scan.kind().name())
                .param("content", scan.bytes())
                .param("digest", Paper.digest(scan.bytes()))
                .update();
    }

    Optional<Scan> scan(UUID signature) {
        return db.sql("select kind, content from agreement_scans where id = :id")
                .param("id", signature)
                .query((row, _) -> new Scan(Scan.Kind.valueOf(row.getString("kind")), row.getBytes("content")))
                .optional();
    }

    void add(AgreementId agreement, Remark remark) {
        db.sql("""
                insert into agreement_remarks (id, agreement, clause, organisation, kind, words, said_at, said_by)
                values (:id, :agreement, :clause, :organisation, :kind, :words, :at, :by)
                """)
                .param("id", remark.id())
                .param("agreement", agreement.value())
                .param("clause", remark.clause())
                .param(
                        "organisation",
                        remark.organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("kind", remark.kind().name())
                .param("words", remark.words())
                .param("at", Timestamp.from(remark.at()))
                .param("by", remark.by().map(PersonId::value).orElse(null), Types.OTHER)
                .update();
    }

    void settle(UUID remark, PersonId by, Instant at) {
        db.sql("update agreement_remarks set settled_at = :at, settled_by = :by where id = :id and settled_at is null")
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", remark)
                .update();
    }

    /**
     * What an organisation has not signed yet, though its text is open; or where the treasurer has not countersigned.
     *
     * @param held whether its own lawyer's remark keeps it from signing
     */
    record Pending(
            AgreementId id,
            PartnershipId partnership,
            String title,
            OrganisationId organisation,
            Optional<LocalDate> signBy,
            boolean countersignature,
            boolean held) {}

    private static final String PENDING = """
            select agreements.id, partnership, title, sign_by, cast(party ->> 'organisation' as uuid) as organisation,
                   coalesce(counter = 'WAITS', false) as countersignature,
                   exists (select 1
                             from agreement_remarks
                            where agreement_remarks.agreement = agreements.id
                              and agreement_remarks.organisation = cast(party ->> 'organisation' as uuid)
                              and agreement_remarks.kind = 'LAWYER'
                              and settled_at is null) as held
              from agreements
              join agreement_texts on agreement_texts.agreement = agreements.id
                                  and agreement_texts.number = agreements.text
             cross join lateral jsonb_array_elements(content -> 'parties') as party
              left join agreement_signatures on agreement_signatures.agreement = agreements.id
                                            and agreement_signatures.number = agreements.text
                                            and agreement_signatures.organisation = cast(party ->> 'organisation' as uuid)
             where state = 'SIGNING'
               and (agreement_signatures.id is null or counter = 'WAITS')
            """;

    /** What waits for the signatures of these organisations, and in these partnerships for anybody's. */
    List<Pending> pending(Collection<OrganisationId> organisations, Collection<PartnershipId> partnerships) {
        return db.sql(PENDING + """
                   and (cast(party ->> 'organisation' as uuid) = any(:organisations) or partnership = any(:partnerships))
                 order by sign_by nulls last, title, agreements.id, organisation
                 limit 500
                """)
                .param("organisations", ids(organisations))
                .param(
                        "partnerships",
                        partnerships.stream().map(PartnershipId::value).toArray(UUID[]::new))
                .query(Agreements::pending)
                .list();
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        return new Pending(
                new AgreementId(row.getObject("id", UUID.class)),
                new PartnershipId(row.getObject("partnership", UUID.class)),
                row.getString("title"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                Optional.ofNullable(row.getObject("sign_by", LocalDate.class)),
                row.getBoolean("countersignature"),
                row.getBoolean("held"));
    }

    /** A document of which a day comes near: that by which it is to be signed, that of its review, or its last. */
    record Near(AgreementId id, PartnershipId partnership, String title, About about, LocalDate day) {}

    enum About {
        SIGN,
        REVIEW,
        END
    }

    /** @param partnerships those that are looked at; null for all */
    List<Near> near(LocalDate from, LocalDate to, @Nullable Collection<PartnershipId> partnerships) {
        return db.sql("""
                select id, partnership, title, about, day
                  from agreements
                 cross join lateral (values ('SIGN', case when state = 'SIGNING' then sign_by end),
                                            ('REVIEW', case when in_force > 0 then review_on end),
                                            ('END', case when in_force > 0 then ends_on end)) as days (about, day)
                 where state <> 'CLOSED'
                   and day between :from and :to
                   and (about = 'SIGN' or ends_on is null or ends_on >= :from)
                   and (:everywhere or partnership = any(:partnerships))
                 order by day, about, id
                 limit 2000
                """)
                .param("from", from)
                .param("to", to)
                .param("everywhere", partnerships == null)
                .param(
                        "partnerships",
                        partnerships == null
                                ? new UUID[0]
                                : partnerships.stream()
                                        .map(PartnershipId::value)
                                        .toArray(UUID[]::new))
                .query((row, _) -> new Near(
                        new AgreementId(row.getObject("id", UUID.class)),
                        new PartnershipId(row.getObject("partnership", UUID.class)),
                        row.getString("title"),
                        About.valueOf(row.getString("about")),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    /** Whether it is the first time that this day is reminded of, so many days ahead. */
    boolean reminds(Near near, int ahead) {
        return db.sql("""
                insert into agreement_reminders (agreement, about, day, ahead)
                values (:id, :about, :day, :ahead)
                    on conflict do nothing
                """)
                        .param("id", near.id().value())
                        .param("about", near.about().name())
                        .param("day", near.day())
                        .param("ahead", ahead)
                        .update()
                == 1;
    }

    /** Where both made the same declaration, or both have somebody who signs, each keeps its own. */
    List<UUID> moveDeclarations(OrganisationId from, OrganisationId to) {
        return moved("""
                update agreements
                   set declarer = :to
                 where declarer = :from
                   and not exists (select 1
                                     from agreements other
                                    where other.partnership = agreements.partnership
                                      and other.kind = agreements.kind
                                      and other.declarer = :to)
                returning id
                """, from, to);
    }

    List<UUID> moveParties(OrganisationId from, OrganisationId to) {
        return moved("""
                update agreement_parties party
                   set organisation = :to
                 where organisation = :from
                   and not exists (select 1
                                     from agreement_parties other
                                    where other.agreement = party.agreement
                                      and other.organisation = :to)
                returning agreement
                """, from, to);
    }

    /** The id in a text is none of its words, so its digest stays. Where both are parties of a text, both stay in it. */
    List<UUID> moveTexts(OrganisationId from, OrganisationId to) {
        return moved("""
                update agreement_texts
                   set content = cast(replace(cast(content as text), cast(:from as text), cast(:to as text)) as jsonb)
                 where strpos(cast(content as text), cast(:from as text)) > 0
                   and not exists (select 1
                                     from agreement_texts other
                                    where other.agreement = agreement_texts.agreement
                                      and strpos(cast(other.content as text), cast(:to as text)) > 0)
                returning agreement
                """, from, to);
    }

    List<UUID> moveSignatures(OrganisationId from, OrganisationId to, Collection<UUID> texts) {
        return db.sql("""
                update agreement_signatures
                   set organisation = :to
                 where organisation = :from
                   and agreement = any(:texts)
                returning id
                """)
                .param("to", to.value())
                .param("from", from.value())
                .param("texts", texts.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<UUID> moveRemarks(OrganisationId from, OrganisationId to) {
        return moved(
                "update agreement_remarks set organisation = :to where organisation = :from returning id", from, to);
    }

    void moveBack(
            Collection<UUID> declarations,
            Collection<UUID> parties,
            Collection<UUID> texts,
            Collection<UUID> signatures,
            Collection<UUID> remarks,
            OrganisationId from,
            OrganisationId to) {
        back("update agreements set declarer = :from where declarer = :to and id = any(:ids)", declarations, from, to);
        back(
                "update agreement_parties set organisation = :from where organisation = :to and agreement = any(:ids)",
                parties,
                from,
                to);
        back("""
                update agreement_texts
                   set content = cast(replace(cast(content as text), cast(:to as text), cast(:from as text)) as jsonb)
                 where agreement = any(:ids)
                """, texts, from, to);
        back(
                "update agreement_signatures set organisation = :from where organisation = :to and id = any(:ids)",
                signatures,
                from,
                to);
        back(
                "update agreement_remarks set organisation = :from where organisation = :to and id = any(:ids)",
                remarks,
                from,
                to);
    }

    private List<UUID> moved(String statement, OrganisationId from, OrganisationId to) {
        return db.sql(statement)
                .param("from", from.value())
                .param("to", to.value())
                .query(UUID.class)
                .list();
    }

    private void back(String statement, Collection<UUID> ids, OrganisationId from, OrganisationId to) {
        db.sql(statement)
                .param("from", from.value())
                .param("to", to.value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }

    private static int write(StatementSpec statement, Agreement agreement) {
        var terms = agreement.terms();
        return statement
                .param("id", agreement.id().value())
                .param("title", agreement.title())
                .param("state", agreement.state().name())
                .param("text", agreement.text())
                .param("inForce", agreement.force().map(Force::number).orElse(0))
                .param("inForceSince", agreement.force().map(Force::since).orElse(null), Types.DATE)
                .param("publishedOn", agreement.publishedOn().orElse(null), Types.DATE)
                .param("closedOn", agreement.closed().map(Agreement.Closed::on).orElse(null), Types.DATE)
                .param(
                        "closedReason",
                        agreement.closed().map(Agreement.Closed::reason).orElse(null))
                .param("signingOn", terms.signingOn(), Types.DATE)
                .param("signBy", terms.signBy(), Types.DATE)
                .param("startsOn", terms.startsOn(), Types.DATE)
                .param("endsOn", terms.endsOn(), Types.DATE)
                .param("reviewOn", terms.reviewOn(), Types.DATE)
                .param("least", terms.least(), Types.INTEGER)
                .param("minors", terms.minors(), Types.BOOLEAN)
                .param("volunteers", terms.volunteers(), Types.BOOLEAN)
                .param("sharesData", terms.sharesData(), Types.BOOLEAN)
                .param("dataBasis", terms.dataBasis())
                .param(
                        "dataContract",
                        terms.dataContract() == null
                                ? null
                                : terms.dataContract().name())
                .update();
    }

    private static Whole whole(ResultSet row, int number) throws SQLException {
        var agreement = agreement(row, number);
        var content = row.getString("content");
        return new Whole(
                agreement,
                Arrays.stream(JSON.readValue(row.getString("clauses"), ClauseLine[].class))
                        .map(each -> new Wording(
                                each.id(),
                                each.clause(),
                                Optional.ofNullable(each.included()),
                                each.filled(),
                                Optional.ofNullable(each.wording()),
                                each.version()))
                        .collect(toMap(Wording::clause, Function.identity())),
                Arrays.stream(JSON.readValue(row.getString("parties"), PartyLine[].class))
                        .map(Agreements::representation)
                        .collect(toMap(Representation::organisation, Function.identity())),
                content == null
                        ? Optional.empty()
                        : Optional.of(new Whole.Opened(
                                agreement.text(),
                                JSON.readValue(content, Paper.class),
                                row.getString("digest"),
                                row.getTimestamp("opened_at").toInstant())),
                Arrays.stream(JSON.readValue(row.getString("signatures"), SignatureLine[].class))
                        .map(Agreements::signature)
                        .toList(),
                Arrays.stream(JSON.readValue(row.getString("remarks"), RemarkLine[].class))
                        .map(Agreements::remark)
                        .toList());
    }

    private static Representation representation(PartyLine line) {
        return new Representation(
                new OrganisationId(line.organisation()),
                SigningBasis.valueOf(line.basis()),
                Optional.ofNullable(line.reference()),
                Optional.ofNullable(line.dated()),
                line.signatories(),
                Optional.ofNullable(line.signs()).map(PersonId::new),
                line.money(),
                line.version());
    }

    private static Signature signature(SignatureLine line) {
        return new Signature(
                line.id(),
                line.number(),
                new OrganisationId(line.organisation()),
                line.signatories(),
                line.basis(),
                line.way(),
                line.on(),
                line.at().toInstant(),
                line.digest(),
                Optional.ofNullable(line.by()).map(PersonId::new),
                counter(line),
                line.scan());
    }

    private static Counter counter(SignatureLine line) {
        return switch (line.counter()) {
            case "NOT_NEEDED" -> new Counter.NotNeeded();
            case "WAITS" -> new Counter.Waits();
            default ->
                new Counter.Given(
                        new Signatory(
                                Optional.ofNullable(line.counterName()).orElse(""),
                                Optional.ofNullable(line.counterFunction()).orElse("")),
                        Objects.requireNonNull(line.counterOn()));
        };
    }

    private static Remark remark(RemarkLine line) {
        return new Remark(
                line.id(),
                line.clause(),
                Optional.ofNullable(line.organisation()).map(OrganisationId::new),
                line.kind(),
                line.words(),
                line.at().toInstant(),
                Optional.ofNullable(line.by()).map(PersonId::new),
                Optional.ofNullable(line.settledAt()).map(OffsetDateTime::toInstant));
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        var since = row.getObject("in_force_since", LocalDate.class);
        var closed = row.getObject("closed_on", LocalDate.class);
        return new Agreement(
                new AgreementId(row.getObject("id", UUID.class)),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                parent == null
                        ? Optional.empty()
                        : Optional.of(new Declaration(
                                new AgreementId(parent), new OrganisationId(row.getObject("declarer", UUID.class)))),
                DocumentState.valueOf(row.getString("state")),
                row.getInt("text"),
                since == null ? Optional.empty() : Optional.of(new Force(row.getInt("in_force"), since)),
                Optional.ofNullable(row.getObject("published_on", LocalDate.class)),
                closed == null
                        ? Optional.empty()
                        : Optional.of(new Agreement.Closed(
                                closed,
                                Optional.ofNullable(row.getString("closed_reason"))
                                        .orElse(""))),
                terms(row),
                row.getInt("version"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        var contract = row.getString("data_contract");
        return new Terms(
                day(row, "signing_on"),
                day(row, "sign_by"),
                day(row, "starts_on"),
                day(row, "ends_on"),
                day(row, "review_on"),
                row.getObject("least", Integer.class),
                row.getObject("minors", Boolean.class),
                row.getObject("volunteers", Boolean.class),
                row.getObject("shares_data", Boolean.class),
                row.getString("data_basis"),
                contract == null ? null : DataContract.valueOf(contract));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
