package org.osnowa.database;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * One real server for all tests of a run, empty at its beginning. Every Spring context in the tests gets it by itself,
 * whatever the environment of the machine says; only a test's own properties come first.
 */
public final class TestDatabase implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var server = server();
        environment
                .getPropertySources()
                .addBefore(
                        SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(
                                "test database",
                                Map.of(
                                        "osnowa.data", "target/test-data",
                                        "osnowa.database.url", server.url(),
                                        "osnowa.database.user", server.user(),
                                        "osnowa.database.password", server.password())));
    }

    public static PostgresServer server() {
        return Shared.SERVER;
    }

    private static final class Shared {

        static final EmbeddedPostgres SERVER = started();

        private static EmbeddedPostgres started() {
            var server = EmbeddedPostgres.start(Path.of("target/test-database"));
            server.empty();
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }
}
