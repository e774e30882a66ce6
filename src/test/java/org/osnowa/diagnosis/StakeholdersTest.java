package org.osnowa.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.diagnosis.Known.Baseline;
import org.osnowa.diagnosis.Known.Need;
import org.osnowa.diagnosis.Known.Resource;
import org.osnowa.diagnosis.Known.Source;
import org.osnowa.diagnosis.Known.Voice;
import org.osnowa.diagnosis.Stakeholder.Who;
import org.osnowa.diagnosis.Stakeholder.Who.Described;
import org.osnowa.diagnosis.Stakeholder.Who.Listed;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of diagnoses: every shape comes back as it was written, nobody else's is reached, and merges are followed. */
@OsnowaTest
@Transactional
class StakeholdersTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));
    private static final OrganisationId PHARMACY = new OrganisationId(Ids.of("demo O24"));
    private static final Source FROM = new Source("rejestr", LocalDate.of(2026, 6, 30));

    @Autowired
    private Entries entries;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private DiagnosisTies ties;

    @Test
    void every_part_of_a_diagnosis_comes_back_as_it_was_written() {
        for (var known : List.of(
                new Need("Nie ma ławek", SourceKind.OBSERVATION, FROM),
                new Resource("Bus", ResourceKind.TECHNICAL, "Straż"),
                new Voice("Chcemy ławek", Asking.WALK, 23, FROM),
                new Baseline("ławki", new BigDecimal("3.5"), "sztuk", FROM))) {
            var entry = Entry.fresh(new EntryId(Ids.next()), known);
            entries.add(POOL, entry, Brought.today(Optional.empty()));

            assertThat(entries.get(entry.id(), POOL)).isEqualTo(entry);
            assertThatThrownBy(() -> entries.get(entry.id(), SENIORS)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_was_taken_out_meanwhile_is_not_saved_over() {
        var entry = Entry.fresh(new EntryId(Ids.next()), new Resource("Bus", ResourceKind.TECHNICAL, "Straż"));
        entries.add(POOL, entry, Brought.today(Optional.empty()));

        assertThat(entries.remove(entry.id(), POOL)).isTrue();
        assertThat(entries.remove(entry.id(), POOL)).as("a second time").isFalse();
        assertThatThrownBy(() -> entries.save(entry)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(entries.bringBack(entry.id(), POOL)).isTrue();
    }

    @Test
    void a_listed_and_a_described_stakeholder_come_back_as_they_were_written() {
        var listed = stakeholder(new Listed(PHARMACY));
        var described = stakeholder(new Described("Sąsiedzi", Sector.SOCIAL, List.of(Field.CIVIC, Field.SENIORS)));
        stakeholders.add(POOL, listed, Brought.today(Optional.empty()));
        stakeholders.add(POOL, described, Brought.today(Optional.empty()));

        assertThat(stakeholders.get(listed.id(), POOL)).isEqualTo(listed);
        assertThat(stakeholders.get(described.id(), POOL)).isEqualTo(described);
        assertThatThrownBy(() -> stakeholders.get(listed.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_stands_on_a_map_goes_over_with_a_merge_and_comes_back() {
        var police = stakeholder(new Listed(POLICE));
        stakeholders.add(POOL, police, Brought.today(Optional.empty()));

        var moved = ties.move(POLICE, PHARMACY);
        assertThat(stakeholders.get(police.id(), POOL).organisation()).contains(PHARMACY);
        assertThat(stakeholders.of(SENIORS).stream().flatMap(each -> each.organisation().stream()))
                .as("where both stand, both stay")
                .contains(POLICE, PHARMACY);

        ties.moveBack(moved, POLICE, PHARMACY);
        assertThat(stakeholders.get(police.id(), POOL).organisation()).contains(POLICE);
    }

    @Test
    void a_gap_that_was_seen_is_within_what_was_seen_and_a_new_one_is_not() {
        var seen = Gaps.among(List.of(Sector.PUBLIC), List.of(Field.CULTURE, Field.HEALTH));

        assertThat(seen.sectors()).containsExactly(Sector.BUSINESS, Sector.SOCIAL);
        assertThat(seen.fields()).containsExactly(Field.ECONOMY, Field.LABOUR, Field.EDUCATION, Field.SOCIAL_CARE);
        assertThat(Gaps.among(List.of(Sector.PUBLIC, Sector.SOCIAL), List.of(Field.CULTURE))
                        .within(seen.names()))
                .isTrue();
        assertThat(Gaps.among(List.of(Sector.PUBLIC), List.of(Field.HEALTH)).within(seen.names()))
                .isFalse();
    }

    private static Stakeholder stakeholder(Who who) {
        return new Stakeholder(
                new StakeholderId(Ids.next()), who, PartInMatter.CONCERNED, Optional.of("Pytać w środy"), false, 0);
    }
}
