package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.agreements.PaperSamples.GMINA;
import static org.osnowa.agreements.PaperSamples.MOST;
import static org.osnowa.agreements.PaperSamples.signed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.PersonId;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.formalities.SigningBasis;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** Who may sign what, and when a text is in force. */
class WholeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Counter NONE = new Counter.NotNeeded();
    private static final Counter GIVEN = new Counter.Given(new Signatory("Ewa", "skarbnik"), DAY.plusDays(2));

    private static final PersonId TADEUSZ = new PersonId(Ids.of("demo tadeusz"));

    private final Paper paper = PaperSamples.everything();

    @Test
    void only_who_decides_and_stands_in_the_text_accepts_it_here() {
        var whole = PaperSamples.signing(paper, List.of(), List.of());

        assertThat(whole.whyNotAccept(MOST, 1, true, TADEUSZ, "TADEUSZ")).isEmpty();
        assertThat(whole.whyNotAccept(MOST, 1, false, TADEUSZ, "Tadeusz")).contains(AgreementRefusal.MAY_NOT_DECIDE);
        assertThat(whole.whyNotAccept(MOST, 1, true, TADEUSZ, "Teresa")).contains(AgreementRefusal.NOT_WHO_SIGNS);
        assertThat(whole.whyNotAccept(MOST, 2, true, TADEUSZ, "Tadeusz")).contains(AgreementRefusal.TEXT_CHANGED);
        assertThat(whole.whyNotAccept(new OrganisationId(Ids.of("demo O22")), 1, true, TADEUSZ, "Tadeusz"))
                .contains(AgreementRefusal.NOT_A_PARTY);
        assertThat(whole.as(whole.agreement().reopened()).whyNotAccept(MOST, 1, true, TADEUSZ, "Tadeusz"))
                .contains(AgreementRefusal.NOT_OPEN);
    }

    @Test
    void whose_account_signs_is_known_and_not_taken_by_who_has_the_same_name() {
        var signs = new Representation(
                MOST,
                SigningBasis.REGISTER,
                Optional.empty(),
                Optional.empty(),
                List.of(new Signatory("Tadeusz", "prezes")),
                Optional.of(TADEUSZ),
                false,
                1);
        var open = PaperSamples.signing(paper, List.of(), List.of());
        var whole = new Whole(
                open.agreement(), Map.of(), Map.of(MOST, signs), open.text(), open.signatures(), open.remarks());

        assertThat(whole.whyNotAccept(MOST, 1, true, new PersonId(Ids.of("another")), "Tadeusz"))
                .contains(AgreementRefusal.NOT_WHO_SIGNS);
        assertThat(whole.whyNotAccept(MOST, 1, true, TADEUSZ, "Tadeusz z Mostu"))
                .isEmpty();
    }

    @Test
    void a_paper_is_not_signed_before_its_text_was_opened_nor_tomorrow() {
        var whole = PaperSamples.signing(paper, List.of(), List.of());
        var opened = LocalDate.EPOCH;

        assertThat(whole.whyNotEnter(MOST, 1, opened, DAY, ZoneOffset.UTC)).isEmpty();
        assertThat(whole.whyNotEnter(MOST, 1, opened.minusDays(1), DAY, ZoneOffset.UTC))
                .contains(AgreementRefusal.BEFORE_THE_TEXT);
        assertThat(whole.whyNotEnter(MOST, 1, DAY.plusDays(1), DAY, ZoneOffset.UTC))
                .contains(AgreementRefusal.NOT_YET);
    }

    @Test
    void a_signed_text_is_not_in_force_before_the_day_on_which_it_says_that_it_starts() {
        var signed = PaperSamples.signing(paper, List.of(signed(MOST, DAY, NONE), signed(GMINA, DAY, NONE)), List.of());

        assertThat(signed.as(lasting(signed.agreement(), DAY.plusDays(30), null))
                        .inForceSince())
                .contains(DAY.plusDays(30));
        assertThat(signed.as(lasting(signed.agreement(), DAY.minusDays(30), null))
                        .inForceSince())
                .contains(DAY);
    }

    @Test
    void an_agreement_is_over_on_the_day_after_its_last() {
        var open = PaperSamples.signing(paper, List.of(), List.of()).agreement();
        var whole = lasting(open.inForce(DAY), null, DAY.plusDays(9)).published(Optional.of(DAY));

        assertThat(whole.open(DAY.plusDays(9))).isTrue();
        assertThat(whole.open(DAY.plusDays(10))).isFalse();
        assertThat(whole.binds(DAY.plusDays(10))).isFalse();
        assertThat(whole.whyNotPublish(DAY.plusDays(10))).contains(AgreementRefusal.NOT_IN_FORCE);
        assertThat(whole.closed(DAY, "Koniec.").open(DAY)).isFalse();
    }

    @Test
    void what_one_partner_declares_is_never_published() {
        var about = new AgreementId(Ids.of("agreement"));
        for (var kind : List.of(DocumentKind.ACCESSION, DocumentKind.WITHDRAWAL)) {
            var statement = new Agreement(
                    new AgreementId(Ids.of("declaration")),
                    kind,
                    "Oświadczenie",
                    Optional.of(new Agreement.Declaration(about, MOST)),
                    DocumentState.IN_FORCE,
                    1,
                    Optional.of(new Agreement.Force(1, DAY)),
                    Optional.of(DAY),
                    Optional.empty(),
                    Terms.NONE,
                    1);

            assertThat(statement.whyNotPublish(DAY)).contains(AgreementRefusal.STAYS_AMONG_PARTNERS);
            assertThat(statement.open(DAY)).isFalse();
        }
    }

    private static Agreement lasting(Agreement agreement, @Nullable LocalDate from, @Nullable LocalDate to) {
        var terms = new Terms(null, null, from, to, null, null, null, null, null, null, null);
        return agreement.described(agreement.title(), terms, agreement.version());
    }

    @Test
    void nobody_signs_twice_nor_without_a_basis() {
        var whole = PaperSamples.signing(paper, List.of(signed(MOST, DAY, NONE)), List.of());
        assertThat(whole.whyNotAccept(MOST, 1, true, TADEUSZ, "Tadeusz")).contains(AgreementRefusal.ALREADY_SIGNED);

        var bare = new Paper(
                paper.title(),
                paper.partnership(),
                paper.sections(),
                List.of(),
                List.of(new Paper.Party(MOST.value(), "Most", "", null, null, List.of(), List.of(), "", false, false)));
        assertThat(PaperSamples.signing(bare, List.of(), List.of()).whyNotSign(MOST, 1))
                .contains(AgreementRefusal.WITHOUT_BASIS);
    }

    @Test
    void an_open_remark_of_its_lawyer_holds_the_partner_and_nobody_else() {
        var remark = new Remark(
                UUID.randomUUID(),
                "C27",
                Optional.of(MOST),
                RemarkKind.LAWYER,
                "Za krótko.",
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
        var whole = PaperSamples.signing(paper, List.of(), List.of(remark));

        assertThat(whole.whyNotSign(MOST, 1)).contains(AgreementRefusal.LAWYER_WAITS);
        assertThat(whole.whyNotSign(GMINA, 1)).isEmpty();
    }

    @Test
    void a_signature_that_waits_for_the_treasurer_does_not_count() {
        var waiting = PaperSamples.signing(
                paper, List.of(signed(MOST, DAY, NONE), signed(GMINA, DAY, new Counter.Waits())), List.of());
        assertThat(waiting.inForceSince()).isEmpty();
        assertThat(waiting.unsigned()).extracting(Paper.Party::name).containsExactly("Gmina Zdrojewice");

        var given = PaperSamples.signing(paper, List.of(signed(MOST, DAY, NONE), signed(GMINA, DAY, GIVEN)), List.of());
        assertThat(given.inForceSince()).contains(DAY.plusDays(2));
        assertThat(given.unsigned()).isEmpty();
    }

    @Test
    void a_countersignature_is_not_before_the_signature_and_not_of_tomorrow() {
        var waits = signed(GMINA, DAY, new Counter.Waits());

        assertThat(waits.whyNotCountersign(DAY, DAY)).isEmpty();
        assertThat(waits.whyNotCountersign(DAY.minusDays(1), DAY)).contains(AgreementRefusal.BEFORE_THE_SIGNATURE);
        assertThat(waits.whyNotCountersign(DAY.plusDays(1), DAY)).contains(AgreementRefusal.NOT_YET);
        assertThat(signed(GMINA, DAY, NONE).whyNotCountersign(DAY, DAY))
                .contains(AgreementRefusal.NO_COUNTERSIGNATURE_NEEDED);
    }

    @Test
    void the_digest_is_that_of_the_words_and_of_nothing_else() {
        var other = new Paper(
                paper.title(), paper.partnership(), paper.sections().reversed(), paper.annexes(), paper.parties());
        var nobody = new Paper(paper.title(), paper.partnership(), paper.sections(), paper.annexes(), List.of());

        assertThat(paper.digest()).hasSize(64).isEqualTo(nobody.digest()).isNotEqualTo(other.digest());
        assertThat(paper.plain()).contains("§ 12. Decyzje", "Załącznik nr 1. cele");
    }
}
