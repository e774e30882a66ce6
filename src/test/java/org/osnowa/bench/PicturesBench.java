package org.osnowa.bench;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.osnowa.Osnowa;
import org.osnowa.database.EmbeddedPostgres;
import org.osnowa.platform.Ids;
import org.osnowa.web.Cast;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The pages with the two pictures, for a partnership of 40 partners and 60 commitments with more and more deliveries: each
 * beside the statements that it sends, sent again without the page; and how many bytes it takes.
 */
final class PicturesBench {

    private static final List<Integer> DELIVERIES = List.of(500, 5_000, 50_000);
    private static final int PARTNERS = 40;
    private static final int COMMITMENTS = 60;
    private static final int ROUNDS = 200;
    private static final int WARM = 2_000;
    private static final Path FOLDER = Path.of("target", "bench-pictures");
    private static final UUID PARTNERSHIP = Ids.of("demo nie-sami");
    private static final UUID LIBRARY = Ids.of("demo O06");
    private static final Pattern PARTS = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg)[^\"#]*)");

    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();

    PicturesBench(PrintStream out) {
        this.out = out;
    }

    void run() throws Exception {
        DirectoryBench.empty(FOLDER);
        var data = FOLDER.resolve("data").toAbsolutePath();
        try (var postgres = EmbeddedPostgres.start(data)) {
            var port = DirectoryBench.freePort();
            try (var program = new SpringApplicationBuilder(Osnowa.class, Cast.class, SqlOfAPage.class)
                            .run(
                                    "--osnowa.demo=true",
                                    "--osnowa.database.url=" + postgres.url(),
                                    "--osnowa.database.user=" + postgres.user(),
                                    "--osnowa.database.password=" + postgres.password(),
                                    "--osnowa.data=" + FOLDER,
                                    "--osnowa.base-url=http://localhost:" + port,
                                    "--server.port=" + port,
                                    "--db-scheduler.enabled=false");
                    var connection =
                            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
                connection.setAutoCommit(true);
                var session = program.getBean(Cast.class).session("magdalena@zdrojewice.example");
                var site = new Site("http://localhost:" + port, session.getName() + "=" + session.getValue());
                partners(connection);
                for (var round = 0; round < WARM; round++) {
                    for (var path : List.of("", "/commitments", "/presence")) {
                        ask(site, site.page(path));
                    }
                }
                for (var number : DELIVERIES) {
                    deliveries(connection, number);
                    out.printf(
                            Locale.ROOT,
                            "%n%d partners, %d commitments, %,d deliveries%n",
                            PARTNERS,
                            COMMITMENTS,
                            number);
                    var first = measured(site, connection, "overview, first picture", "");
                    var whole = measured(site, connection, "contributions, first picture", "/commitments");
                    var second = measured(site, connection, "presence, second picture", "/presence");
                    out.printf(
                            Locale.ROOT,
                            "  = %.2f  contributions and presence beside their SQL (aim: at most 3)%n",
                            (whole.page + second.page) / (whole.sql + second.sql));
                    out.printf(
                            Locale.ROOT,
                            "  = %.2f  the overview beside its SQL (aim: at most 3)%n",
                            first.page / first.sql);
                }
            }
        }
    }

    private record Site(String home, String cookie) {

        URI page(String path) {
            return URI.create(home + "/partnerships/nie-sami" + path);
        }
    }

    /** Medians in milliseconds. */
    private record Measured(double page, double sql) {}

    private Measured measured(Site site, Connection connection, String what, String path) throws Exception {
        var address = site.page(path);
        ask(site, address);
        SqlOfAPage.listen();
        ask(site, address);
        var asked = SqlOfAPage.heard();
        var page = new double[ROUNDS];
        var sql = new double[ROUNDS];
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            ask(site, address);
            var between = System.nanoTime();
            for (var each : asked) {
                each.again(connection);
            }
            if (round >= 0) {
                page[round] = (between - begin) / 1e6;
                sql[round] = (System.nanoTime() - between) / 1e6;
            }
        }
        Arrays.sort(page);
        Arrays.sort(sql);
        var bytes = bytes(site, address);
        out.printf(
                Locale.ROOT,
                "%-30s p50 %6.2f ms, p99 %6.2f ms   its %2d statements alone p50 %6.2f ms   %.2f x   %5.1f kB, with styles and scripts %5.1f kB%n",
                what,
                page[ROUNDS / 2],
                page[ROUNDS * 99 / 100],
                asked.size(),
                sql[ROUNDS / 2],
                page[ROUNDS / 2] / sql[ROUNDS / 2],
                bytes.page / 1e3,
                bytes.all / 1e3);
        return new Measured(page[ROUNDS / 2], sql[ROUNDS / 2]);
    }

    private byte[] ask(Site site, URI address) throws Exception {
        var request = HttpRequest.newBuilder(address)
                .header("Cookie", site.cookie)
                .header("Accept-Language", "pl")
                .header("Accept-Encoding", "gzip")
                .build();
        var answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** As they are sent, compressed; fonts are left out. */
    private record Bytes(int page, int all) {}

    private Bytes bytes(Site site, URI address) throws Exception {
        var page = ask(site, address);
        var all = page.length;
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(page))) {
            var parts = PARTS.matcher(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
            for (var part :
                    parts.results().map(each -> each.group(1)).distinct().toList()) {
                all += ask(site, address.resolve(part)).length;
            }
        }
        return new Bytes(page.length, all);
    }

    // --- what is there

    /** Copies of one partner until there are forty, and of one commitment until there are sixty, of all in turn. */
    private static void partners(Connection connection) throws Exception {
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
                """.formatted(PARTNERS, PARTNERSHIP, LIBRARY));
        copy(connection, "memberships", """
                select theirs.*, jsonb_build_object('id', gen_random_uuid(), 'organisation', organisations.id) as other
                  from memberships as theirs
                 cross join organisations
                 where partnership = '%s'
                   and organisation = '%s'
                   and organisations.name like 'Stowarzyszenie Sąsiedzkie numer %%'
                """.formatted(PARTNERSHIP, LIBRARY));
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

    /** The rows that a query finds in a table, each with the values of its column "other", into the same table. */
    private static void copy(Connection connection, String table, String query) throws Exception {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select string_agg(column_name, ', ') as plain, string_agg('made.' || column_name, ', ') as made
                          from information_schema.columns
                         where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'
                        """.formatted(table))) {
            found.next();
            execute(connection, """
                    insert into %1$s (%2$s)
                    select %3$s
                      from (%4$s) as found
                     cross join lateral jsonb_populate_record(null::%1$s, to_jsonb(found) || other) as made
                    """.formatted(table, found.getString("plain"), found.getString("made"), query));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
