package org.osnowa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets choose by class, never by id, and shout only on paper and in the classes that are tools. */
class StylesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{};]+)\\{([^{}]*)}");
    private static final Pattern ID = Pattern.compile("#[a-zA-Z]");
    private static final Pattern ELSEWHERE = Pattern.compile("@import|url\\(\\s*[\"']?(?:https?:)?//");

    @Test
    void style_sheets_keep_the_rules_of_the_house() {
        var sheets = Source.under("src/main/resources/static/css", ".css");

        assertThat(sheets).isNotEmpty();
        assertThat(faults(sheets)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#tresc { color: red }",
                ".card #a:hover, p { color: red }",
                ".btn { color: red !important }",
                "@media (min-width: 40rem) { .btn { color: red !important } }",
                "@import url(https://fonts.example/x.css);",
                ".a { background: url(//cdn.example/x.png) }",
            })
    void a_sheet_that_breaks_them_is_caught(String css) {
        assertThat(faults(List.of(Source.planted("css/some.css", css)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { color: #fab; background: url(\"data:image/svg+xml,%23x\") }",
                "@media print { .top { display: none !important; } .b { color: #000 !important } }",
                "@layer tools { .vh { position: absolute !important } }",
                "/* #no !important */ .x { color: red }",
            })
    void a_sheet_that_keeps_them_passes(String css) {
        assertThat(faults(List.of(Source.planted("css/some.css", css)))).isEmpty();
    }

    private static List<String> faults(List<Source> sheets) {
        var faults = new ArrayList<String>();
        for (var sheet : sheets) {
            var css = COMMENT.matcher(sheet.text()).replaceAll("");
            ELSEWHERE.matcher(css).results().forEach(each -> faults.add(sheet.name() + " fetches " + each.group()));
            RULE.matcher(css).results().forEach(rule -> {
                if (ID.matcher(rule.group(1)).find()) {
                    faults.add(sheet.name() + " chooses by id: " + rule.group(1).strip());
                }
            });
            RULE.matcher(withoutPrintAndTools(css)).results().forEach(rule -> {
                if (rule.group(2).contains("!important")) {
                    faults.add(sheet.name() + " shouts: " + rule.group(1).strip());
                }
            });
        }
        return faults;
    }

    private static String withoutPrintAndTools(String css) {
        var rest = new StringBuilder(css);
        var block = Pattern.compile(
                "@media[^{]*(?:print|prefers-reduced-motion|forced-colors)[^{]*\\{|@layer\\s+tools\\s*\\{|\\.vh\\b[^{]*\\{");
        for (var start = block.matcher(rest); start.find(); start = block.matcher(rest)) {
            var depth = 1;
            var end = start.end();
            while (depth > 0 && end < rest.length()) {
                depth += rest.charAt(end) == '{' ? 1 : rest.charAt(end) == '}' ? -1 : 0;
                end++;
            }
            rest.delete(start.start(), end);
        }
        return rest.toString();
    }
}
