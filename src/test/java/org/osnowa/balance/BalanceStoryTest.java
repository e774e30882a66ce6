package org.osnowa.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.StoryTest;
import org.osnowa.platform.Ids;

class BalanceStoryTest extends StoryTest {

    private static final String PATH = "/partnerships/nie-sami/balance";

    @Test
    void partners_read_what_each_gives_and_gets() {
        var page = words(signedIn("tadeusz").get(PATH));

        assertThat(row(page, "Stowarzyszenie „Most Pokoleń”"))
                .containsPattern("\\d wkład[yów]*, (już )?coś przyszło z \\d")
                .containsPattern("\\d działa[nia]+, zrobion")
                .contains("warte około", "nie do rozliczeń księgowych")
                .contains("wolontariusze i ręce do pracy", "· jest");
        assertThat(row(page, "Apteka „Pod Lipą” sp. j."))
                .containsPattern("wkład.*, (już )?coś przyszło")
                .contains("Coś wnosi, a nic z tego, na co liczy, jeszcze nie przyszło.");
    }

    @Test
    void they_read_on_whom_it_rests() {
        var page = words(signedIn("tadeusz").get(PATH));

        assertThat(page)
                .contains("Na kim się to opiera")
                .containsPattern("Decyzje: kto je wykonuje(?s:.)*?Miejsko-Gminny Ośrodek(?s:.)*?, \\d+%");
    }

    @Test
    void nobody_from_outside_reads_it() {
        assertThat(guest().get(PATH).status()).as("to signing in").isEqualTo(303);
        assertThat(signedIn("kasia").get(PATH).status()).isEqualTo(404);
        assertThat(words(guest().get("/partnerships/nie-sami"))).doesNotContain("/balance");
    }

    @Test
    void a_young_partnership_asks_what_its_partner_hopes_for() {
        var magdalena = signedIn("magdalena");

        var page = words(magdalena.get(started(magdalena) + "/balance"));

        assertThat(page)
                .contains("nic w tym czasie", "Nie wiadomo, czego oczekuje.")
                .doesNotContain("To nie zarzut");
    }

    @Test
    void they_are_told_when_it_rests_on_one() {
        var magdalena = signedIn("magdalena");
        var path = started(magdalena);
        var partnership = db.sql("select id from partnerships where slug = :slug")
                .param("slug", path.substring(path.lastIndexOf('/') + 1))
                .query(UUID.class)
                .single();
        for (var partner : List.of(LIBRARY, Ids.of("demo O07"))) {
            db.sql("""
                    insert into memberships (id, partnership, organisation, role, since)
                    values (gen_random_uuid(), :partnership, :partner, 'PARTNER', current_date)
                    """)
                    .param("partnership", partnership)
                    .param("partner", partner)
                    .update();
        }
        db.sql("""
                insert into decisions (id, partnership, number, words, decided_on, owner)
                select gen_random_uuid(), :partnership, number, 'Zrobimy to.', current_date,
                       case when number = 1 then cast(:library as uuid) else cast(:welfare as uuid) end
                  from generate_series(1, 5) as number
                """)
                .param("partnership", partnership)
                .param("library", LIBRARY)
                .param("welfare", WELFARE)
                .update();

        assertThat(words(magdalena.get(path + "/balance")))
                .contains("Większość decyzji jest w rękach jednego partnera: Miejsko-Gminny Ośrodek Pomocy Społecznej w"
                        + " Zdrojewicach (80%).")
                .contains("To nie zarzut, tylko pytanie do wszystkich");
    }

    private static String row(String page, String partner) {
        var rows = Pattern.compile("<tr role=\"row\">.*?</tr>", Pattern.DOTALL).matcher(page);
        while (rows.find()) {
            if (rows.group().contains(partner)) {
                return rows.group().replaceAll("<[^>]+>", "");
            }
        }
        throw new AssertionError("no row of " + partner);
    }
}
