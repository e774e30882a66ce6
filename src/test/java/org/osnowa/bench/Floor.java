package org.osnowa.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The least that can answer with the same rows: the JDK's own HTTP server, a pool, plain JDBC and a StringBuilder. What Osnowa
 * costs above it is the price of its comforts.
 */
final class Floor {

    /** The statement of the directory's first page and of the pages behind it. */
    static final String SQL = """
            select id, name, short_name, kind, sector, place, town
              from organisations
             where merged_into is null
               and (name, id) > (? collate "pl-PL-x-icu", ?)
             order by name, id
             limit 21
            """;

    private Floor() {}

    public static void main(String[] arguments) throws IOException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(arguments[1]);
        pool.setUsername(arguments[2]);
        pool.setPassword(arguments[3]);
        pool.setMaximumPoolSize(10);
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        var server = HttpServer.create(here, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, pool));
        server.start();
    }

    private static void answer(HttpExchange exchange, HikariDataSource pool) throws IOException {
        var html = new StringBuilder("<!doctype html><title>Organisations</title><ul>");
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(SQL)) {
            var query = exchange.getRequestURI().getRawQuery();
            statement.setString(1, query == null ? "" : URLDecoder.decode(query.substring(2), StandardCharsets.UTF_8));
            statement.setObject(2, new UUID(0, 0));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    html.append("<li><a href=\"/organisations/")
                            .append(rows.getString(1))
                            .append("\">")
                            .append(rows.getString(2))
                            .append("</a> ")
                            .append(rows.getString(4))
                            .append(' ')
                            .append(rows.getString(5))
                            .append(' ')
                            .append(rows.getString(7))
                            .append("</li>");
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        var bytes = html.append("</ul>").toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
