package org.osnowa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.osnowa.platform.Settings;
import org.springframework.stereotype.Component;

/** Speaks HTTP to the running program byte by byte, so that it can say what no well-behaved client would. */
@Component
class Wire {

    /** Spring's masked form of the token in the cookie below: a pad of zeros, then the token itself. */
    static final String CSRF = java.util.Base64.getUrlEncoder()
            .encodeToString(("\0".repeat(36) + Wire.COOKIE_TOKEN).getBytes(StandardCharsets.UTF_8));

    private static final String COOKIE_TOKEN = "00000000-0000-4000-8000-000000000000";
    static final String CSRF_COOKIE = "csrf=" + COOKIE_TOKEN;

    private static final int PATIENCE = (int) Duration.ofSeconds(20).toMillis();

    private final URI home;

    Wire(Settings settings) {
        home = settings.baseUrl();
    }

    record Reply(int status, List<String> headers, String body, Duration took) {

        private static final Pattern CHUNK = Pattern.compile("\r\n[0-9a-f]+\r\n");

        List<String> all(String name) {
            var prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(header -> header.substring(prefix.length()).strip())
                    .toList();
        }

        String header(String name) {
            return String.join(", ", all(name));
        }

        static Reply of(byte[] answer, Duration took) {
            var text = new String(answer, StandardCharsets.UTF_8);
            var end = text.indexOf("\r\n\r\n");
            var head = (end < 0 ? text : text.substring(0, end)).split("\r\n");
            var status = head[0].startsWith("HTTP/") ? Integer.parseInt(head[0].split(" ")[1]) : 0;
            var body = end < 0 ? "" : CHUNK.matcher(text.substring(end + 2)).replaceAll("");
            return new Reply(status, List.of(head).subList(1, head.length), body.strip(), took);
        }
    }

    String host() {
        return home.getAuthority();
    }

    Reply get(String path, String... headers) {
        return say("GET", path, List.of(headers), "");
    }

    /** A form sent by a browser that got it from us. */
    Reply post(String path, String body, String... headers) {
        var all = new java.util.ArrayList<>(List.of(headers));
        all.add("Cookie: " + CSRF_COOKIE);
        all.add("Content-Type: application/x-www-form-urlencoded");
        all.add("X-XSRF-TOKEN: " + CSRF);
        return say("POST", path, all, body);
    }

    Reply say(String method, String path, List<String> headers, String body) {
        var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            request.append("Host: ").append(host()).append("\r\n");
        }
        headers.forEach(header -> request.append(header).append("\r\n"));
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 || method.equals("POST")) {
            request.append("Content-Length: ").append(bytes.length).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n").append(body);
        return raw(request.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to a request that breaks off after these bytes. */
    Reply brokenOff(byte[] request) {
        var start = System.nanoTime();
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return Reply.of(socket.getInputStream().readAllBytes(), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply raw(byte[] request) {
        var start = System.nanoTime();
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.setSoTimeout(PATIENCE);
            var answer = new ByteArrayOutputStream();
            try {
                socket.getOutputStream().write(request);
                socket.getInputStream().transferTo(answer);
            } catch (java.net.SocketException refusedHalfWay) {
                // The server may answer and hang up before it has read everything.
            }
            return Reply.of(answer.toByteArray(), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
