package org.osnowa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osnowa.Osnowa;
import org.osnowa.commands.ImportCommand;
import org.osnowa.database.EmbeddedPostgres;
import org.postgresql.PGConnection;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The directory of organisations at 20,000 and 200,000 rows: import beside a bare COPY, list page and search beside the same
 * SQL behind a bare HTTP server.
 */
final class DirectoryBench {

    private static final int SMALL = 20_000;
    private static final int LARGE = 200_000;
    private static final int REQUESTS = 3_000;
    private static final Path FOLDER = Path.of("target", "bench");

    private final PrintStream out;
    private final Load load = new Load();

    DirectoryBench(PrintStream out) {
        this.out = out;
    }

    private record Database(String url, String user, String password, ProcessHandle server) {}

    void run() throws Exception {
        empty(FOLDER);
        Files.createDirectories(FOLDER);
        var data = FOLDER.resolve("data").toAbsolutePath();
        try (var postgres = EmbeddedPostgres.start(data)) {
            var database = new Database(postgres.url(), postgres.user(), postgres.password(), Cpu.postgresIn(data));
            var small = pages(database, SMALL);
            emptied(database);
            var large = pages(database, LARGE);
            line("list page, CPU, 200,000 rows beside 20,000 (aim: at most 1.2)", large.list / small.list);
            line("search with typos, CPU, 200,000 rows beside 20,000", large.search / small.search);
        }
    }

    /** CPU milliseconds a request. */
    private record Pages(double list, double search) {}

    private Pages pages(Database database, int rows) throws Exception {
        out.printf("%n%,d organisations%n", rows);
        try (var program = program(database)) {
            var command = program.getBeanProvider(ImportCommand.class).stream()
                    .filter(each -> each.what().equals("organisations"))
                    .findFirst()
                    .orElseThrow();
            imports(command, database, rows);
        }
        return served(database);
    }

    private ConfigurableApplicationContext program(Database database) {
        return new SpringApplicationBuilder(Osnowa.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--osnowa.database.url=" + database.url,
                        "--osnowa.database.user=" + database.user,
                        "--osnowa.database.password=" + database.password,
                        "--osnowa.data=" + FOLDER,
                        "--db-scheduler.enabled=false",
                        "--spring.main.lazy-initialization=true");
    }

    // --- import

    private void imports(ImportCommand command, Database database, int rows) throws Exception {
        var file = Register.write(FOLDER.resolve("register.csv"), rows, 0);
        var copy = copy(database, file, rows);
        row("bare COPY of the same rows", rows, copy);
        var whole = taken(command, database, file);
        row("import, first load", rows, whole);
        line("import beside the bare COPY, rows per second (aim: at least 0.125)", copy.wall / whole.wall);
        line("import beside the bare COPY, CPU", whole.cpu / copy.cpu);
        var monthly = taken(command, database, Register.write(file, rows, 100));
        row("import, one row in a hundred changed", rows, monthly);
        line("monthly file beside the bare COPY, rows per second (aim: at least 0.333)", copy.wall / monthly.wall);
    }

    /** Seconds on the wall, and of CPU in this process and the database together. */
    private record Cost(double wall, double cpu) {}

    private interface Work {
        void run() throws Exception;
    }

    private static Cost cost(Database database, Work work) throws Exception {
        var cpu = cpu(database);
        var begin = System.nanoTime();
        work.run();
        return new Cost((System.nanoTime() - begin) / 1e9, cpu(database) - cpu);
    }

    private static double cpu(Database database) {
        return Cpu.ownSecondsOf(ProcessHandle.current()) + Cpu.secondsOf(database.server);
    }

    private static Cost copy(Database database, Path file, int rows) throws Exception {
        try (var connection = DriverManager.getConnection(database.url, database.user, database.password);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare");
            statement.execute("create table bare (id text, name text, kind text, town text, nip text, regon text,"
                    + " email text, phone text, website text, offers text)");
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            return cost(database, () -> {
                try (var csv = Files.newBufferedReader(file)) {
                    var copied = copy.copyIn("copy bare from stdin (format csv, header, delimiter ';')", csv);
                    if (copied != rows) {
                        throw new IllegalStateException(copied + " rows of " + rows);
                    }
                }
            });
        }
    }

    private static Cost taken(ImportCommand command, Database database, Path file) throws Exception {
        var told = PrintStream.nullOutputStream();
        return cost(database, () -> {
            if (command.run(file, new PrintStream(told)) != 0) {
                throw new IllegalStateException("The import refused " + file);
            }
        });
    }

    // --- pages

    private Pages served(Database database) throws Exception {
        analyse(database);
        var letters =
                List.of("", "Fundacja", "Klub", "Piekarnia", "Stowarzyszenie", "Szkoła", "Towarzystwo", "Warsztat");
        var floor = floor(database, letters);
        var port = freePort();
        var environment = Map.of(
                "OSNOWA_PORT",
                String.valueOf(port),
                "OSNOWA_DATABASE_URL",
                database.url,
                "OSNOWA_DATABASE_USER",
                database.user,
                "OSNOWA_DATABASE_PASSWORD",
                database.password,
                "OSNOWA_DATA",
                FOLDER.toAbsolutePath().toString(),
                "OSNOWA_SECRET",
                Base64.getEncoder().encodeToString(new byte[32]));
        Program.launch(List.of("doctor"), environment, FOLDER.resolve("doctor.log"))
                .ends();
        var begin = System.nanoTime();
        try (var osnowa = Program.launch(List.of("run"), environment, FOLDER.resolve("osnowa.log"))) {
            var home = "http://localhost:" + port;
            osnowa.awaits(URI.create(home + "/health"), load);
            out.printf(
                    "start: %.1f s to the first answer, %.1f s CPU, %d MB held%n",
                    (System.nanoTime() - begin) / 1e9,
                    Cpu.ownSecondsOf(osnowa.handle()),
                    Cpu.megabytesOf(osnowa.handle()));
            var list = measured(
                    "list page",
                    osnowa,
                    database,
                    pages(home + "/organisations?id=00000000-0000-0000-0000-000000000000&after=", letters));
            line("list page beside the floor, CPU (aim: at most 8)", list / floor);
            var searches = List.of("pomocna dlon", "zielona laka", "fundacia zrodlo", "stowarzysznie iskra", "kuznia");
            var search = measured("search with typos", osnowa, database, pages(home + "/organisations?q=", searches));
            return new Pages(list, search);
        }
    }

    private double floor(Database database, List<String> letters) throws Exception {
        var port = freePort();
        var arguments = List.of(String.valueOf(port), database.url, database.user, database.password);
        try (var floor = Program.start(Floor.class, arguments, Map.of(), FOLDER.resolve("floor.log"))) {
            var home = "http://localhost:" + port;
            floor.awaits(URI.create(home + "/"), load);
            return measured("bare server, same SQL", floor, database, pages(home + "/?q=", letters));
        }
    }

    /** CPU milliseconds a request, of the program and the database, after as many requests to warm up. */
    private double measured(String what, Program program, Database database, List<URI> addresses) throws Exception {
        load.on(addresses, REQUESTS);
        var before = Cpu.ownSecondsOf(program.handle());
        var postgres = Cpu.secondsOf(database.server);
        var result = load.on(addresses, REQUESTS);
        var own = (Cpu.ownSecondsOf(program.handle()) - before) * 1000 / REQUESTS;
        var sql = (Cpu.secondsOf(database.server) - postgres) * 1000 / REQUESTS;
        out.printf(
                Locale.ROOT,
                "%-34s %8.0f requests/s   p50 %6.1f ms   p99 %6.1f ms   CPU %.2f + %.2f ms a request%n",
                what,
                result.perSecond(),
                result.p50(),
                result.p99(),
                own,
                sql);
        return own + sql;
    }

    private static List<URI> pages(String address, List<String> words) {
        return words.stream()
                .map(word -> URI.create(address + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .toList();
    }

    private static void analyse(Database database) throws Exception {
        execute(database, "vacuum analyze organisations");
    }

    private static void emptied(Database database) throws Exception {
        execute(database, "truncate organisations cascade");
    }

    private static void execute(Database database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database.url, database.user, database.password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void row(String what, int rows, Cost cost) {
        out.printf(
                Locale.ROOT,
                "%-34s %8.0f rows/s       %6.1f s          CPU %.1f s%n",
                what,
                rows / cost.wall,
                cost.wall,
                cost.cpu);
    }

    private void line(String what, double ratio) {
        out.printf(Locale.ROOT, "  = %.3f  %s%n", ratio, what);
    }

    static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
