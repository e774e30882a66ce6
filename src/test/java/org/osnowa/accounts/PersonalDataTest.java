package org.osnowa.accounts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** "What we know about you" is all of it. */
class PersonalDataTest extends StoryTest {

    /** Columns that name a person and that no chapter tells of, each with its reason. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "sign_in_links.person",
            "a link that was mailed to them; it is void after ten minutes and deleted after a day");

    @Autowired
    private List<PersonalData> chapters;

    @Test
    void every_column_that_names_a_person_is_told_of() {
        var columns = Set.copyOf(db.sql("""
                select tables.relname || '.' || columns.attname
                  from pg_constraint keys
                  join pg_class tables on tables.oid = keys.conrelid
                  join pg_attribute columns on columns.attrelid = keys.conrelid and columns.attnum = any(keys.conkey)
                 where keys.contype = 'f'
                   and keys.confrelid = 'people'::regclass
                """).query(String.class).list());
        var told = chapters.stream().flatMap(each -> each.tells().stream()).collect(toSet());

        assertThat(columns).hasSizeGreaterThan(30).containsAll(LEFT_OUT.keySet());
        assertThat(told)
                .as("what the chapters speak of exists")
                .isSubsetOf(columns)
                .doesNotContainAnyElementsOf(LEFT_OUT.keySet());
        assertThat(columns).allMatch(each -> told.contains(each) || LEFT_OUT.containsKey(each));
    }

    @Test
    void what_somebody_did_and_wrote_stands_in_it_word_for_word() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        magdalena.post(
                path + "/stage",
                Map.of("version", "0", "stage", "DIAGNOSIS", "reason", "Spotkaliśmy się w bibliotece i tak będzie."));

        var page = words(magdalena.get("/account/data"));
        assertThat(page)
                .contains("Zmiana etapu partnerstwa: Klatka", "Spotkaliśmy się w bibliotece i tak będzie.")
                .contains("Twoje kroki w historii");
        assertThat(magdalena.get("/account/data.json").body())
                .as("the file has all, also what the page has no room for")
                .contains("Zaproszenie do partnerstwa: Nie sami", "starszy cechu")
                .contains("Na naszym osiedlu nikt nie zna sąsiadów")
                .contains("\"name\":\"moved\"", "Spotkaliśmy się w bibliotece i tak będzie.");
        assertThat(words(signedIn("kasia").get("/account/data"))).doesNotContain("Spotkaliśmy się w bibliotece");
    }

    @Test
    void every_chapter_can_be_read_by_everybody() {
        for (var who : new String[] {"magdalena", "kasia", "tadeusz", "admin", "joanna"}) {
            assertThat(signedIn(who).get("/account/data").status()).as(who).isEqualTo(200);
        }
    }
}
