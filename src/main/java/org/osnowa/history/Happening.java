package org.osnowa.history;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened, in words that stay right in both languages.
 *
 * @param key of the message that tells it, without saying who did it
 * @param details what stands in the message, as it was called then
 * @param forWhom the organisation in whose name it was done, as it was called then
 * @param inside whether only those read it who see the inside of the partnership
 * @param thing whose texts were written, where their versions are kept
 */
public record Happening(
        String key, List<String> details, Optional<String> forWhom, boolean inside, Optional<UUID> thing) {

    private static final int LONGEST = 300;

    public Happening {
        details = details.stream().map(Happening::brief).toList();
    }

    public static Happening happened(String key, String... details) {
        return new Happening(key, Arrays.asList(details), Optional.empty(), false, Optional.empty());
    }

    public Happening inTheNameOf(String organisation) {
        return new Happening(key, details, Optional.of(organisation), inside, thing);
    }

    public Happening forPartnersOnly() {
        return new Happening(key, details, forWhom, true, thing);
    }

    /** @param written what has the texts, as in {@link Texts#keep} */
    public Happening withVersionsOf(UUID written) {
        return new Happening(key, details, forWhom, inside, Optional.of(written));
    }

    public String words() {
        return t(key, details.toArray());
    }

    private static String brief(String detail) {
        return detail.length() <= LONGEST
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, detail.codePointCount(0, LONGEST - 1))) + "…";
    }
}
