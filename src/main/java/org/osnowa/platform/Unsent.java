package org.osnowa.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody wrote in a form that could not be accepted, so that they can send it again.
 *
 * @param path where the form goes
 * @param whole whether everything is here: passwords, codes and files are never kept
 */
public record Unsent(String path, List<Field> fields, boolean whole) {

    /** Fields that are never shown again; the form has to be filled in anew. */
    static final Set<String> SECRET = Set.of("password", "present", "code");

    private static final Set<String> OF_THE_FORM_ITSELF = Set.of("_csrf");

    /** A time sheet of 400 rows has 1,600 fields; full to the last they hold 208,000 characters with their names. */
    private static final int MOST_FIELDS = 1_650;

    private static final int MOST_CHARACTERS = 220_000;

    /** What the form says to us, not to people: ids, names of choices, the key of a form. */
    private static final Pattern TECHNICAL = Pattern.compile("[A-Z][A-Z0-9_]*|on|true|false|[0-9a-fA-F-]{36}|/\\S*");

    public record Field(String name, String value) {

        private boolean secret() {
            return SECRET.contains(name) && !value.isEmpty();
        }
    }

    /** Nothing when it was not a page of ours that sent it: nobody else may put words into somebody's mouth. */
    public static Optional<Unsent> in(HttpServletRequest request, Settings settings) {
        if (!method(request).equals("POST") || !sentByUs(request, settings)) {
            return Optional.empty();
        }
        var path = path(request);
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return Optional.of(new Unsent(path, List.of(), false));
        }
        var fields = request.getParameterMap().entrySet().stream()
                .filter(each -> !OF_THE_FORM_ITSELF.contains(each.getKey()))
                .flatMap(each -> Arrays.stream(each.getValue()).map(value -> new Field(each.getKey(), value)))
                .toList();
        if (fields.stream().anyMatch(Field::secret)) {
            return Optional.of(new Unsent(path, List.of(), false));
        }
        return tooLarge(fields) ? Optional.empty() : Optional.of(new Unsent(path, fields, true));
    }

    /** What people recognise as theirs. */
    public Stream<String> written() {
        return fields.stream()
                .map(Field::value)
                .filter(value -> !value.isBlank() && !TECHNICAL.matcher(value).matches());
    }

    /** Browsers tell it in Sec-Fetch-Site, or at least in Origin; who tells neither is not believed. */
    private static boolean sentByUs(HttpServletRequest request, Settings settings) {
        if (!settings.servesAs(request.getServerName())) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return settings.origin().equals(origin)
                || (request.getScheme() + "://" + request.getHeader("Host")).equals(origin);
    }

    private static boolean tooLarge(List<Field> fields) {
        return fields.size() > MOST_FIELDS
                || fields.stream()
                                .mapToInt(field ->
                                        field.name().length() + field.value().length())
                                .sum()
                        > MOST_CHARACTERS;
    }

    /** The page that tells of an error is a GET of its own. */
    static String method(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return failed == null ? request.getMethod() : failed.toString();
    }

    /** Two slashes at the front would lead to another site. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return "/" + path.replaceFirst("^[/\\\\]+", "");
    }
}
