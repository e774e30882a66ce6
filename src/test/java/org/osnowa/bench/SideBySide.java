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
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.osnowa.Osnowa;
import org.osnowa.database.EmbeddedPostgres;
import org.osnowa.web.Cast;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Measures pages of the partnership "Nie sami", each beside the statements that it sends, sent again without the page. */
final class SideBySide {

    private static final int ROUNDS = 200;
    private static final Pattern PARTS = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg)[^\"#]*)");

    private final PrintStream out;
    private final Site site;
    private final Connection connection;
    private final HttpClient client = HttpClient.newHttpClient();

    private SideBySide(PrintStream out, Site site, Connection connection) {
        this.out = out;
        this.site = site;
        this.connection = connection;
    }

    interface Work {
        void with(SideBySide pages, Connection connection) throws Exception;
    }

    /** Starts the program with the demo community on a database of its own, and asks as who coordinates. */
    static void run(PrintStream out, String name, Work work) throws Exception {
        var folder = Path.of("target", "bench-" + name);
        DirectoryBench.empty(folder);
        var data = folder.resolve("data").toAbsolutePath();
        try (var postgres = EmbeddedPostgres.start(data)) {
            var port = DirectoryBench.freePort();
            try (var program = new SpringApplicationBuilder(Osnowa.class, Cast.class, SqlOfAPage.class)
                            .run(
                                    "--osnowa.demo=true",
                                    "--osnowa.database.url=" + postgres.url(),
                                    "--osnowa.database.user=" + postgres.user(),
                                    "--osnowa.database.password=" + postgres.password(),
                                    "--osnowa.data=" + folder,
                                    "--osnowa.base-url=http://localhost:" + port,
                                    "--server.port=" + port,
                                    "--db-scheduler.enabled=false");
                    var connection =
                            DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password())) {
                connection.setAutoCommit(true);
                var session = program.getBean(Cast.class).session("magdalena@zdrojewice.example");
                var site = new Site("http://localhost:" + port, session.getName() + "=" + session.getValue());
                work.with(new SideBySide(out, site, connection), connection);
            }
        }
    }

    void warm(int times, List<String> paths) throws Exception {
        for (var round = 0; round < times; round++) {
            for (var path : paths) {
                ask(site.page(path));
            }
        }
    }

    private record Site(String home, String cookie) {

        URI page(String path) {
            return URI.create(home + "/partnerships/nie-sami" + path);
        }
    }

    /** Medians in milliseconds. */
    record Measured(double page, double sql) {

        double ratio() {
            return page / sql;
        }
    }

    Measured measured(String what, String path) throws Exception {
        var address = site.page(path);
        ask(address);
        SqlOfAPage.listen();
        ask(address);
        var asked = SqlOfAPage.heard();
        var page = new double[ROUNDS];
        var sql = new double[ROUNDS];
        for (var round = -ROUNDS; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            ask(address);
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
        var bytes = bytes(address);
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

    private byte[] ask(URI address) throws Exception {
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

    private Bytes bytes(URI address) throws Exception {
        var page = ask(address);
        var all = page.length;
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(page))) {
            var parts = PARTS.matcher(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
            for (var part :
                    parts.results().map(each -> each.group(1)).distinct().toList()) {
                all += ask(address.resolve(part)).length;
            }
        }
        return new Bytes(page.length, all);
    }

    /** The rows that a query finds in a table, each with the values of its column "other", into the same table. */
    static void copy(Connection connection, String table, String query) throws Exception {
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

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
