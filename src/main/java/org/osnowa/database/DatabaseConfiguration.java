package org.osnowa.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One pool on one server: the one named in osnowa.database.url, or else our own in the folder osnowa.data. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 10;

    /** Long enough to ride out a restart of the server, short enough to tell people that it is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

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
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "osnowa");
        return pool;
    }
}
