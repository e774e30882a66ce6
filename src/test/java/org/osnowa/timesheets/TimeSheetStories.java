package org.osnowa.timesheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.osnowa.Browser;
import org.osnowa.StoryTest;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Promised;
import org.osnowa.commitments.Promised.Gift;
import org.osnowa.commitments.Unit;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Tadeusz's organisation works for Joanna's, Kasia's is a partner too, and Magdalena coordinates. */
abstract class TimeSheetStories extends StoryTest {

    static final UUID GIVER = Ids.of("demo O13");
    static final UUID RECEIVER = Ids.of("demo O24");
    static final UUID THIRD = Ids.of("demo O19");
    static final Pattern DELIVERY = Pattern.compile("/timesheets/([0-9a-f-]{36})\"");

    @Autowired
    Promised promised;

    @Autowired
    Clock clock;

    Browser magdalena;
    Browser tadeusz;
    String partnership = "";
    String commitment = "";

    /** No other test speaks of this person. */
    String anna = "";

    @BeforeEach
    void work() {
        magdalena = signedIn("magdalena");
        tadeusz = signedIn("tadeusz");
        anna = "Anna Nowak-" + Ids.next().toString().substring(24);
        partnership = another();
        commitment = promise(partnership, ContributionKind.VOLUNTEERING);
    }

    String another() {
        var path = started(magdalena);
        promised.longAgo(slug(path));
        for (var partner : new UUID[] {GIVER, RECEIVER, THIRD}) {
            join(path, partner);
        }
        return path;
    }

    static String slug(String path) {
        return path.split("/")[2];
    }

    String promise(String path, ContributionKind kind) {
        return path + "/commitments/" + promised(path, kind);
    }

    CommitmentId promised(String path, ContributionKind kind) {
        return promised.promise(slug(path), GIVER, RECEIVER, Gift.of(kind, Unit.HOUR, "dyżury telefonu"), 400_00);
    }

    LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }

    static Map<String, String> row(int number, String person, LocalDate day, String hours, String task) {
        return Map.of(
                "people[" + number + "]", person,
                "days[" + number + "]", TypedRow.typed(day),
                "hours[" + number + "]", hours,
                "tasks[" + number + "]", task);
    }

    @SafeVarargs
    static Map<String, String> rows(Map<String, String>... rows) {
        var all = new HashMap<String, String>();
        for (var row : rows) {
            all.putAll(row);
        }
        return all;
    }

    /** The address of a sheet that is kept. */
    static String kept(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }
}
