package org.osnowa.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.agreements.PaperSamples.GMINA;
import static org.osnowa.agreements.PaperSamples.MOST;
import static org.osnowa.agreements.PaperSamples.signed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;

/** Who may sign what, and when a text is in force. */
class WholeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Counter NONE = new Counter.NotNeeded();
    private static final Counter GIVEN = new Counter.Given(new Signatory("Ewa", "skarbnik"), DAY.plusDays(2));

    private final Paper paper = PaperSamples.everything();

    @Test
    void only_who_decides_and_stands_in_the_text_accepts_it_here() {
        var whole = PaperSamples.signing(paper, List.of(), List.of());

        assertThat(whole.whyNotAccept(MOST, 1, true, "TADEUSZ")).isEmpty();
        assertThat(whole.whyNotAccept(MOST, 1, false, "Tadeusz")).contains(AgreementRefusal.MAY_NOT_DECIDE);
        assertThat(whole.whyNotAccept(MOST, 1, true, "Teresa")).contains(AgreementRefusal.NOT_WHO_SIGNS);
        assertThat(whole.whyNotAccept(MOST, 2, true, "Tadeusz")).contains(AgreementRefusal.TEXT_CHANGED);
        assertThat(whole.whyNotAccept(new OrganisationId(Ids.of("demo O22")), 1, true, "Tadeusz"))
                .contains(AgreementRefusal.NOT_A_PARTY);
        assertThat(whole.as(whole.agreement().reopened()).whyNotAccept(MOST, 1, true, "Tadeusz"))
                .contains(AgreementRefusal.NOT_OPEN);
    }

    @Test
    void nobody_signs_twice_nor_without_a_basis() {
        var whole = PaperSamples.signing(paper, List.of(signed(MOST, DAY, NONE)), List.of());
        assertThat(whole.whyNotAccept(MOST, 1, true, "Tadeusz")).contains(AgreementRefusal.ALREADY_SIGNED);

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
