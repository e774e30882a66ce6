package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class RatesTest {

    @Autowired
    private Rates rates;

    @ParameterizedTest
    @EnumSource(names = {"VOLUNTEERING", "MEMBER_WORK"})
    void the_minimum_hourly_rate_is_suggested_for_unpaid_work(ContributionKind kind) {
        assertThat(rates.suggestions(kind, Unit.HOUR, 2026)).singleElement().satisfies(each -> {
            assertThat(each.price().rate()).isEqualTo(31_40);
            assertThat(each.price().year()).isEqualTo(2026);
            assertThat(each.confidence()).isEqualTo(RateConfidence.SOURCED);
            assertThat(each.source().orElseThrow()).startsWith("https://ksiegowosc-budzetowa.infor.pl/");
        });
        assertThat(rates.suggestions(kind, Unit.HOUR, 2025)).singleElement().satisfies(each -> {
            assertThat(each.price().rate()).isEqualTo(30_50);
            assertThat(each.confidence()).isEqualTo(RateConfidence.HIGH);
        });
        assertThat(rates.suggestions(kind, Unit.HOUR, 2024)).isEmpty();
    }

    @Test
    void a_year_whose_rate_nobody_knows_gets_the_newest_one_before() {
        assertThat(rates.suggestions(ContributionKind.VOLUNTEERING, Unit.HOUR, 2027))
                .extracting(each -> each.price().year())
                .containsExactly(2026);
        assertThat(rates.suggestions(ContributionKind.TRANSPORT, Unit.KILOMETRE, 2026))
                .extracting(each -> each.price().rate())
                .containsExactly(1_15L);

        rates.add(volunteering(32_70, "minimalna stawka godzinowa w 2027 r.", 2027));
        assertThat(rates.suggestions(ContributionKind.VOLUNTEERING, Unit.HOUR, 2027))
                .extracting(each -> each.price().rate())
                .containsExactly(32_70L);
        assertThat(rates.suggestions(ContributionKind.VOLUNTEERING, Unit.HOUR, 2026))
                .extracting(each -> each.price().rate())
                .containsExactly(31_40L);
    }

    @Test
    void what_was_retired_is_not_suggested_until_it_is_brought_back() {
        var rate = rates.suggestions(ContributionKind.TRANSPORT, Unit.KILOMETRE, 2026)
                .getFirst();

        assertThat(rates.retire(rate.id())).isTrue();
        assertThat(rates.retire(rate.id())).isFalse();
        assertThat(rates.suggestions(ContributionKind.TRANSPORT, Unit.KILOMETRE, 2026))
                .isEmpty();
        assertThat(rates.bringBack(rate.id())).isTrue();
        assertThat(rates.suggestions(ContributionKind.TRANSPORT, Unit.KILOMETRE, 2026))
                .hasSize(1);
    }

    @Test
    void who_saw_an_older_version_is_told() {
        var rate = volunteering(40_00, "stawka programu", 2026);
        rates.add(rate);
        rates.save(volunteering(rate, 41_00, 0));

        assertThat(rates.get(rate.id()).price().rate()).isEqualTo(41_00);
        assertThatThrownBy(() -> rates.save(volunteering(rate, 42_00, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DATA", "CONTACTS", "PERMISSION", "MONEY"})
    void what_has_no_price_gets_no_rate(ContributionKind kind) {
        var unit = kind.units().getFirst();

        assertThat(Rate.whyNot(kind, unit)).contains(RateRefusal.NOT_VALUED);
        assertThat(rates.suggestions(kind, unit, 2026)).isEmpty();
        assertThatThrownBy(() -> new Rate(
                        new RateId(Ids.next()),
                        kind,
                        unit,
                        new Valuation(1_00, "cennik", 2026),
                        RateConfidence.CHECK,
                        Optional.empty(),
                        false,
                        0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rate_needs_a_unit_of_its_kind() {
        assertThat(Rate.whyNot(ContributionKind.TRANSPORT, Unit.HOUR)).contains(RateRefusal.WRONG_UNIT);
        assertThat(Rate.whyNot(ContributionKind.MATERIALS, Unit.ZLOTY)).contains(RateRefusal.NOT_VALUED);
        assertThat(Rate.whyNot(ContributionKind.TRANSPORT, Unit.COURSE)).isEmpty();
    }

    private static Rate volunteering(long grosze, String basis, int year) {
        return new Rate(
                new RateId(Ids.next()),
                ContributionKind.VOLUNTEERING,
                Unit.HOUR,
                new Valuation(grosze, basis, year),
                RateConfidence.CHECK,
                Optional.empty(),
                false,
                0);
    }

    private static Rate volunteering(Rate rate, long grosze, int version) {
        return new Rate(
                rate.id(),
                rate.kind(),
                rate.unit(),
                new Valuation(grosze, rate.price().basis(), rate.price().year()),
                rate.confidence(),
                rate.source(),
                false,
                version);
    }
}
