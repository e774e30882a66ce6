package org.osnowa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.osnowa.Browser;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.web.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the partners of the five partnerships want and got, against their story. */
@OsnowaTest
@Transactional
class BenefitsTest {

    @Autowired
    private Settings settings;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    @Test
    void the_twelve_of_the_seniors_want_and_got_what_the_story_says() {
        assertThat(benefits("nie-sami"))
                .containsExactly(
                        "O01 EFFICIENCY częściowo",
                        "O02 REACH uzyskana",
                        "O06 NEW_CLIENTS uzyskana",
                        "O09 SAFETY oczekiwana",
                        "O10 EFFICIENCY oczekiwana",
                        "O13 VOLUNTEERS uzyskana",
                        "O15 LEGITIMACY częściowo",
                        "O16 RESOURCES nieuzyskana",
                        "O17 INTEGRATION uzyskana",
                        "O18 SATISFACTION uzyskana",
                        "O22 NEW_CLIENTS częściowo",
                        "O24 TRUST oczekiwana");
    }

    @Test
    void the_other_four_want_what_the_story_says() {
        assertThat(benefits("drugi-start"))
                .containsExactly(
                        "O02 REACH oczekiwana",
                        "O04 STATUTORY oczekiwana",
                        "O08 Praktyki uczniów. oczekiwana",
                        "O14 FUNDING oczekiwana",
                        "O20 REPUTATION oczekiwana",
                        "O23 STAFF oczekiwana");
        assertThat(benefits("smak-olszycy"))
                .containsExactly(
                        "O16 FUNDING częściowo",
                        "O20 NEW_CLIENTS uzyskana",
                        "O22 NEW_CLIENTS uzyskana",
                        "O25 REPUTATION uzyskana",
                        "O27 NEW_CLIENTS częściowo",
                        "O28 REPUTATION uzyskana");
        assertThat(benefits("podworka-od-nowa"))
                .as("the housing co-operative O26 has said nothing")
                .containsExactly("O19 INFLUENCE oczekiwana", "O21 SAFETY oczekiwana");
        assertThat(benefits("ciepla-woda")).containsExactly("O01 EFFICIENCY oczekiwana");
    }

    @Test
    void the_figures_of_the_story_are_read_and_the_circle_of_housewives_is_to_be_talked_with() {
        var magdalena = new Browser(settings);
        magdalena.bring("osnowa", cast.session("magdalena@zdrojewice.example").getValue());

        assertThat(words(magdalena.get("/partnerships/nie-sami/benefits")))
                .contains("57 nowych kart.", "Z 24 do 39 osób.")
                .contains("Koło Gospodyń Wiejskich „Olszycanki”: od dwóch przeglądów nic z tego nie ma.");
        assertThat(words(new Browser(settings).get("/partnerships/nie-sami/benefits")))
                .contains("Nowi czytelnicy po sześćdziesiątce.", "Wolontariusze i rozpoznawalność.")
                .doesNotContain("57 nowych kart", "Olszycanki", "Mniej oszustw", "Brakuje etatów");
    }

    /** Received, partly, twice nothing, or still hoped for. */
    private List<String> benefits(String slug) {
        return db.sql("""
                select replace(source, 'demo ', '') || ' ' || coalesce(expectations.kind, expectations.words) || ' '
                       || case (array_agg(said.state order by opened_at desc nulls last))[1]
                              when 'RECEIVED' then 'uzyskana'
                              when 'PARTLY' then 'częściowo'
                              else case when count(said.state) = 2 then 'nieuzyskana' else 'oczekiwana' end
                          end
                  from expectations
                  join organisations on organisations.id = organisation
                  left join benefit_answer_states said on said.expectation = expectations.id
                  left join benefit_reviews on benefit_reviews.id = said.review
                 where expectations.partnership = :partnership
                   and side = 'BENEFIT'
                 group by expectations.id, source
                 order by source
                """)
                .param("partnership", Ids.of("demo " + slug))
                .query(String.class)
                .list();
    }

    private static String words(Browser.Page page) {
        return page.body().replace('\u00a0', ' ');
    }
}
