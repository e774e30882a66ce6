package org.osnowa.commands;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osnowa.database.CannotStart;
import org.osnowa.database.EmbeddedPostgres;
import org.osnowa.database.OutsidePostgres;
import org.osnowa.database.PostgresServer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What ./osnowa doctor looks at: the machine, the settings, the database, the way to the mail server. */
final class Examination {

    private final PrintStream out;

    Examination(PrintStream out) {
        this.out = out;
    }

    /** Tells every finding and gives the exit status: 0 when nothing is wrong. */
    int status() {
        var spring = new SpringApplicationBuilder(NothingButSettings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false);
        try (var context = spring.run()) {
            return findings(context.getEnvironment()).stream().map(this::tell).reduce(true, Boolean::logicalAnd)
                    ? 0
                    : 1;
        }
    }

    private boolean tell(Finding finding) {
        out.println(finding);
        return finding.fine();
    }

    private static List<Finding> findings(Environment settings) {
        var findings = new ArrayList<Finding>();
        findings.add(MachineCheckup.java(Runtime.version().feature()));
        findings.addAll(SettingsCheckup.of(settings, System.getenv().keySet()));
        findings.add(MachineCheckup.disk(data(settings)));
        findings.addAll(database(settings));
        findings.add(MailCheckup.of(settings));
        return findings;
    }

    private static List<Finding> database(Environment settings) {
        try (var server = server(settings)) {
            return DatabaseCheckup.of(server);
        } catch (CannotStart reason) {
            return List.of(new Finding.Wrong("database", String.valueOf(reason.getMessage())));
        }
    }

    private static PostgresServer server(Environment settings) {
        var url = settings.getProperty("osnowa.database.url", "");
        return url.isBlank()
                ? EmbeddedPostgres.attachOrStart(data(settings))
                : OutsidePostgres.at(
                                url.strip(),
                                settings.getProperty("osnowa.database.user", ""),
                                settings.getProperty("osnowa.database.password", ""))
                        .checked();
    }

    private static Path data(Environment settings) {
        return Path.of(settings.getRequiredProperty("osnowa.data"))
                .toAbsolutePath()
                .normalize();
    }

    @Configuration(proxyBeanMethods = false)
    static class NothingButSettings {}
}
