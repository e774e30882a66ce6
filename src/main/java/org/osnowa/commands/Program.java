package org.osnowa.commands;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.commands.Command.Demo;
import org.osnowa.commands.Command.Doctor;
import org.osnowa.commands.Command.Import;
import org.osnowa.commands.Command.Run;
import org.osnowa.database.CannotStart;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Does what the words on the command line ask for. */
public final class Program {

    private static final String DEMO_PEOPLE = """
              magdalena@zdrojewice.example   coordinator, MGOPS
              tadeusz@zdrojewice.example     Most Pokoleń (seniors)
              joanna@zdrojewice.example      Apteka Pod Lipą (pharmacy)
              kasia@zdrojewice.example       resident
              dorota@zdrojewice.example      PUP (job centre)
              admin@zdrojewice.example       administrator
            """;

    private final Class<?> application;
    private final PrintStream out;

    private Program(Class<?> application, PrintStream out) {
        this.application = application;
        this.out = out;
    }

    /** The exit status, or nothing when the program goes on as a server. */
    public static OptionalInt of(Class<?> application, String... words) {
        try {
            return new Program(application, System.out).does(Command.in(words));
        } catch (RuntimeException failure) {
            // The last catch there is: whatever ends a command is told in one sentence.
            System.err.println(OneSentence.about(failure).orElseGet(() -> unexpected(failure)));
            return OptionalInt.of(1);
        }
    }

    private OptionalInt does(Command command) {
        return switch (command) {
            case Run() -> run();
            case Demo demo -> demo(demo);
            case Import(var what, var file) -> OptionalInt.of(imported(what, file));
            case Doctor() -> OptionalInt.of(new Examination(out).status());
        };
    }

    private OptionalInt run() {
        var context = start(spring());
        out.printf("Osnowa is running at %s%n", context.getEnvironment().getProperty("osnowa.base-url"));
        return OptionalInt.empty();
    }

    private OptionalInt demo(Demo demo) {
        var data = demo.data().orElseGet(() -> home().resolve("var-demo"));
        var settings = Stream.of(
                "--osnowa.demo=true", "--osnowa.data=" + data, "--osnowa.base-url=http://localhost:${osnowa.port}");
        var port = demo.port().map(number -> "--osnowa.port=" + number).stream();
        var context = start(
                spring().listeners(new DemoEnvironment()),
                Stream.concat(settings, port).toArray(String[]::new));
        out.printf("""
                %nThe Osnowa demo is running: http://localhost:%d/
                Its community is invented; what you change stays in %s. Ctrl-C stops it.
                Sign in as one of these, with the password osnowa-demo:
                %s%n""", portOf(context), data, DEMO_PEOPLE);
        return OptionalInt.empty();
    }

    private int imported(String what, Path file) {
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "There is no file %s that can be read; ./osnowa import --help says what can be imported."
                            .formatted(file));
        }
        var helper = spring().web(WebApplicationType.NONE).lazyInitialization(true);
        try (var context = start(helper, "--osnowa.database.shared=true", "--db-scheduler.enabled=false")) {
            var commands = context.getBeansOfType(ImportCommand.class).values();
            var names = commands.stream().map(ImportCommand::what).sorted().collect(Collectors.joining(" or "));
            var command = commands.stream()
                    .filter(each -> each.what().equals(what))
                    .findFirst()
                    .orElseThrow(() -> new CannotStart(
                            "Osnowa imports %s, not \"%s\"; see ./osnowa import --help.".formatted(names, what)));
            if (Files.isDirectory(file) && !command.takesFolders()) {
                throw new CannotStart("%s is a folder; %s are imported from a file.".formatted(file, what));
            }
            return command.run(file, out);
        }
    }

    private SpringApplicationBuilder spring() {
        return new SpringApplicationBuilder(application).logStartupInfo(false);
    }

    private static ConfigurableApplicationContext start(SpringApplicationBuilder spring, String... settings) {
        return spring.run(settings);
    }

    private static int portOf(ConfigurableApplicationContext context) {
        return context instanceof WebServerApplicationContext server && server.getWebServer() != null
                ? server.getWebServer().getPort()
                : 0;
    }

    private static String unexpected(RuntimeException failure) {
        LoggerFactory.getLogger(Program.class).error("Unexpected", failure);
        return "Osnowa stopped because of a mistake of its own (%s); the details are above."
                .formatted(failure.getMessage());
    }

    /** The folder of the launcher: what it keeps by itself stays there, wherever it was called from. */
    private static Path home() {
        return Path.of(System.getProperty("osnowa.home", "")).toAbsolutePath();
    }
}
