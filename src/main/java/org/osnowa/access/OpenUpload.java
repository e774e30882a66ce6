package org.osnowa.access;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address at which somebody else than an administrator may send a file. A module that has one says so by a bean.
 *
 * @param page the pattern of the page on which the form stands; whoever is signed out meanwhile comes back to it
 * @param rest what follows in the address to which the form goes
 * @param signedIn whether only who is signed in may send one
 * @param mostBytes of the whole request, which has to say beforehand how long it is
 */
public record OpenUpload(Pattern page, Pattern rest, boolean signedIn, long mostBytes) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    /** @param path exactly as it is asked for */
    public static OpenUpload ofAnybody(String path, long mostBytes) {
        return new OpenUpload(pattern(path), pattern(""), false, mostBytes);
    }

    /** @param page and rest with variables, as a controller declares them */
    public static OpenUpload ofPeople(String page, String rest, long mostBytes) {
        return new OpenUpload(pattern(page), pattern(rest), true, mostBytes);
    }

    private static Pattern pattern(String declared) {
        return Pattern.compile(VARIABLE.matcher(declared).replaceAll("[^/]+"));
    }

    boolean takes(String method, String asked, long length) {
        return method.equals("POST") && page(asked).isPresent() && length >= 0 && length <= mostBytes;
    }

    /** The page on which the form stands; nothing for another address. */
    Optional<String> page(String asked) {
        var start = page.matcher(asked);
        return start.lookingAt() && rest.matcher(asked.substring(start.end())).matches()
                ? Optional.of(start.group())
                : Optional.empty();
    }
}
