package org.osnowa.platform;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every word that people see in one language, read from {@code messages/<module>/<language>.properties}. */
final class Words {

    /** A Polish date ends in "r.", and a sentence that ends in a date has one full stop. */
    private static final Pattern DATE_AND_STOP = Pattern.compile("(\\d{4}[ \u00a0]r\\.)\\.(?!\\.)");

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
    }

    static Words in(Locale locale) {
        var words = new Words(locale);
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*/" + locale.getLanguage() + ".properties");
            for (var file : files) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> words.add(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String key, String pattern) {
        if (patterns.put(key, Typography.tie(pattern, locale)) != null) {
            throw new IllegalStateException("Two wordings for " + key);
        }
    }

    String say(String key, Object... args) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + locale);
        }
        if (args.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        return DATE_AND_STOP
                .matcher(((MessageFormat) format.clone()).format(args))
                .replaceAll("$1");
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }
}
