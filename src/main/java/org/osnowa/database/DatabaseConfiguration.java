package org.osnowa.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pool on one server: the one named in osnowa.database.url, or else our own in the folder osnowa.data. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 10;

    /** Long enough to ride out a restart of the server, short enough to tell people that it is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** No page needs that long: whoever waits for a lock or a slow disk is told so. Imports ask for more, see Unhurried. */
    private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(20);

    /** When the server does not answer at all, not even that it gave up the statement. */
    private static final Duration LONGEST_SILENCE = LONGEST_STATEMENT.plusSeconds(10);

    @Bean
    PostgresServer postgresServer(
            @Value("${osnowa.database.url:}") String url,
            @Value("${osnowa.database.user:}") String user,
            @Value("${osnowa.database.password:}") String password,
            @Value("${osnowa.data}") Path data,
            @Value("${osnowa.database.shared:false}") boolean shared) {
        if (!url.isBlank()) {
            return OutsidePostgres.at(url.strip(), user, password).checked();
        }
        return shared ? EmbeddedPostgres.attachOrStart(data) : EmbeddedPostgres.start(data);
    }

    /** Depends on the server, so it is closed before the server stops. */
    @Bean
    HikariDataSource dataSource(PostgresServer server) {
        var pool = new HikariDataSource();
        pool.setPoolName("osnowa");
        pool.setJdbcUrl(server.url());
        if (!server.user().isEmpty()) {
            pool.setUsername(server.user());
        }
        if (!server.password().isEmpty()) {
            pool.setPassword(server.password());
        }
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setValidationTimeout(Duration.ofSeconds(2).toMillis());
        pool.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        pool.setConnectionInitSql("set statement_timeout = '%ds'".formatted(LONGEST_STATEMENT.toSeconds()));
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", Long.toString(LONGEST_SILENCE.toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "osnowa");
        return pool;
    }

    /** Migrations have connections of their own, which wait as long as it takes. */
    @Bean
    FlywayConfigurationCustomizer unhurriedMigrations(PostgresServer server) {
        return flyway -> flyway.dataSource(server.url(), named(server.user()), named(server.password()));
    }

    private static @Nullable String named(String given) {
        return given.isEmpty() ? null : given;
    }
}
