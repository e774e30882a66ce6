package org.osnowa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates hold no words, styles or scripts of their own, and every form that writes is the kit's. */
class TemplatesTest {

    /** The name of the program, and the languages in their own language. */
    private static final Set<String> NAMES = Set.of("Osnowa", "English", "Polski", "kB", "MB", "CSV", "XLSX");

    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    /** What is between these is the name of a thing in the machine, the same in every language. */
    private static final Pattern MACHINE_WORD = Pattern.compile("<code>[^<]*</code>");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN = Pattern.compile("\\s(?:alt|title|aria-label|placeholder|label)=\"([^\"]*)\"");
    private static final Pattern WORDS_IN_CODE = Pattern.compile(
            "\\b(?:label|title|hint|heading|lead|caption|words|button|text)\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern STYLED = Pattern.compile("\\s(?:style|on[a-z]+)=\"");
    private static final Pattern SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>|<style\\b|href=\"javascript:");
    private static final Pattern WRITING_FORM =
            Pattern.compile("<form\\b[^>]*method=\"(?!get\")", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("layout\\.page\\(title = (?:[^\\n]*of = |page\\.head\\(\\)\\.name)");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{");

    @Test
    void templates_only_arrange() {
        var templates = Source.under("src/main/jte", ".jte");

        assertThat(templates).hasSizeGreaterThan(10);
        assertThat(faults(templates)).isEmpty();
    }

    @Test
    void the_title_of_every_inner_page_names_its_partnership() {
        var inner = Source.under("src/main/jte", ".jte").stream()
                .filter(each -> each.text().contains("@template.partnerships.head("))
                .toList();

        assertThat(inner).hasSizeGreaterThan(30);
        assertThat(inner).allSatisfy(each -> assertThat(each.text()).containsPattern(NAMED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Dzień dobry</p>",
                "<p>${t(\"a.b\")} i koniec</p>",
                "@if(page.any())<b>Yes</b>@endif",
                "<img alt=\"Ola\" src=\"x\">",
                "@template.ui.field(name = \"email\", label = \"Twój adres\")",
                "@template.layout.page(title = t(\"a\"), content = @`<h1>Osnowa wita</h1>`)",
                "<p style=\"color: red\"></p>",
                "<button onclick=\"go()\"></button>",
                "<script>go()</script>",
                "<style>p {}</style>",
                "<form action=\"/x\" method=\"post\"></form>",
                "<p>$unsafe{page.html()}</p>",
            })
    void a_template_that_does_more_is_caught(String template) {
        assertThat(faults(List.of(Source.planted("jte/bread/show.jte", template))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import java.util.List\n@param String name = \"Ola ma kota\"\n<p class=\"lead\">${t(\"a.b\", page.name())}</p>",
                "@for(var each : page.all())<li>${each.isEmpty() ? \"none at all\" : each}</li>@endfor",
                "!{var described = (hint != null ? name + \"-hint \" : \"\");}<p id=\"${described}\">&nbsp;·&nbsp;</p>",
                "<a href=\"/\">Osnowa</a> – <form method=\"get\" action=\"/organisations\"></form>",
                "<script src=\"${Assets.address(\"js/copy.js\")}\" defer></script>",
                "<%-- a word about why --%><p aria-label=\"${t(\"x\")}\"></p>",
            })
    void a_template_that_arranges_passes(String template) {
        assertThat(faults(List.of(Source.planted("jte/bread/show.jte", template))))
                .isEmpty();
    }

    private static List<String> faults(List<Source> templates) {
        var faults = new ArrayList<String>();
        for (var source : templates) {
            var template = Template.of(source.text());
            var html = MACHINE_WORD.matcher(template.html()).replaceAll("");
            var where = source.folder() + "/" + source.name();
            words(ENTITY.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(" "), where, faults);
            SPOKEN.matcher(html).results().forEach(each -> words(each.group(1), where, faults));
            WORDS_IN_CODE.matcher(template.code()).results().forEach(each -> words(each.group(1), where, faults));
            found(STYLED, html, where + " styles or scripts in place: ", faults);
            found(SCRIPT, html, where + " holds a script or style: ", faults);
            found(UNSAFE, source.text(), where + " writes unescaped: ", faults);
            if (!where.equals("ui/form.jte")) {
                found(WRITING_FORM, html, where + " makes its own form: ", faults);
            }
        }
        return faults;
    }

    private static void words(String text, String where, List<String> faults) {
        WORD.matcher(text)
                .results()
                .map(word -> word.group())
                .filter(word -> !NAMES.contains(word))
                .forEach(word -> faults.add(where + " holds the word " + word));
    }

    private static void found(Pattern pattern, String text, String fault, List<String> faults) {
        pattern.matcher(text).results().forEach(each -> faults.add(fault + each.group()));
    }
}
