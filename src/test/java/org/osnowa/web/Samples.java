package org.osnowa.web;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands in the variables of addresses: something of the partnership "Nie sami", something of another, and something
 * that does not exist. A route with a new kind of variable needs a line here and nothing else.
 */
@Component
class Samples {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    /** How a thing is related to the partnership "Nie sami" and its people. */
    enum Relation {
        OWN,
        FOREIGN,
        /** Something foreign under the address of something own. */
        FOREIGN_WITHIN_OWN,
        MISSING
    }

    /** Three values, as text or as a query that finds one; empty while the demo community has no such thing. */
    private record Sample(String own, String foreign, String missing) {

        /** Something that others must not reach through a neighbour's address; people belong to nobody. */
        boolean owned() {
            return this == LAID || own.startsWith("select ") && !own.contains("from people");
        }

        static Sample of(String table, String own, String foreign) {
            var query = "select %s from %s order by 1 limit 1";
            return new Sample(
                    query.formatted("id", table + " where " + own),
                    query.formatted("id", table + " where " + foreign),
                    NOBODY);
        }
    }

    private static final String MOST_POKOLEN = "(select id from organisations where name like '%Most Pokoleń%')";
    private static final String APTEKA = "(select id from organisations where name like '%Pod Lipą%')";
    private static final String SZKOLA = "(select id from organisations where name like 'Szkoła Podstawowa nr 2%')";
    private static final String BANK = "(select id from organisations where name like 'Bank Spółdzielczy%')";
    private static final String KOMENDA = "(select id from organisations where name like 'Komenda Powiatowa%')";
    private static final String NIE_SAMI = "(select id from partnerships where slug = 'nie-sami')";
    private static final String SMAK_OLSZYCY = "(select id from partnerships where slug = 'smak-olszycy')";
    private static final String OURS = "00000000-0000-4000-8000-000000000001";
    private static final String THEIRS = "00000000-0000-4000-8000-000000000002";

    /** What {@link #lay} makes. */
    private static final Sample LAID = new Sample(OURS, THEIRS, NOBODY);

    private static final Map<String, Sample> SAMPLES = Map.ofEntries(
            entry("slug", new Sample("nie-sami", "smak-olszycy", "nie-ma-takiego")),
            entry("organisation", Sample.of("organisations", "id = " + MOST_POKOLEN, "id = " + APTEKA)),
            entry("partner", Sample.of("organisations", "id = " + MOST_POKOLEN, "id = " + BANK)),
            entry("mandate", Sample.of("mandates", "organisation = " + MOST_POKOLEN, "organisation = " + APTEKA)),
            entry("invitation", Sample.of("invitations", "partnership = " + NIE_SAMI, "partnership = " + SMAK_OLSZYCY)),
            entry("request", LAID),
            entry("speaker", LAID),
            entry("entrustment", LAID),
            entry("joining", LAID),
            entry("thing", LAID),
            entry("stage", new Sample("2", "3", "9")),
            entry("step", new Sample("THANKS", "NEW_END", "NIE_MA")),
            entry("entry", LAID),
            entry("expectation", LAID),
            entry("review", LAID),
            entry("stakeholder", LAID),
            entry("goal", LAID),
            entry("measurement", LAID),
            entry("remark", LAID),
            entry("action", LAID),
            entry("meeting", LAID),
            entry("item", LAID),
            entry("poll", LAID),
            entry("decision", LAID),
            entry("dispute", LAID),
            entry("proposal", LAID),
            entry("move", LAID),
            entry("agreement", LAID),
            entry("clause", new Sample("C04", "C04", "C99")),
            entry("risk", LAID),
            entry("group", LAID),
            entry("commitment", LAID),
            entry("delivery", LAID),
            entry("file", LAID),
            entry("sheet", LAID),
            entry("trial", LAID),
            entry("card", LAID),
            entry("recipient", LAID),
            entry("merge", LAID),
            entry("problem", LAID),
            entry("note", LAID),
            entry("hand", LAID),
            entry("register", LAID),
            entry("person", Sample.of("people", "email like 'magdalena@%'", "email like 'zbigniew@%'")),
            entry("letter", Sample.of("letters", "kind = 'UNASKED'", "id = (select max(id::text)::uuid from letters)")),
            entry("rate", Sample.of("rates", "year = 2026", "year = 2025")),
            entry("template", new Sample("invitation-local", "invitation-project", "nie-ma-takiego")),
            entry("wording", new Sample("pl", "en", "xx")),
            entry("number", new Sample("1", "1", "99")),
            entry("handle", new Sample("nie-ta", "inna", "zmyslona")),
            entry("place", new Sample("9901", "PL", "000000")),
            entry("gmina", new Sample("990101", "990101", "000000")),
            entry("token", new Sample("nie-ten", "inny", "zmyslony")),
            entry("version", new Sample("0", "1", "2")),
            entry("path", new Sample("css/all.css", "icon.svg", "nie-ma.css")));

    private final JdbcClient db;

    Samples(JdbcClient db) {
        this.db = db;
    }

    /** What the demo community has none of; in the transaction of the request, so that it goes when that is taken back. */
    void lay() {
        lay("'" + OURS + "'", MOST_POKOLEN, SZKOLA, NIE_SAMI);
        lay("'" + THEIRS + "'", APTEKA, KOMENDA, SMAK_OLSZYCY);
        layTemplate("invitation-local", "pl");
        layTemplate("invitation-project", "en");
        layProblem(OURS, "990101", NIE_SAMI);
        layProblem(THEIRS, "9901", SMAK_OLSZYCY);
    }

    /** The organisation is asked to join, though it may be a partner already: what counts here is who may answer. */
    private void lay(String id, String organisation, String twin, String partnership) {
        var magdalena = "(select id from people where email like 'magdalena@%')";
        var invitation = "(select id from invitations where partnership = " + partnership + " order by 1 limit 1)";
        Stream.of(
                        "insert into mandate_requests (id, person, organisation, asked_on) values (%s, %s, %s, current_date)"
                                .formatted(id, magdalena, organisation),
                        "insert into organisation_merges (id, kept, gone, merged_by) values (%s, %s, %s, %s)"
                                .formatted(id, organisation, twin, magdalena),
                        "insert into register_imports (id, person, file_name, state) values (%s, %s, 'spis.csv', 'TAKEN')"
                                .formatted(id, magdalena),
                        "insert into text_versions (id, about, thing, field, text, written_at) "
                                + "values (%s, %s, %s, 'partnerships.field.matter', 'Sprawa', now())"
                                        .formatted(id, partnership, id),
                        "insert into endings (partnership, way, decision, decided_on) values (%s, 'CLOSE', 'Kończymy', current_date)"
                                .formatted(partnership),
                        "insert into diagnosis_entries (id, partnership, part, words, kind, whose) "
                                + "values (%s, %s, 'RESOURCE', 'Bus', 'TECHNICAL', 'Straż')".formatted(id, partnership),
                        "insert into stakeholders (id, partnership, name, sector, part) "
                                + "values (%s, %s, 'Sąsiedzi', 'SOCIAL', 'CONCERNED')".formatted(id, partnership),
                        "insert into goals (id, partnership, number, sentence, unit, state, verdict, prices) "
                                + "values (%s, %s, 90, 'Nikt nie jest sam', 'osób', 'DRAFT', 'VAGUE', false)"
                                        .formatted(id, partnership),
                        "insert into mailed_questions (id, purpose, subject, organisation, address, token_hash, until, letter, sent_by, sent_at) "
                                + "select %s, 'goals.confirmation', %s, %s, 'ktos@poza.example', gen_random_uuid()::text::bytea, current_date + 7, id, %s, now() from letters limit 1"
                                        .formatted(id, partnership, organisation, magdalena),
                        "insert into mailed_questions (id, purpose, subject, organisation, address, token_hash, letter, sent_by, sent_at) "
                                + "select gen_random_uuid(), 'proposals.answer', %s, %s, 'ktos@poza.example', gen_random_uuid()::text::bytea, id, %s, now() from letters limit 1"
                                        .formatted(id, organisation, magdalena),
                        "insert into mailed_questions (id, purpose, subject, organisation, address, token_hash, letter, sent_by, sent_at) "
                                + "select gen_random_uuid(), 'benefits.review', %s, %s, 'ktos@poza.example', gen_random_uuid()::text::bytea, id, %s, now() from letters limit 1"
                                        .formatted(id, organisation, magdalena),
                        "insert into mailed_questions (id, purpose, subject, organisation, address, token_hash, until, letter, sent_by, sent_at) "
                                + "select gen_random_uuid(), purpose, %s, %s, 'ktos@poza.example', gen_random_uuid()::text::bytea, current_date + 7, letters.id, %s, now() from (select id from letters limit 1) letters, unnest(array['commitments.declaration', 'commitments.confirmation']) purpose"
                                        .formatted(partnership, organisation, magdalena),
                        "insert into goal_remarks (id, goal, revision, organisation, words, said_by, scope, question, said_at) "
                                + "values (%s, %s, 1, %s, 'Za szybko', 'Ewa', 'CONSULTS', %s, now())"
                                        .formatted(id, id, organisation, id),
                        "insert into goal_measurements (id, goal, amount, measured_on, source, entered_at) "
                                + "values (%s, %s, 3, current_date, 'rejestr', now())".formatted(id, id),
                        "insert into expectations (id, partnership, organisation, side, words, importance) "
                                + "values (%s, %s, %s, 'BENEFIT', 'Klienci', 2)"
                                        .formatted(id, partnership, organisation),
                        "insert into benefit_reviews (id, partnership, opened_at, until) "
                                + "values (%s, %s, now(), current_date + 7)".formatted(id, partnership),
                        "insert into plan_actions (id, partnership, title, responsible, starts_on, ends_on, first_due, state) "
                                + "values (%s, %s, 'Spacer', %s, current_date, current_date, current_date, 'PLANNED')"
                                        .formatted(id, partnership, organisation),
                        "insert into meetings (id, partnership, day, place, title) "
                                + "values (%s, %s, current_date, 'Biblioteka', 'Plan')".formatted(id, partnership),
                        "insert into meeting_attendances (meeting, organisation, presence, counts) "
                                + "values (%s, %s, 'INVITED', true)".formatted(id, organisation),
                        "insert into date_polls (id, partnership, title, place, closes_on, made_at) values (%s, %s, 'Plan', 'Biblioteka', current_date + 3, now())"
                                .formatted(id, partnership),
                        "insert into date_poll_slots (id, poll, day) values (%s, %s, current_date + 9)"
                                .formatted(id, id),
                        "insert into date_poll_partners (poll, organisation) values (%s, %s)"
                                .formatted(id, organisation),
                        "insert into agenda_items (id, meeting, position, title, purpose, minutes) values (%s, %s, 1, 'Telefon', 'DISCUSS', 15)"
                                .formatted(id, id),
                        "insert into proposals (id, partnership, number, title, mode, quorum, majority) "
                                + "values (%s, %s, 90, 'Telefon', 'CONSENT', 'HALF', 'SIMPLE')"
                                        .formatted(id, partnership),
                        "insert into proposal_rounds (proposal, number, words, opened_at, closes_at) "
                                + "values (%s, 1, 'Kupujemy.', now(), now() + interval '7 days'), (%s, 2, 'Kupujemy dwa.', now(), now() + interval '7 days')"
                                        .formatted(id, id),
                        "insert into proposal_voters (proposal, round, organisation, sector, interest) values (%s, 2, %s, 'SOCIAL', 'SOCIAL')"
                                .formatted(id, organisation),
                        "insert into proposal_moves (id, proposal, round, organisation, point, position, gave, at) "
                                + "values (%s, %s, 2, %s, 'koszty', 'wszystko', 'pół', now())"
                                        .formatted(id, id, organisation),
                        "insert into proposal_reservations (proposal, organisation, words, review_on) values (%s, %s, 'Po wakacjach', current_date + 30)"
                                .formatted(id, organisation),
                        "insert into decisions (id, partnership, number, words, decided_on, owner) "
                                + "values (%s, %s, 900, 'Kupujemy telefon', current_date, %s)"
                                        .formatted(id, partnership, organisation),
                        "insert into disputes (id, partnership, title, words, raised_by, raised_at, about_coordination, lead) "
                                + "values (%s, %s, 'Klucze', 'Kto ma klucze do sali', %s, now(), false, 'COORDINATOR')"
                                        .formatted(id, partnership, magdalena),
                        "insert into dispute_sides (id, dispute, raised, organisation) values (%s, %s, true, %s)"
                                .formatted(id, id, organisation),
                        "insert into dispute_sides (id, dispute, raised, organisation, told_at) values (gen_random_uuid(), %s, false, %s, now())"
                                .formatted(id, twin),
                        "insert into dispute_steps (dispute, number, kind, begun_on, due_on) values (%s, 1, 'TALK', current_date, current_date)"
                                .formatted(id),
                        "insert into agreements (id, partnership, kind, title, state, text, begun_at) "
                                + "values (%s, %s, 'CHARTER', 'Karta', 'SIGNING', 1, now())".formatted(id, partnership),
                        "insert into agreement_texts (agreement, number, content, digest, opened_at) select %s, 1, jsonb_build_object('title', 'Karta', 'partnership', 'P', 'sections', jsonb_build_array(jsonb_build_object('clause', 'C04', 'number', 1, 'title', 'Cele', 'text', 'Nikt nie jest sam.')), 'annexes', jsonb_build_array(), 'parties', jsonb_build_array(jsonb_build_object('organisation', %s, 'name', 'Most', 'seat', 'Zdrojewice', 'units', jsonb_build_array(), 'signatories', jsonb_build_array(), 'basis', '', 'countersigned', false, 'leads', false))), repeat('0', 64), now()"
                                .formatted(id, organisation),
                        "insert into agreement_signatures (id, agreement, number, organisation, signatories, basis, way, signed_on, signed_at, digest, counter) values (%s, %s, 1, %s, '[]', 'statutu', 'PAPER', current_date, now(), repeat('0', 64), 'NOT_NEEDED')"
                                .formatted(id, id, organisation),
                        "insert into agreement_scans (id, kind, content, digest) values (%s, 'PDF', '%%PDF-1.7', repeat('0', 64))"
                                .formatted(id),
                        "insert into agreement_remarks (id, agreement, clause, organisation, kind, words, said_at) values (%s, %s, 'C04', %s, 'COMMENT', 'Za krótko', now())"
                                .formatted(id, id, organisation),
                        "insert into partnership_notes (id, partnership, words, published_on) "
                                + "values (%s, %s, 'Zapraszamy', current_date)".formatted(id, partnership),
                        "insert into plan_risks (id, partnership, what, chance) values (%s, %s, 'Deszcz', 'LOW')"
                                .formatted(id, partnership),
                        "insert into commitments (id, partnership, number, giver, kind, what, unit, declared_on, channel, standing, promised, due, first_promised, first_due, delivered, waiting, facts) "
                                + "values (%s, %s, 490, %s, 'VOLUNTEERING', 'Dyżury', 'HOUR', current_date, 'HERE', 'DECLARED', 300, current_date, 300, current_date, 100, 1, 2)"
                                        .formatted(id, partnership, organisation),
                        "insert into commitment_facts (commitment, number, at, happened_on, organisation, fact) "
                                + "select %s, 1, now(), current_date, %s, jsonb_build_object('fact', 'declared', 'channel', 'HERE', 'promise', jsonb_build_object('quantity', 300, 'due', current_date))"
                                        .formatted(id, organisation),
                        "insert into commitment_facts (commitment, number, at, happened_on, organisation, fact) "
                                + "select %s, 2, now(), current_date, %s, jsonb_build_object('fact', 'delivered', 'delivery', cast(%s as uuid), 'quantity', 100, 'on', current_date)"
                                        .formatted(id, organisation, id),
                        "insert into commitment_promises (commitment, number, quantity, due, agreed_on) values (%s, 1, 300, current_date, current_date)"
                                .formatted(id),
                        "insert into deliveries (id, commitment, partnership, quantity, delivered_on, noted_for, noted_at, state) "
                                + "values (%s, %s, %s, 100, current_date, %s, now(), 'WAITING')"
                                        .formatted(id, id, partnership, organisation),
                        "insert into commitment_facts (commitment, number, at, happened_on, organisation, fact) "
                                + "select %s, 3, now(), current_date, %s, jsonb_build_object('fact', 'file-added', 'delivery', cast(%s as uuid), 'file', cast(%s as uuid))"
                                        .formatted(id, organisation, id, id),
                        "update commitments set facts = 3 where id = " + id,
                        "update deliveries set files = array[cast(%s as uuid)] where id = %s".formatted(id, id),
                        "insert into delivery_files (id, delivery, kind, content) values (%s, %s, 'PDF', '%%PDF-1.7')"
                                .formatted(id, id),
                        "insert into time_sheet_rows (delivery, number, person, folded, day, hours, task) "
                                + "values (%s, 1, 'Ewa', 'ewa', current_date, 100, 'Dyżur')".formatted(id),
                        "insert into formality_groups (id, partnership, name, votes, veto) values (%s, %s, 'Rolnicy', 3, false)"
                                .formatted(id, partnership),
                        "insert into trials (id, partnership, begun_at, touched_at) values (%s, %s, now(), now())"
                                .formatted(id, partnership),
                        "insert into trial_cards (id, trial, number, sentence, matters, asked, gain, written_at) "
                                + "values (%s, %s, 1, 'Ławki', 'Brak', 'Deski', 'Spokój', now())".formatted(id, id),
                        "insert into trial_recipients (id, trial, address, language, token_hash, letter, sent_at, expires_at) "
                                + "values (%s, %s, 'ktos@poza.example', 'pl', sha256(%s), %s, now(), now() + interval '30 days')"
                                        .formatted(id, id, id, id),
                        "insert into representatives (id, membership, name, scope, since) "
                                + "select %s, id, 'Ewa', 'CONSULTS', current_date from memberships ".formatted(id)
                                + "where partnership = %s and until is null order by organisation = %s desc, id limit 1"
                                        .formatted(partnership, organisation),
                        "insert into entrustments (id, task, partnership, address, entrusted_by, hands_over, language, "
                                + "token_hash, letter, entrusted_at, expires_at) select %s, 'COORDINATION', %s, 'ktos@' || gen_random_uuid(), %s, false, 'pl', gen_random_uuid()::text::bytea, id, now(), now() + interval '9 days' from letters limit 1"
                                        .formatted(id, partnership, magdalena),
                        "insert into joinings (id, partnership, organisation, asked_by, asked_at, questions, answers) "
                                + "values (%s, %s, %s, %s, now(), '{}', '{}')"
                                        .formatted(id, partnership, organisation, magdalena),
                        "update invitations set withdrawn_at = now() where organisation = %s and id <> %s"
                                .formatted(organisation, invitation),
                        "update invitations set organisation = %s where id = %s".formatted(organisation, invitation))
                .forEach(sql -> db.sql(sql).update());
    }

    private void layTemplate(String template, String language) {
        db.sql("insert into template_texts (template, language, number, text, edited_by, edited_at) "
                        + "select :template, :language, coalesce(max(number), 0) + 1, 'Wzór', "
                        + "(select id from people order by id limit 1), now() from template_texts "
                        + "where template = :template and language = :language")
                .param("template", template)
                .param("language", language)
                .update();
    }

    /** The coordinator of "Nie sami" looks after the gmina, and not after the powiat. */
    private void layProblem(String id, String place, String partnership) {
        Stream.of(
                        "insert into problems (id, title, description, place, reported_at, state, published_at) "
                                + "values ('%s', 'Ławki', 'Połamane ławki przy młynie.', '%s', now(), 'TAKEN_UP', now())"
                                        .formatted(id, place),
                        "insert into problem_partnerships (problem, partnership, since) values ('%s', %s, current_date)"
                                .formatted(id, partnership),
                        "insert into problem_notes (id, problem, kind, text, happened_on) "
                                + "values ('%s', '%s', 'CAUSE', 'Nikt nie dba', current_date)".formatted(id, id),
                        "insert into hands (id, partnership, name, reach, what, language, offered_at, state, touched_at) "
                                + "values ('%s', %s, 'Ola', '600 100 200', 'Pomaluję', 'pl', now(), 'NEW', now())"
                                        .formatted(id, partnership))
                .forEach(sql -> db.sql(sql).update());
    }

    /** What stands in this variable of an address of our own. */
    String own(String variable) {
        return value(variable, Relation.OWN)
                .orElseThrow(() -> new IllegalStateException("Nothing of our own for " + variable));
    }

    static boolean knows(String variable) {
        return SAMPLES.containsKey(variable);
    }

    /** The address of a route, or nothing while there is no such thing among the data. */
    Optional<String> address(Routes.Handled route, Relation relation) {
        var address = route.route().pattern();
        for (var variable : route.variables()) {
            var first = variable.equals(route.variables().getFirst());
            var value = value(variable, first && relation == Relation.FOREIGN_WITHIN_OWN ? Relation.OWN : relation);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            address = Routes.VARIABLE.matcher(address).replaceFirst(value.get());
        }
        return Optional.of(address);
    }

    private Optional<String> value(String variable, Relation relation) {
        return Optional.ofNullable(SAMPLES.get(variable))
                .map(sample -> switch (relation) {
                    case OWN -> sample.own();
                    case FOREIGN, FOREIGN_WITHIN_OWN -> sample.foreign();
                    case MISSING -> sample.missing();
                })
                .flatMap(value -> value.startsWith("select ") ? found(value) : Optional.of(value))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> found(String query) {
        try {
            return db.sql(query).query(String.class).optional();
        } catch (BadSqlGrammarException noSuchTableYet) {
            return Optional.empty();
        }
    }

    static List<Relation> relations(Routes.Handled route) {
        return switch (route.variables().size()) {
            case 0 -> List.of(Relation.OWN);
            case 1 -> List.of(Relation.OWN, Relation.FOREIGN, Relation.MISSING);
            default ->
                SAMPLES.containsKey(route.variables().getLast())
                                && SAMPLES.get(route.variables().getLast()).owned()
                        ? List.of(Relation.values())
                        : List.of(Relation.OWN, Relation.FOREIGN, Relation.MISSING);
        };
    }
}
