package org.osnowa.browser;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CommitmentLetterBrowserTest extends BrowserTest {

    private static final UUID BAKERY = Ids.of("demo O22");
    private static final UUID PARISH = Ids.of("demo O17");

    @Autowired
    private JdbcClient db;

    @Test
    void the_priest_confirms_the_bakers_bread_from_his_letter() {
        var tadeusz = signedIn("tadeusz@zdrojewice.example");
        tadeusz.opens("/partnerships/new")
                .fills("Nazwa partnerstwa", "Chleb pod drzwi")
                .fills(
                        "O co chodzi",
                        "Starsi sąsiedzi z osiedla przy kościele nie mają jak dojść po chleb, a piekarnia ma go wieczorem za dużo.")
                .fills("Miejsce", "Stara Olszyca")
                .selects("Poziom", "sołectwo")
                .chooses("organizacja społeczna")
                .presses("Załóż partnerstwo")
                .sees("Chleb pod drzwi");
        var partnership = tadeusz.path();
        join(partnership, BAKERY);
        join(partnership, PARISH);
        var baker = nameOf(BAKERY);
        var priests = nameOf(PARISH);

        tadeusz.opens(partnership + "/commitments/new")
                .selects("Kto wnosi", baker)
                .selects("Rodzaj wkładu", "materiały, żywność, nagrody")
                .fills("Co wnosicie", "pieczywo do drzwi")
                .fills("Ile", "720")
                .selects("Jednostka", "sztuka")
                .fills("Do kiedy", "30 6 2027")
                .selects("Kto to dostaje i potwierdza", priests)
                .unfolds("Zapisuję to, co ktoś powiedział")
                .fills("Kto to powiedział (nieobowiązkowe)", "Robert, właściciel")
                .presses("Zadeklaruj wkład")
                .sees("pieczywo do drzwi");
        var bread = tadeusz.path();
        tadeusz.fills("Ile", "40").presses("Zanotuj, co wniesiono").sees("40");

        var priest = guest().phone();
        priest.opens("/mailbox")
                .follows("Chleb pod drzwi: czy to do Państwa dotarło?")
                .sees("pieczywo do drzwi", "Nie trzeba zakładać konta")
                .followsTheLinkInTheLetter()
                .sees("czy to do Was dotarło?", "pieczywo do drzwi", "40")
                .presses("Dotarło")
                .sees("Wpisz imię i nazwisko osoby, która odpowiada.")
                .fills("Kto odpowiada", "ks. Andrzej, proboszcz")
                .presses("Dotarło")
                .sees("Dziękujemy. Nic więcej nie czeka.", "dotarło: 40")
                .doesNotSeeButton("Dotarło");

        tadeusz.opens(bread).sees("ks. Andrzej, proboszcz", "potwierdzony");
    }

    private String nameOf(UUID organisation) {
        return db.sql("select name from organisations where id = :id")
                .param("id", organisation)
                .query(String.class)
                .single();
    }

    /** As if it had been invited and said yes today. */
    private void join(String path, UUID organisation) {
        db.sql("""
                insert into memberships (id, partnership, organisation, role, initiating, preliminary, since)
                select gen_random_uuid(), id, :organisation, 'PARTNER', false, false, current_date
                  from partnerships
                 where slug = :slug
                """)
                .param("organisation", organisation)
                .param("slug", path.split("/")[2])
                .update();
    }
}
