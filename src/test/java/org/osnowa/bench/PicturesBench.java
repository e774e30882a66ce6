package org.osnowa.bench;

import static org.osnowa.bench.SideBySide.copy;
import static org.osnowa.bench.SideBySide.execute;

import java.io.PrintStream;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.osnowa.platform.Ids;

/**
 * The pages with the two pictures, for a partnership of 40 partners and 60 commitments with more and more deliveries: each
 * beside the statements that it sends, sent again without the page; and how many bytes it takes.
 */
final class PicturesBench {

    private static final List<Integer> DELIVERIES = List.of(500, 5_000, 50_000);
    private static final int PARTNERS = 40;
    private static final int COMMITMENTS = 60;
    private static final int WARM = 2_000;
    private static final UUID PARTNERSHIP = Ids.of("demo nie-sami");
    private static final UUID LIBRARY = Ids.of("demo O06");

    private final PrintStream out;

    PicturesBench(PrintStream out) {
        this.out = out;
    }

    void run() throws Exception {
        SideBySide.run(out, "pictures", (pages, connection) -> {
            partners(connection, PARTNERS);
            commitments(connection);
            pages.warm(WARM, List.of("", "/commitments", "/presence"));
            for (var number : DELIVERIES) {
                deliveries(connection, number);
                out.printf(
                        Locale.ROOT, "%n%d partners, %d commitments, %,d deliveries%n", PARTNERS, COMMITMENTS, number);
                var first = pages.measured("overview, first picture", "");
                var whole = pages.measured("contributions, first picture", "/commitments");
                var second = pages.measured("presence, second picture", "/presence");
                out.printf(
                        Locale.ROOT,
                        "  = %.2f  contributions and presence beside their SQL (aim: at most 3)%n",
                        (whole.page() + second.page()) / (whole.sql() + second.sql()));
                out.printf(Locale.ROOT, "  = %.2f  the overview beside its SQL (aim: at most 3)%n", first.ratio());
            }
        });
    }

    // --- what is there

    /** Copies of one partner until there are so many. */
    static void partners(Connection connection, int wanted) throws Exception {
        copy(connection, "organisations", """
                select theirs.*, jsonb_build_object(
                           'id', md5('bench ' || number)::uuid, 'name', 'Stowarzyszenie Sąsiedzkie numer ' || number,
                           'short_name', 'Sąsiedzi ' || number, 'nip', null, 'regon', null, 'krs', null, 'import_key', null,
                           'sector', (array['PUBLIC', 'BUSINESS', 'SOCIAL'])[number %% 3 + 1]) as other
                  from organisations as theirs
                 cross join generate_series(1, %d - (select count(*)::int
                                                       from memberships
                                                      where partnership = '%s' and until is null)) as number
                 where theirs.id = '%s'
                """.formatted(wanted, PARTNERSHIP, LIBRARY));
        copy(connection, "memberships", """
                select theirs.*, jsonb_build_object('id', gen_random_uuid(), 'organisation', organisations.id) as other
                  from memberships as theirs
                 cross join organisations
                 where partnership = '%s'
                   and organisation = '%s'
                   and organisations.name like 'Stowarzyszenie Sąsiedzkie numer %%'
                """.formatted(PARTNERSHIP, LIBRARY));
    }

    /** Copies of one commitment until there are sixty, of all partners in turn. */
    private static void commitments(Connection connection) throws Exception {
        copy(connection, "commitments", """
                select theirs.*, jsonb_build_object('id', gen_random_uuid(), 'number', next, 'giver', giving, 'receiver', null)
                           as other
                  from commitments as theirs
                 cross join generate_series((select max(number) + 1 from commitments where partnership = '%1$s'), %2$d) as next
                  join (select organisation as giving, row_number() over (order by organisation) as at
                          from memberships
                         where partnership = '%1$s' and until is null) as partner on at = next %% %3$d + 1
                 where partnership = '%1$s'
                   and number = 2
                """.formatted(PARTNERSHIP, COMMITMENTS, PARTNERS));
    }

    /** So many in all, over all commitments in turn and over a year. */
    private static void deliveries(Connection connection, int wanted) throws Exception {
        copy(connection, "deliveries", """
                select theirs.*, jsonb_build_object('id', gen_random_uuid(), 'commitment', taking,
                                                    'delivered_on', current_date - next %% 365) as other
                  from (select *
                          from deliveries
                         where partnership = '%1$s' and state = 'CONFIRMED'
                         order by id
                         limit 1) as theirs
                 cross join generate_series(1, %2$d - (select count(*)::int from deliveries where partnership = '%1$s')) as next
                  join (select id as taking, row_number() over (order by number) as at
                          from commitments
                         where partnership = '%1$s') as commitment on at = next %% %3$d + 1
                """.formatted(PARTNERSHIP, wanted, COMMITMENTS));
        execute(connection, "vacuum analyze");
    }
}
