package org.osnowa.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL that somebody else runs: we only connect to it. */
public record OutsidePostgres(String url, String user, String password) implements PostgresServer {

    private static final int OLDEST_VERSION = 15;

    /** Takes both spellings, jdbc:postgresql://… and postgresql://user:password@…; user and password may also come apart. */
    public static OutsidePostgres at(String url, String user, String password) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new OutsidePostgres(url, user, password);
        }
        if (!url.startsWith("postgresql://") && !url.startsWith("postgres://")) {
            throw new CannotStart(
                    "OSNOWA_DATABASE_URL must begin with jdbc:postgresql:// or postgresql://, as in jdbc:postgresql://db.example/osnowa.");
        }
        var uri = uri(url);
        var credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new OutsidePostgres(
                "jdbc:postgresql://" + uri.getRawAuthority().replaceFirst("^.*@", "") + uri.getRawPath() + query,
                user.isEmpty() && credentials.length > 0 ? decoded(credentials[0]) : user,
                password.isEmpty() && credentials.length > 1 ? decoded(credentials[1]) : password);
    }

    /** This server, if it answers and is new enough. */
    public OutsidePostgres checked() {
        var properties = new Properties();
        if (!user.isEmpty()) {
            properties.put("user", user);
        }
        properties.put("password", password);
        properties.put("connectTimeout", "5");
        try (var connection = DriverManager.getConnection(url, properties)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new CannotStart("The database at %s is PostgreSQL %d: Osnowa needs %d or newer."
                        .formatted(place(), version, OLDEST_VERSION));
            }
            return this;
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database at %s cannot be reached (%s): check OSNOWA_DATABASE_URL, _USER and _PASSWORD."
                            .formatted(place(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {}

    @Override
    public String toString() {
        return place();
    }

    /** The address without what may be secret in it. */
    private String place() {
        return url.replaceFirst("^jdbc:postgresql:/*", "").replaceFirst("\\?.*", "");
    }

    private static URI uri(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "OSNOWA_DATABASE_URL cannot be read as an address: special characters in it must be %-encoded.", e);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
