package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.StoryTest;
import org.osnowa.accounts.People;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Ids;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;

/** The agreements of the demo community, as domain/08 tells them. */
class AgreementsOfTheCommunityTest extends StoryTest {

    @Autowired
    private Agreements agreements;

    @Autowired
    private Partnerships partnerships;

    @Autowired
    private AgreementMeasures measures;

    @Autowired
    private AgreementReminders reminders;

    @Autowired
    private AgreementLetters letters;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Conditions conditions;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    @Test
    void nie_sami_was_signed_by_twelve_on_one_day_and_everybody_reads_it() {
        var whole = whole("nie-sami");
        var today = LocalDate.now(clock);

        assertThat(whole.agreement().force().map(Agreement.Force::since)).contains(today.minusDays(266));
        assertThat(whole.current()).hasSize(12).allSatisfy(each -> {
            assertThat(each.on()).isEqualTo(today.minusDays(266));
            assertThat(each.complete()).isTrue();
            assertThat(each.basis()).isNotBlank();
            assertThat(each.digest())
                    .isEqualTo(whole.text().orElseThrow().paper().digest());
        });
        assertThat(whole.unsigned()).isEmpty();
        assertThat(words(guest().get(path("nie-sami"))))
                .contains("obowiązuje od", "Krystyna (przedstawicielka)", "§ 1. Strony", "1) Miejsko-Gminny Ośrodek");
    }

    @Test
    void drugi_start_has_three_of_five_signatures_and_waits_for_a_treasurer_and_a_lawyer() {
        var whole = whole("drugi-start");
        var today = LocalDate.now(clock);

        assertThat(whole.current().stream().filter(Signature::complete).map(Signature::on))
                .containsExactly(today.minusDays(7), today.minusDays(6), today.minusDays(5));
        assertThat(whole.unsigned())
                .extracting(Paper.Party::name)
                .containsExactlyInAnyOrder("Gmina Zdrojewice", "Zdroj-Mebel sp. z o.o.");
        assertThat(whole.inForceSince()).isEmpty();
        var page = words(signedIn("dorota").get(path("drugi-start")));
        assertThat(page)
                .contains("Do złożenia wniosku zostało 14 dni, brakuje 2 podpisów.")
                .contains("Podpisało 3 z 5.", "czeka na kontrasygnatę skarbnika", "uwagi prawnika do C27")
                .contains("pełnomocnictwa zarządu powiatu", "Powiatowy Urząd Pracy w Zdrojewicach, ")
                .contains("Kwota dofinansowania wynosi 1 248 000 zł, w tym dla Partnera wiodącego 512 000 zł")
                .contains("Zdroj-Mebel sp. z o.o. — 90 000 zł");
        assertThat(page).doesNotContain("{{", "[");
    }

    @Test
    void smak_olszycy_was_signed_by_its_six_partners_and_the_others_have_none() {
        var whole = whole("smak-olszycy");

        assertThat(whole.agreement().title()).startsWith("Regulamin");
        assertThat(whole.agreement().force().map(Agreement.Force::since))
                .contains(LocalDate.now(clock).minusDays(523));
        assertThat(whole.current()).hasSize(6);
        for (var slug : List.of("podworka-od-nowa", "ciepla-woda")) {
            assertThat(agreements.of(partnerships.get(slug).id()))
                    .as(slug)
                    .noneMatch(each -> each.kind().binding());
        }
    }

    @Test
    void the_gate_of_the_agreement_hears_what_the_document_lacks() {
        assertThat(figure("drugi-start", Figure.MISSING_CLAUSES)).hasValue(0);
        assertThat(figure("drugi-start", Figure.SIGNATURES_MISSING)).hasValue(2);
        assertThat(figure("drugi-start", Figure.SHARES_PERSONAL_DATA)).hasValue(1);
        assertThat(figure("drugi-start", Figure.DATA_CLAUSE)).hasValue(1);
        assertThat(figure("nie-sami", Figure.SIGNATURES_MISSING)).hasValue(0);
        var agreement = whole("nie-sami").agreement();
        lasts(agreement, LocalDate.now(clock).minusDays(1));
        try {
            assertThat(figure("nie-sami", Figure.SIGNATURES_MISSING))
                    .as("its last day is over")
                    .isEmpty();
        } finally {
            lasts(agreement, agreement.terms().endsOn());
        }
        assertThat(figure("podworka-od-nowa", Figure.MISSING_CLAUSES))
                .as("no document: nobody knows")
                .isEmpty();
    }

    @Test
    void a_draft_lacks_what_was_left_out_and_what_only_people_can_say() {
        var kasia = signedIn("kasia");
        var path = "/partnerships/podworka-od-nowa/agreement";
        var document = kasia.post(
                        path, Map.of("kind", "LOCAL", "once", Ids.next().toString()))
                .location();

        assertThat(figure("podworka-od-nowa", Figure.MISSING_CLAUSES).orElseThrow())
                .as("those with empty places, and the two on condition")
                .isEqualTo(10);
        kasia.post(document + "/clauses/C28", Map.of("included", "false", "own", "false", "version", "0"));
        assertThat(figure("podworka-od-nowa", Figure.MISSING_CLAUSES).orElseThrow())
                .isEqualTo(11);
        assertThat(figure("podworka-od-nowa", Figure.SIGNATURES_MISSING)).hasValue(3);
        var id = UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
        db.sql("delete from agreement_clauses where agreement = :id")
                .param("id", id)
                .update();
        db.sql("delete from agreements where id = :id").param("id", id).update();
    }

    @Test
    void missing_signatures_and_reviews_are_reminded_of_once() {
        reminders.all();
        reminders.all();

        assertThat(db.sql("select address || ': ' || subject from letters").query(String.class).list().stream()
                        .filter(each -> each.contains("podpisów") || each.contains("przegląd porozumienia")))
                .anyMatch(each -> each.startsWith("dorota@") && each.endsWith("brakuje 2 podpisów"))
                .anyMatch(each -> each.startsWith("sekretarz@") && each.endsWith("brakuje 2 podpisów"))
                .anyMatch(each -> each.startsWith("magdalena@") && each.contains("przegląd porozumienia"))
                .doesNotHaveDuplicates();
    }

    private void lasts(Agreement agreement, @Nullable LocalDate until) {
        db.sql("update agreements set ends_on = :until where id = :id")
                .param("until", until, Types.DATE)
                .param("id", agreement.id().value())
                .update();
    }

    @Test
    void letters_that_ask_to_sign_look_up_who_decides_with_one_statement() throws Exception {
        var partnership = partnerships.get("nie-sami");
        var whole = whole("nie-sami");
        var me = people.withEmail("magdalena@zdrojewice.example").orElseThrow();

        assertThat(Statements.during(() -> transactions.executeWithoutResult(transaction -> {
                            letters.asked(
                                    partnership,
                                    whole.agreement(),
                                    whole.text().orElseThrow().paper(),
                                    me);
                            transaction.setRollbackOnly();
                        }))
                        .stream()
                        .filter(each -> each.contains("from mandates")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"nie-sami, magdalena", "drugi-start, dorota", "smak-olszycy, zbigniew"})
    void pages_of_documents_keep_to_twelve_statements(String slug, String who) throws Exception {
        var id = whole(slug).agreement().id();
        for (var page : List.of("", "/clauses/C27", "/clauses/C01", "/texts/1")) {
            if (slug.equals("drugi-start") || !page.endsWith("C27")) {
                assertThat(sent(who, "/partnerships/" + slug + "/agreement/" + id + page))
                        .as(slug + page)
                        .isLessThanOrEqualTo(12);
            }
        }
    }

    @Test
    void a_draft_reads_what_it_is_made_of_in_eleven_statements_and_takes_the_rule_of_deciding() throws Exception {
        var zbigniew = signedIn("zbigniew");
        var path = "/partnerships/smak-olszycy/agreement";
        var document = zbigniew.post(
                        path, Map.of("kind", "CHARTER", "once", Ids.next().toString()))
                .location();
        var smak = partnerships.get("smak-olszycy").id().value();
        var before = db.sql("select * from decision_rules where partnership = :id")
                .param("id", smak)
                .query()
                .listOfRows();
        db.sql("delete from decision_rules where partnership = :id")
                .param("id", smak)
                .update();
        try {
            assertThat(words(zbigniew.get(document))).contains("decyzja zapada większością 2/3 głosów");
            db.sql(
                            "insert into decision_rules (partnership, mode, quorum, majority, days, version) values (:id, 'VOTE', 'TWO_THIRDS', 'THREE_QUARTERS', 10, 1)")
                    .param("id", smak)
                    .update();
            assertThat(words(zbigniew.get(document)))
                    .contains("decyzja zapada większością 3/4 głosów", "co najmniej dwóch trzecich Partnerów")
                    .contains("w terminie 10 dni nikt nie zgłosi sprzeciwu");
            assertThat(sent("zbigniew", document)).isLessThanOrEqualTo(11);
        } finally {
            db.sql("delete from decision_rules where partnership = :id")
                    .param("id", smak)
                    .update();
            before.forEach(row -> db.sql(
                            "insert into decision_rules (partnership, mode, quorum, majority, days, version) values (:partnership, :mode, :quorum, :majority, :days, :version)")
                    .params(row)
                    .update());
            db.sql("delete from agreements where kind = 'CHARTER' and partnership = :id")
                    .param("id", smak)
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource({"nie-sami, magdalena", "drugi-start, dorota", "smak-olszycy, zbigniew"})
    void what_was_signed_is_a_file_for_archives_and_for_everybody(String slug, String who) throws Exception {
        var pdf = mvc.perform(get(path(slug) + "/document.pdf").cookie(cast.session(who + "@zdrojewice.example")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        for (var flavour : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1)) {
            assertThat(PaperSamples.faults(pdf, flavour))
                    .as("%s as %s", slug, flavour)
                    .isEmpty();
        }
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper()
                            .getText(paper)
                            .replace('\u00a0', ' ')
                            .replaceAll("\\s+", " "))
                    .contains("§ 1. Strony", "Załącznik nr 4. plan działań", "Podpisane na papierze")
                    .doesNotContain("{{", "r..", "[");
        }
    }

    private int sent(String who, String address) throws Exception {
        return Math.min(asked(who, address), asked(who, address)) - asked(who, "/help");
    }

    private int asked(String who, String address) throws Exception {
        var request = get(address).cookie(cast.session(who + "@zdrojewice.example"));
        return Statements.during(() -> mvc.perform(request)).size();
    }

    private OptionalDouble figure(String slug, Figure figure) {
        var partnership = partnerships.get(slug);
        var row = db.sql(measures.sql())
                .param("partnership", partnership.id().value())
                .param("today", LocalDate.now(clock))
                .query((found, _) -> found.getString("agreement"))
                .optional();
        var figures = new Figures();
        var json = JsonMapper.shared()
                .readTree(
                        "{\"agreement\": " + row.filter(each -> !each.isEmpty()).orElse("null") + "}");
        measures.read(json, conditions.partners(partnership.id()), figures);
        return figures.of(figure);
    }

    private Whole whole(String slug) {
        var partnership = partnerships.get(slug);
        var main = agreements.of(partnership.id()).stream()
                .filter(each -> each.kind().binding())
                .findFirst()
                .orElseThrow();
        return agreements.whole(main.id(), partnership.id());
    }

    private String path(String slug) {
        return "/partnerships/" + slug + "/agreement/" + whole(slug).agreement().id();
    }
}
