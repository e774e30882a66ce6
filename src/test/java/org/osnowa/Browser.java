package org.osnowa;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osnowa.platform.Settings;

/** Somebody's browser without scripts: keeps cookies, sends the hidden field of forms, follows no redirect unasked. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();
    private final URI home;
    private String csrf = "";

    public Browser(Settings settings) {
        this.home = settings.baseUrl();
    }

    /** An answer, as it came. */
    public record Page(int status, String body, HttpResponse<String> response) {

        public String location() {
            return header("Location");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    /** As a person would: with the hidden field of the page seen last; the sign-in page is seen first if none was. */
    public Page post(String path, Map<String, String> fields) {
        return send(form(path, withCsrf(fields)));
    }

    public Page post(String path, Map<String, String> fields, Map<String, String> headers) {
        var request = form(path, withCsrf(fields));
        headers.forEach(request::header);
        return send(request);
    }

    /** A form with a file in it. */
    public Page upload(String path, Map<String, String> fields, String field, String fileName, byte[] file) {
        var boundary = "osnowa-boundary";
        var body = new ByteArrayOutputStream();
        withCsrf(fields)
                .forEach((name, value) ->
                        body.writeBytes(utf8("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                .formatted(boundary, name, value))));
        body.writeBytes(utf8(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: image/jpeg\r\n\r\n"
                        .formatted(boundary, field, fileName)));
        body.writeBytes(file);
        body.writeBytes(utf8("\r\n--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As somebody would who forges what a browser never lets a page set: the raw answer to a request for another host. */
    public String postAs(String host, String path, Map<String, String> fields) throws IOException {
        var body = body(withCsrf(fields));
        var known = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (var socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream()
                    .write("""
                            POST %s HTTP/1.1\r
                            Host: %s\r
                            Cookie: %s\r
                            Content-Type: application/x-www-form-urlencoded\r
                            Content-Length: %d\r
                            Connection: close\r
                            \r
                            %s""".formatted(path, host, known, body.length(), body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Only these fields: what a page of another site could make somebody's browser send. */
    public Page postBare(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    public Page postBare(String path, Map<String, String> fields, Map<String, String> headers) {
        var request = form(path, fields);
        headers.forEach(request::header);
        return send(request);
    }

    /** The address that a browser names as its page's origin. */
    public String home() {
        return home.toString();
    }

    private Map<String, String> withCsrf(Map<String, String> fields) {
        if (csrf.isEmpty()) {
            get("/sign-in");
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", csrf);
        return all;
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body(fields)));
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Puts a cookie into this browser, in the place of one with the same name. */
    public void bring(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookie.setDomain("localhost.local");
        cookies.getCookieStore().add(home, cookie);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            var field = CSRF.matcher(response.body());
            if (field.find()) {
                csrf = field.group(1);
            }
            return new Page(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
