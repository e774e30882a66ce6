package org.osnowa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Settings;
import org.osnowa.web.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story that people of Zdrojewice live through, each at a browser without scripts. */
@OsnowaTest
public abstract class StoryTest {

    protected static final UUID WELFARE = Ids.of("demo O02");
    protected static final UUID LIBRARY = Ids.of("demo O06");

    @Autowired
    protected Settings settings;

    @Autowired
    protected Cast cast;

    @Autowired
    protected JdbcClient db;

    protected Browser guest() {
        return new Browser(settings);
    }

    /** @param who a person's address; without a sign, somebody's of the demo community, as in magdalena */
    protected Browser signedIn(String who) {
        return with(cast.session(who.contains("@") ? who : who + "@zdrojewice.example"));
    }

    protected Browser signedIn(PersonId who) {
        return with(cast.session(who));
    }

    private Browser with(Cookie session) {
        var browser = guest();
        browser.bring(session.getName(), session.getValue());
        browser.get("/account");
        return browser;
    }

    /** The page as somebody reads it, to whom all spaces look alike. */
    protected static String words(Browser.Page page) {
        return page.body().replace('\u00a0', ' ');
    }

    protected static String found(Pattern pattern, Browser.Page page) {
        var match = pattern.matcher(page.body());
        assertThat(match.find()).as(page.body()).isTrue();
        return match.group(1);
    }

    protected static Map<String, String> with(Map<String, String> fields, Map<String, String> others) {
        var all = new HashMap<>(fields);
        all.putAll(others);
        return all;
    }

    /** The path of a new partnership, which somebody who decides for the welfare centre starts. */
    protected static String started(Browser magdalena) {
        return magdalena
                .post(
                        "/partnerships",
                        Map.of(
                                "name", "Klatka " + Ids.next().toString().substring(24),
                                "matter",
                                        "Na naszym osiedlu nikt nie zna sąsiadów, a każdy potrzebuje czasem pomocy od kogoś z tej samej klatki.",
                                "place", "Zdrojewice",
                                "placePicked", "990101",
                                "level", "GMINA",
                                "initiator", "PUBLIC",
                                "organisations", WELFARE.toString(),
                                "once", Ids.next().toString()))
                .location();
    }

    /** Those whom other stories let speak for it stop doing so: it can be reached by letter only. */
    protected void nobodySpeaksFor(UUID organisation) {
        db.sql("update mandates set ended_on = current_date where organisation = :organisation and ended_on is null")
                .param("organisation", organisation)
                .update();
    }

    /** As if it had been invited and said yes today. */
    protected void join(String path, UUID organisation) {
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
