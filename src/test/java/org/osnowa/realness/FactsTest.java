package org.osnowa.realness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnerTime;
import org.osnowa.platform.Ids;
import org.osnowa.realness.Facts.Deed;
import org.osnowa.realness.Facts.Planned;

class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));

    @Test
    void real_R1_is_what_was_due_and_delivered_by_that_day() {
        var facts = new Sample().with(Map.of(DAY, new Ratio(5, 7))).facts();

        assertThat(facts.on(DAY).of(IndexPart.R1)).isEqualTo(new Ratio(5, 7));
        assertThat(facts.on(DAY.minusDays(1)).of(IndexPart.R1)).isEqualTo(new Ratio(0, 0));
    }

    @Test
    void real_R2_and_real_R5_are_what_was_counted_for_that_day_and_no_other() {
        var facts = new Sample()
                .decisions(Map.of(DAY, new Ratio(4, 5)))
                .meetings(Map.of(DAY, new Ratio(37, 48)))
                .facts();

        assertThat(facts.on(DAY).of(IndexPart.R2)).isEqualTo(new Ratio(4, 5));
        assertThat(facts.on(DAY).of(IndexPart.R5)).isEqualTo(new Ratio(37, 48));
        assertThat(facts.on(DAY.minusDays(1)).of(IndexPart.R2)).isEqualTo(new Ratio(0, 0));
        assertThat(facts.on(DAY.minusDays(1)).of(IndexPart.R5)).isEqualTo(new Ratio(0, 0));
    }

    @Test
    void real_R3_looks_back_ninety_days_and_no_further() {
        assertThat(active(new Deed(PHARMACY, DAY.minusDays(90)))).isEqualTo(new Ratio(1, 2));
        assertThat(active(new Deed(PHARMACY, DAY.minusDays(91)))).isEqualTo(new Ratio(0, 2));
        assertThat(active(new Deed(PHARMACY, DAY))).isEqualTo(new Ratio(1, 2));
        assertThat(active(new Deed(PHARMACY, DAY.plusDays(1)))).isEqualTo(new Ratio(0, 2));
    }

    @Test
    void real_R3_counts_a_partner_once_and_nobody_else() {
        var stranger = new OrganisationId(Ids.of("demo O25"));

        assertThat(active(new Deed(PHARMACY, DAY), new Deed(PHARMACY, DAY), new Deed(stranger, DAY)))
                .isEqualTo(new Ratio(1, 2));
    }

    @Test
    void real_R3_asks_the_partners_of_that_day() {
        var facts = new Sample()
                .partners(
                        new PartnerTime(PHARMACY, DAY.minusDays(10), Optional.empty()),
                        new PartnerTime(LIBRARY, DAY.minusDays(100), Optional.of(DAY.minusDays(5))))
                .deeds(new Deed(LIBRARY, DAY.minusDays(20)))
                .facts();

        assertThat(facts.on(DAY.minusDays(11)).of(IndexPart.R3)).isEqualTo(new Ratio(1, 1));
        assertThat(facts.on(DAY.minusDays(5)).of(IndexPart.R3)).isEqualTo(new Ratio(1, 2));
        assertThat(facts.on(DAY).of(IndexPart.R3)).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void real_R4_counts_actions_that_stood_in_the_plan_by_then() {
        var facts = new Sample()
                .actions(new Planned(DAY.minusDays(1), true), new Planned(DAY, false))
                .facts();

        assertThat(facts.on(DAY.minusDays(2)).of(IndexPart.R4)).isEqualTo(new Ratio(0, 0));
        assertThat(facts.on(DAY.minusDays(1)).of(IndexPart.R4)).isEqualTo(new Ratio(1, 1));
        assertThat(facts.on(DAY).of(IndexPart.R4)).isEqualTo(new Ratio(1, 2));
    }

    @Test
    void three_notes_since_the_last_delivery_raise_the_alert() {
        assertThat(alert(new Sample().lastKept(DAY.minusDays(10)).notes(3))).isTrue();
        assertThat(alert(new Sample().lastKept(DAY.minusDays(10)).notes(2))).isFalse();
    }

    @Test
    void where_nothing_was_delivered_all_notes_count_once_something_was_due() {
        assertThat(alert(new Sample().notes(3))).as("nothing was due").isFalse();
        assertThat(alert(new Sample().notes(3).with(Map.of(DAY, new Ratio(0, 1)))))
                .isTrue();
    }

    private static boolean alert(Sample sample) {
        return sample.facts().alertOn(DAY).moreWords();
    }

    private static Ratio active(Deed... deeds) {
        return new Sample()
                .partners(
                        new PartnerTime(PHARMACY, DAY.minusDays(300), Optional.empty()),
                        new PartnerTime(LIBRARY, DAY.minusDays(300), Optional.empty()))
                .deeds(deeds)
                .facts()
                .on(DAY)
                .of(IndexPart.R3);
    }

    /** A partnership of which nothing is known but what a test says. */
    private static final class Sample {

        private Map<LocalDate, Ratio> commitments = Map.of();
        private Map<LocalDate, Ratio> decisions = Map.of();
        private List<PartnerTime> partners = List.of();
        private List<Deed> deeds = List.of();
        private List<Planned> actions = List.of();
        private Map<LocalDate, Ratio> meetings = Map.of();
        private Optional<LocalDate> lastKept = Optional.empty();
        private int notes;

        Sample with(Map<LocalDate, Ratio> all) {
            commitments = all;
            return this;
        }

        Sample decisions(Map<LocalDate, Ratio> all) {
            decisions = all;
            return this;
        }

        Sample partners(PartnerTime... all) {
            partners = Stream.of(all).toList();
            return this;
        }

        Sample deeds(Deed... all) {
            deeds = Stream.of(all).toList();
            return this;
        }

        Sample actions(Planned... all) {
            actions = Stream.of(all).toList();
            return this;
        }

        Sample meetings(Map<LocalDate, Ratio> all) {
            meetings = all;
            return this;
        }

        Sample lastKept(LocalDate day) {
            lastKept = Optional.of(day);
            return this;
        }

        Sample notes(int number) {
            notes = number;
            return this;
        }

        Facts facts() {
            return new Facts(commitments, decisions, partners, deeds, actions, meetings, lastKept, notes);
        }
    }
}
