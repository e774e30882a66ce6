package org.osnowa.bench;

import static org.osnowa.bench.SideBySide.execute;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osnowa.platform.Ids;

/**
 * A partnership of 200 partners with 300 decisions, each from a proposal with two rounds in which everybody answered, and 100
 * meetings to which everybody was invited: lists and single pages, each beside the statements that it sends, sent again without
 * the page.
 */
final class DecidingBench {

    private static final int PARTNERS = 200;
    private static final int DECISIONS = 300;
    private static final int MEETINGS = 100;
    private static final int WARM = 500;
    private static final UUID PARTNERSHIP = Ids.of("demo nie-sami");

    private final PrintStream out;

    DecidingBench(PrintStream out) {
        this.out = out;
    }

    void run() throws Exception {
        SideBySide.run(out, "deciding", (pages, connection) -> {
            PicturesBench.partners(connection, PARTNERS);
            decisions(connection);
            meetings(connection);
            execute(connection, "vacuum analyze");
            var proposal = "/decisions/proposals/" + one(connection, "proposals", "title = 'Sprawa 7'");
            var meeting = "/meetings/" + one(connection, "meetings", "title = 'Spotkanie 7'");
            var paths = List.of("/decisions", proposal, "/decisions/concessions", "/meetings", meeting);
            pages.warm(WARM, paths);
            out.printf(
                    Locale.ROOT,
                    "%n%d partners, %d decisions from proposals with two rounds, %d meetings%n",
                    PARTNERS,
                    DECISIONS,
                    MEETINGS);
            for (var path : paths) {
                var name = path.equals(proposal) ? "a proposal" : path.equals(meeting) ? "a meeting" : path;
                var measured = pages.measured(name, path);
                out.printf(Locale.ROOT, "  = %.2f  (aim: at most 3)%n", measured.ratio());
            }
        });
    }

    private static void decisions(Connection connection) throws SQLException {
        for (var sql : List.of("""
                        insert into decisions (id, partnership, number, words, decided_on, how, owner, due_on)
                        select gen_random_uuid(), '%1$s', 1000 + number, 'Postanawiamy w sprawie ' || number || ', kto i do kiedy.',
                               current_date - number, 'zgoda; 2 rundy', organisation, current_date + 30
                          from generate_series(1, %2$d) as number
                          join (select organisation, row_number() over (order by organisation) as at
                                  from memberships
                                 where partnership = '%1$s' and until is null) as partner on at = number %% %3$d + 1
                        """, """
                        insert into proposals (id, partnership, number, title, mode, quorum, majority, decision)
                        select gen_random_uuid(), partnership, number, 'Sprawa ' || (number - 1000), 'CONSENT', 'HALF', 'SIMPLE',
                               case when number > 1020 then id end
                          from decisions
                         where partnership = '%1$s' and number > 1000
                        """, """
                        insert into proposal_rounds (proposal, number, words, changed, opened_at, closes_at, closed_at, result)
                        select id, round, repeat('Kto, co, od kiedy i za ile. ', 20) || round,
                               case when round = 2 then 'Krócej i taniej.' end, now() - interval '30 days',
                               case when round = 2 and number <= 1020 then now() + interval '5 days' else now() - interval '20 days' end,
                               case when round = 2 and number <= 1020 then null else now() - interval '20 days' end,
                               case when round = 1 then 'OBJECTED' when number > 1020 then 'PASSED' end
                          from proposals
                         cross join generate_series(1, 2) as round
                         where partnership = '%1$s' and number > 1000
                        """, """
                        insert into proposal_voters (proposal, round, organisation, sector, interest)
                        select proposals.id, round, organisation, 'SOCIAL', 'SOCIAL'
                          from proposals
                         cross join generate_series(1, 2) as round
                          join memberships using (partnership)
                         where partnership = '%1$s' and proposals.number > 1000 and until is null
                        """, """
                        insert into proposal_voices (proposal, round, organisation, number, at, stance, words, scope, channel, said_by)
                        select proposal, round, organisation, 1, now() - interval '25 days', stance,
                               case when stance in ('RESERVATION', 'OBJECTION') then 'Za drogo jak na nas w tym roku.' end,
                               'DECIDES', 'LETTER', 'przewodnicząca'
                          from (select proposal, round, organisation,
                                       (array['AGREE', 'AGREE', 'RESERVATION', 'AGREE', 'STAND_ASIDE', 'OBJECTION'])
                                           [1 + abs(hashtext(organisation::text || round)) %% (7 - round)] as stance
                                  from proposal_voters
                                  join proposals on proposals.id = proposal
                                 where partnership = '%1$s' and proposals.number > 1000) as said
                        """, """
                        insert into proposal_moves (id, proposal, round, organisation, point, position, gave, at)
                        select gen_random_uuid(), proposal, 2, organisation, 'koszty', 'po połowie', 'płaci więcej', now()
                          from proposal_voices
                          join proposals on proposals.id = proposal
                         where partnership = '%1$s' and proposals.number > 1000 and round = 1 and stance = 'OBJECTION'
                           and abs(hashtext(proposal::text || organisation)) %% 20 = 0
                        """)) {
            execute(connection, sql.formatted(PARTNERSHIP, DECISIONS, PARTNERS));
        }
    }

    private static void meetings(Connection connection) throws SQLException {
        for (var sql : List.of("""
                        insert into meetings (id, partnership, day, place, title, summary)
                        select gen_random_uuid(), '%1$s', current_date - number * 7 + 14, 'biblioteka', 'Spotkanie ' || number,
                               'Co robimy dalej i kto za co odpowiada.'
                          from generate_series(1, %2$d) as number
                        """, """
                        insert into meeting_attendances (meeting, organisation, presence, counts)
                        select meetings.id, organisation,
                               case when day > current_date then 'INVITED'
                                    else (array['PRESENT', 'PRESENT', 'ONLINE', 'EXCUSED', 'ABSENT'])
                                         [1 + abs(hashtext(meetings.id::text || organisation)) %% 5] end,
                               true
                          from meetings
                          join memberships using (partnership)
                         where partnership = '%1$s' and title like 'Spotkanie %%' and until is null
                            on conflict do nothing
                        """, """
                        insert into agenda_items (id, meeting, position, title, purpose, minutes)
                        select gen_random_uuid(), id, point, 'Punkt ' || point, 'DISCUSS', 15
                          from meetings
                         cross join generate_series(1, 8) as point
                         where partnership = '%1$s' and title like 'Spotkanie %%'
                        """)) {
            execute(connection, sql.formatted(PARTNERSHIP, MEETINGS));
        }
    }

    private static String one(Connection connection, String table, String where) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select id from %s where partnership = '%s' and %s".formatted(table, PARTNERSHIP, where))) {
            found.next();
            return found.getString(1);
        }
    }
}
