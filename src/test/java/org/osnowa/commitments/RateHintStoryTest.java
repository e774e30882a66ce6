package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

/** Whoever declares something may look at the rates on offer, take one, or leave all that out. */
class RateHintStoryTest extends StoryTest {

    private static final Pattern MINIMUM =
            Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*><label[^>]*>31,40\u00a0zł za 1\u00a0h, 2026\u00a0?r?");
    private static final Pattern KILOMETRE = Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*><label[^>]*>1,15\u00a0zł");

    private Browser magdalena;
    private String path;

    @BeforeEach
    void withTheLibrary() {
        magdalena = signedIn("magdalena");
        var partnership = started(magdalena);
        join(partnership, LIBRARY);
        path = partnership + "/commitments";
    }

    private static Map<String, String> duty() {
        return Map.of(
                "giver", LIBRARY.toString(),
                "kind", "VOLUNTEERING",
                "what", "dyżury telefonu",
                "quantity", "40",
                "unit", "HOUR",
                "due", "30 6 2027",
                "saidBy", "Ewa");
    }

    private Browser.Page look(Map<String, String> form) {
        return magdalena.post(path, with(form, Map.of("look", "rates")));
    }

    private String rate() {
        return db.sql("""
                select coalesce(rate || ' ' || rate_basis || ' ' || rate_year, 'bez wyceny')
                  from commitments
                 where partnership = (select id from partnerships where slug = :slug)
                """).param("slug", path.split("/")[2]).query(String.class).single();
    }

    private int declared() {
        return db.sql(
                        "select count(*) from commitments where partnership = (select id from partnerships where slug = :slug)")
                .param("slug", path.split("/")[2])
                .query(Integer.class)
                .single();
    }

    @Test
    void the_rates_for_the_chosen_kind_and_unit_are_shown_and_nothing_is_declared_yet() {
        assertThat(words(magdalena.get(path + "/new")))
                .contains("Ile to warte?", "nie do rozliczeń księgowych", "Pokaż stawki do wyboru")
                .doesNotContain("31,40 zł za 1 h");

        var shown = look(duty());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(words(shown))
                .contains(
                        "31,40 zł za 1 h, 2026 r.",
                        "minimalna stawka godzinowa w 2026 r.; źródło: ksiegowosc-budzetowa.infor.pl",
                        "własna stawka",
                        "bez wyceny",
                        "value=\"dyżury telefonu\"")
                .doesNotContain("1,15 zł");
        assertThat(declared()).isZero();
    }

    @Test
    void a_rate_that_is_taken_is_copied_with_where_it_is_from_and_its_year() {
        var taken = found(MINIMUM, look(duty()));

        assertThat(magdalena.post(path, with(duty(), Map.of("taken", taken))).status())
                .isEqualTo(303);
        assertThat(rate()).isEqualTo("3140 minimalna stawka godzinowa w 2026 r. 2026");
    }

    @Test
    void whoever_leaves_all_that_out_or_chooses_none_declares_without_a_value() {
        assertThat(magdalena.post(path, with(duty(), Map.of("taken", "NONE"))).status())
                .isEqualTo(303);
        assertThat(rate()).isEqualTo("bez wyceny");
    }

    @Test
    void a_rate_of_ones_own_counts_as_typed() {
        magdalena.post(
                path,
                with(duty(), Map.of("taken", "OWN", "rate", "45", "rateBasis", "cennik szkoły", "rateYear", "2026")));

        assertThat(rate()).isEqualTo("4500 cennik szkoły 2026");
    }

    @Test
    void what_contradicts_itself_is_asked_about() {
        var taken = found(MINIMUM, look(duty()));
        var kilometre = found(KILOMETRE, look(with(duty(), Map.of("kind", "TRANSPORT", "unit", "KILOMETRE"))));

        assertThat(words(magdalena.post(path, with(duty(), Map.of("taken", kilometre)))))
                .contains("Tej stawki nie ma dla wybranego rodzaju i jednostki.", "31,40 zł za 1 h");
        assertThat(words(magdalena.post(
                        path, with(duty(), Map.of("taken", Ids.next().toString())))))
                .contains("Tej stawki nie ma");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("taken", "byle co")))))
                .contains("Tej stawki nie ma");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("taken", taken, "rate", "45")))))
                .contains("Wybrano jedno, a wpisano drugie.");
        assertThat(words(magdalena.post(path, with(duty(), Map.of("taken", "OWN")))))
                .contains("Wpisz własną stawkę albo wybierz „bez wyceny”.");
        assertThat(declared()).isZero();
    }

    @Test
    void what_has_no_price_is_offered_none() {
        for (var priceless : Map.of("DATA", "SET", "CONTACTS", "CONTACT", "PERMISSION", "WHOLE", "MONEY", "ZLOTY")
                .entrySet()) {
            var kind = Map.of("kind", priceless.getKey(), "unit", priceless.getValue());
            assertThat(words(look(with(duty(), kind))))
                    .as(priceless.getKey())
                    .contains("Tego nie wyceniamy")
                    .doesNotContain("name=\"taken\"", "name=\"rate\"", "Pokaż stawki");
        }
        var taken = found(MINIMUM, look(duty()));
        assertThat(words(magdalena.post(path, with(duty(), Map.of("kind", "DATA", "unit", "SET", "taken", taken)))))
                .contains("Tej stawki nie ma");
        assertThat(declared()).isZero();
    }
}
