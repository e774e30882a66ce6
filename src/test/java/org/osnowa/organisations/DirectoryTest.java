package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.organisations.Directory.Edge;
import org.osnowa.organisations.Directory.Filter;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class DirectoryTest {

    @Autowired
    private Directory directory;

    @Autowired
    private Organisations organisations;

    @BeforeEach
    void three_are_here() {
        add("Koło Gospodyń Wiejskich „Żurawinki” w Źrebcach", OrganisationKind.KGW);
        add("Stowarzyszenie Szachowe „Hetman”", OrganisationKind.STOWARZYSZENIE);
        add("Zakład Zegarmistrzowski Wrona", OrganisationKind.PRZEDSIEBIORCA_CEIDG);
    }

    @Test
    void diacritics_case_and_punctuation_do_not_matter() {
        assertThat(names("zurawinki zrebcach")).containsExactly("Koło Gospodyń Wiejskich „Żurawinki” w Źrebcach");
    }

    @Test
    void the_order_of_words_does_not_matter() {
        assertThat(names("hetman szachowe")).containsExactly("Stowarzyszenie Szachowe „Hetman”");
    }

    @Test
    void a_part_of_a_word_is_enough() {
        assertThat(names("zegarm")).containsExactly("Zakład Zegarmistrzowski Wrona");
    }

    @Test
    void a_misspelt_name_finds_its_like_and_says_so() {
        var found = directory.find(Filter.named("Zegarmiszczowski Wrona"), null);

        assertThat(found.alike()).isTrue();
        assertThat(found.organisations().getFirst().name()).isEqualTo("Zakład Zegarmistrzowski Wrona");
    }

    @Test
    void a_misspelt_word_beside_a_right_one_is_forgiven_too() {
        assertThat(names("stowarzyszenie szahowe")).contains("Stowarzyszenie Szachowe „Hetman”");
    }

    @Test
    void two_letters_in_each_others_place_are_forgiven_in_every_word() {
        assertThat(names("hetamn")).containsExactly("Stowarzyszenie Szachowe „Hetman”");
        assertThat(names("worna zkaład")).containsExactly("Zakład Zegarmistrzowski Wrona");
    }

    @Test
    void nothing_but_punctuation_finds_nothing() {
        assertThat(names("„!%_")).isEmpty();
    }

    @Test
    void what_is_asked_for_narrows_together() {
        assertThat(found(new Filter("hetman", List.of(), Sector.SOCIAL, null, OrganisationKind.STOWARZYSZENIE)))
                .hasSize(1);
        assertThat(found(new Filter("hetman", List.of(), Sector.BUSINESS, null, null)))
                .isEmpty();
        assertThat(found(new Filter("wrona", List.of(), null, Field.ECONOMY, null)))
                .hasSize(1);
        assertThat(found(new Filter("wrona", List.of(), null, Field.SENIORS, null)))
                .isEmpty();
    }

    @Test
    void one_that_was_merged_into_another_is_not_listed() {
        assertThat(names("hetman")).hasSize(1);
        var gone = add("Hetman – stary wpis", OrganisationKind.STOWARZYSZENIE);
        assertThat(names("hetman")).hasSize(2).contains(gone.profile().name());
    }

    @Test
    void pages_follow_each_other_there_and_back_without_a_gap() {
        IntStream.range(0, 50)
                .forEach(number -> add("Ogródek działkowy %02d".formatted(number / 2), OrganisationKind.ROD));
        var filter = Filter.named("ogrodek dzialkowy");

        var first = directory.find(filter, null);
        var second = directory.find(filter, after(first.organisations().getLast()));
        var third = directory.find(filter, after(second.organisations().getLast()));
        var back = directory.find(filter, before(third.organisations().getFirst()));

        var all = new ArrayList<>(first.organisations());
        all.addAll(second.organisations());
        all.addAll(third.organisations());
        assertThat(all).hasSize(50).doesNotHaveDuplicates();
        assertThat(third.more()).isFalse();
        assertThat(back.organisations()).isEqualTo(second.organisations());
    }

    @Test
    void one_with_the_same_number_may_be_the_same() {
        organisations.add(OrganisationSamples.hetman());
        var profile = Profile.of("Zupełnie inaczej", OrganisationKind.INNA, Seat.UNKNOWN);

        assertThat(directory.maybe(profile, new Identifiers(null, null, new Krs("0009900001"))))
                .extracting(OrganisationSummary::id)
                .containsExactly(OrganisationSamples.HETMAN);
    }

    @Test
    void one_of_a_near_name_in_the_same_town_may_be_the_same() {
        var twin = Profile.of("Zaklad zegarmistrzowski wrona", OrganisationKind.INNA, new Seat(null, "zdrojewice"));
        var elsewhere = Profile.of("Zaklad zegarmistrzowski", OrganisationKind.INNA, new Seat(null, "Olszyca"));

        assertThat(directory.maybe(twin, Identifiers.NONE))
                .extracting(OrganisationSummary::name)
                .contains("Zakład Zegarmistrzowski Wrona");
        assertThat(directory.maybe(elsewhere, Identifiers.NONE)).isEmpty();
    }

    private List<String> names(String words) {
        return found(Filter.named(words)).stream()
                .map(OrganisationSummary::name)
                .toList();
    }

    private List<OrganisationSummary> found(Filter filter) {
        return directory.find(filter, null).organisations();
    }

    private static Edge after(OrganisationSummary edge) {
        return new Edge(edge.name(), edge.id(), false);
    }

    private static Edge before(OrganisationSummary edge) {
        return new Edge(edge.name(), edge.id(), true);
    }

    private Organisation add(String name, OrganisationKind kind) {
        return add(name, kind, null);
    }

    private Organisation add(String name, OrganisationKind kind, @Nullable String offers) {
        var profile = Profile.of(name, kind, new Seat(null, "Zdrojewice"));
        var organisation = Organisation.fresh(new OrganisationId(Ids.next()), profile, Identifiers.NONE, Contact.NONE);
        organisations.add(organisation);
        return organisation;
    }
}
