package org.osnowa;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Refusal;

/** Every word that people see is written down in both languages, once, and none is left over. */
class TextTest {

    private static final Pattern SHOWN = Pattern.compile(
            "\\b(?:t|known|happened|Name)\\(\\s*\"([^\"]+)\"(\\s*\\+)?|\\bin\\([^\"();]*(?:\\([^\"();]*\\)[^\"();]*)*,\\s*\"(\\w+\\.[\\w.]+)\"(\\s*\\+)?");
    private static final Pattern IN_FORMS = Pattern.compile("message = \"\\{([^}]+)}\"");
    private static final Pattern SENTENCE = Pattern.compile(
            "(Hint|\\.hint)(\\.|$)|Refusal\\.|Form\\.\\w+\\.(missing|tooLong|tooShort|unreadable|future|past|before)$");
    private static final Set<String> POLISH_PLURALS = Set.of("one", "few", "many", "other");
    private static final Set<String> ENGLISH_PLURALS = Set.of("one", "other");

    private static final List<Source> MESSAGES = Source.under("src/main/resources/messages", ".properties");

    @Test
    void every_word_we_show_is_written_down_in_both_languages() {
        var code = code();
        var enums = enums();

        assertThat(shown(code)).as("keys in code and templates").hasSizeGreaterThan(20);
        assertThat(enums).isNotEmpty();
        for (var language : List.of("pl", "en")) {
            assertThat(missing(code, enums, written(MESSAGES, language)))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void no_word_is_left_over() {
        for (var language : List.of("pl", "en")) {
            assertThat(leftOver(code(), enums(), written(MESSAGES, language)))
                    .as(language)
                    .isEmpty();
        }
    }

    @Test
    void both_languages_say_the_same() {
        var polish = written(MESSAGES, "pl");
        assertThat(polish).hasSizeGreaterThan(20);
        assertThat(differences(polish, written(MESSAGES, "en"))).isEmpty();
    }

    @Test
    void hints_and_refusals_end_like_sentences() {
        for (var language : List.of("pl", "en")) {
            var spoken = written(MESSAGES, language).entrySet().stream()
                    .filter(each -> SENTENCE.matcher(each.getKey()).find())
                    .toList();
            assertThat(spoken).as(language).hasSizeGreaterThan(100);
            assertThat(spoken)
                    .as(language)
                    .allSatisfy(each -> assertThat(each.getValue()).matches("(?s).*[.?!…:”]"));
        }
    }

    @Test
    void no_key_is_worded_twice() {
        assertThat(twice(MESSAGES)).isEmpty();
    }

    @Test
    void a_missing_and_a_left_over_word_are_caught() {
        var code = List.of(
                Source.planted("jte/bread/show.jte", "${t(\"bread.title\")} ${t(\"bread.kind.\" + page.kind())}"),
                Source.planted(
                        "bread/BreadForm.java",
                        "@NotBlank(message = \"{BreadForm.name.missing}\") Text.in(letter.locale(), \"bread.letter\", 1)"));
        var enums = Map.of(
                "BreadRefusal",
                new EnumWords(true, Set.of("STALE")),
                "Flour",
                new EnumWords(false, Set.of("RYE", "WHEAT")));

        assertThat(missing(code, enums, Map.of("Flour.RYE", "Żytnia")))
                .containsExactlyInAnyOrder(
                        "bread.title",
                        "bread.kind.*",
                        "BreadForm.name.missing",
                        "bread.letter",
                        "BreadRefusal.STALE",
                        "Flour.WHEAT");
        assertThat(leftOver(
                        code,
                        enums,
                        Map.of(
                                "bread.title",
                                "a",
                                "bread.kind.rye",
                                "b",
                                "bread.old",
                                "c",
                                "Flour.OAT",
                                "d",
                                "BreadRefusal.STALE",
                                "e")))
                .containsExactlyInAnyOrder("bread.old", "Flour.OAT");
    }

    @Test
    void languages_that_differ_are_caught() {
        var polish = Map.of(
                "a", "{0} i {1}",
                "b", "{0, plural, one {# chleb} few {# chleby} many {# chlebów} other {# chleba}}",
                "c", "{0, plural, one {# chleb} other {# chleba}}",
                "d", "{0, select, pl {po polsku} other {inaczej}}",
                "e", "Niedomknięte {0",
                "f", "Tylko tu");
        var english = Map.of(
                "a", "{0} only",
                "b", "{0, plural, one {# loaf} other {# loaves}}",
                "c", "{0, plural, one {# loaf} other {# loaves}}",
                "d", "{0, select, en {in English} other {otherwise}}",
                "e", "Open {0}");

        assertThat(differences(polish, english))
                .extracting(difference -> difference.substring(0, 1))
                .containsExactly("a", "c", "d", "e", "f");
    }

    @Test
    void a_key_worded_twice_is_caught() {
        assertThat(twice(List.of(
                        Source.planted("messages/bread/pl.properties", "a=1\nb=2\n"),
                        Source.planted("messages/milk/pl.properties", "a=3\n"),
                        Source.planted("messages/milk/en.properties", "b=4\nb=5\n"))))
                .containsExactlyInAnyOrder("pl: a", "en: b");
    }

    /** The constants of an enum that may be shown; those of a refusal always are. */
    private record EnumWords(boolean refusal, Set<String> constants) {}

    private static List<Source> code() {
        return Stream.concat(
                        Source.under("src/main/jte", ".jte").stream(), Source.under("src/main/java", ".java").stream())
                .toList();
    }

    private static Map<String, EnumWords> enums() {
        var enums = new HashMap<String, EnumWords>();
        new ClassFileImporter()
                .withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.osnowa").stream()
                        .filter(type -> type.isEnum())
                        .forEach(type -> enums.merge(
                                type.getSimpleName(),
                                new EnumWords(
                                        type.isAssignableTo(Refusal.class),
                                        type.getEnumConstants().stream()
                                                .map(JavaEnumConstant::name)
                                                .collect(toCollection(TreeSet::new))),
                                TextTest::both));
        return enums;
    }

    private static EnumWords both(EnumWords one, EnumWords other) {
        var constants = new TreeSet<>(one.constants);
        constants.addAll(other.constants);
        return new EnumWords(one.refusal || other.refusal, constants);
    }

    /** Keys that are put together end in "*". */
    private static Set<String> shown(List<Source> code) {
        var keys = new TreeSet<String>();
        for (var source : code) {
            SHOWN.matcher(source.withoutComments()).results().forEach(match -> {
                var key = match.group(1) == null ? match.group(3) : match.group(1);
                var open = match.group(1) == null ? match.group(4) : match.group(2);
                keys.add(open == null ? key : key + "*");
            });
            IN_FORMS.matcher(source.withoutComments()).results().forEach(match -> keys.add(match.group(1)));
        }
        return keys;
    }

    private static Set<String> missing(List<Source> code, Map<String, EnumWords> enums, Map<String, String> written) {
        var missing = new TreeSet<String>();
        shown(code).stream()
                .filter(key -> key.endsWith("*")
                        ? written.keySet().stream()
                                .noneMatch(each -> each.startsWith(key.substring(0, key.length() - 1)))
                        : !written.containsKey(key))
                .forEach(missing::add);
        enums.forEach((name, words) -> words.constants.stream()
                .filter(_ -> words.refusal
                        || words.constants.stream().anyMatch(each -> written.containsKey(name + "." + each)))
                .map(constant -> name + "." + constant)
                .filter(key -> !written.containsKey(key))
                .forEach(missing::add));
        return missing;
    }

    private static Set<String> leftOver(List<Source> code, Map<String, EnumWords> enums, Map<String, String> written) {
        var shown = shown(code);
        var texts = code.stream().flatMap(source -> source.strings().stream()).collect(toCollection(TreeSet::new));
        return written.keySet().stream()
                .filter(key -> !shown.contains(key))
                .filter(key -> !texts.contains(key))
                .filter(key -> shown.stream()
                        .noneMatch(each -> each.endsWith("*") && key.startsWith(each.substring(0, each.length() - 1))))
                .filter(key -> !ofAnEnum(key, enums))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean ofAnEnum(String key, Map<String, EnumWords> enums) {
        var parts = key.split("\\.");
        return parts.length > 1
                && enums.containsKey(parts[0])
                && enums.get(parts[0]).constants.contains(parts[1]);
    }

    private static Map<String, String> written(List<Source> messages, String language) {
        var written = new TreeMap<String, String>();
        messages.stream()
                .filter(file -> file.name().equals(language + ".properties"))
                .forEach(file -> properties(file).forEach((key, value) -> written.put((String) key, (String) value)));
        return written;
    }

    private static Properties properties(Source file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> twice(List<Source> messages) {
        var twice = new ArrayList<String>();
        for (var language : List.of("pl", "en")) {
            var seen = new TreeSet<String>();
            messages.stream()
                    .filter(file -> file.name().equals(language + ".properties"))
                    .flatMap(file -> file.text().lines())
                    .filter(line -> line.matches("[\\w.]+\\s*[=:].*"))
                    .map(line -> line.split("\\s*[=:]", 2)[0])
                    .filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(language + ": " + key));
        }
        return twice;
    }

    private static List<String> differences(Map<String, String> polish, Map<String, String> english) {
        var keys = new TreeSet<>(polish.keySet());
        keys.addAll(english.keySet());
        var differences = new ArrayList<String>();
        for (var key : keys) {
            if (!polish.containsKey(key) || !english.containsKey(key)) {
                differences.add(key + " is worded in one language only");
                continue;
            }
            try {
                var here = arguments(polish.get(key), POLISH_PLURALS);
                var there = arguments(english.get(key), ENGLISH_PLURALS);
                if (!here.equals(there)) {
                    differences.add("%s takes %s in Polish, %s in English".formatted(key, here, there));
                }
            } catch (IllegalArgumentException unreadable) {
                differences.add(key + ": " + unreadable.getMessage());
            }
        }
        return differences;
    }

    /** What a message takes: its arguments with their kinds; of a choice between words also the words. */
    private static Set<String> arguments(String message, Set<String> plurals) {
        var pattern = new MessagePattern(message);
        var arguments = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() != Part.Type.ARG_START) {
                continue;
            }
            var name = pattern.getSubstring(pattern.getPart(i + 1));
            var selectors = selectors(pattern, i);
            if (part.getArgType() == ArgType.PLURAL && counts(selectors) && !selectors.containsAll(plurals)) {
                throw new IllegalArgumentException("a plural with %s, needed are %s".formatted(selectors, plurals));
            }
            arguments.add(part.getArgType() == ArgType.SELECT ? name + selectors : name);
        }
        return arguments;
    }

    /** "=0 … other …" only chooses between two sentences. */
    private static boolean counts(Set<String> selectors) {
        return !selectors.stream().allMatch(each -> each.startsWith("=") || each.equals("other"))
                || selectors.size() == 1;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        var limit = pattern.getLimitPartIndex(start);
        var selectors = new TreeSet<String>();
        for (var i = start + 1; i < limit; i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            }
            if (pattern.getPartType(i) == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return selectors;
    }
}
