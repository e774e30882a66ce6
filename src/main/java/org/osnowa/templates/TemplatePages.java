package org.osnowa.templates;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.history.Difference;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.osnowa.templates.TemplatePage.Blank;
import org.osnowa.templates.TemplatePage.Piece;
import org.springframework.stereotype.Component;

/** Makes the pages of templates. */
@Component
class TemplatePages {

    private static final Pattern BLANK = Pattern.compile("\\{\\{[^{}\\n]{1,80}}}");
    private static final int VERSIONS_MOST = 50;

    private final TemplateLibrary library;
    private final TemplateTexts texts;
    private final TemplateDesk desk;
    private final People people;
    private final Clock clock;

    TemplatePages(TemplateLibrary library, TemplateTexts texts, TemplateDesk desk, People people, Clock clock) {
        this.library = library;
        this.texts = texts;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    TemplatesPage all() {
        return new TemplatesPage(Arrays.stream(TemplateKind.values())
                .map(kind -> new TemplatesPage.Group(
                        TextTemplate.id(kind, Optional.empty()),
                        t(kind),
                        t("TemplatePage.help." + kind),
                        of(kind).stream().map(TemplatePages::row).toList()))
                .toList());
    }

    private List<TextTemplate> of(TemplateKind kind) {
        return library.all().stream().filter(each -> each.kind() == kind).toList();
    }

    private static TemplatesPage.Row row(TextTemplate template) {
        return new TemplatesPage.Row(
                path(template),
                template.type().map(each -> t("TemplatePage.type." + each)).orElseGet(() -> t("TemplatePage.forAll")));
    }

    static String path(TextTemplate template) {
        return "/help/templates/" + template.id();
    }

    static String path(TextTemplate template, String language) {
        return "/admin/templates/" + template.id() + "/" + language;
    }

    private static String title(TextTemplate template) {
        return template.type()
                .map(each -> t("TemplatePage.titleOf", t(template.kind()), t("TemplatePage.type." + each)))
                .orElseGet(() -> t(template.kind()));
    }

    TemplatePage show(TextTemplate template, Visitor visitor) {
        var language = Text.language().getLanguage();
        var text = desk.text(template, language);
        return new TemplatePage(
                path(template),
                title(template),
                t("TemplatePage.help." + template.kind()),
                pieces(text),
                blanks(library.explained(text, language)),
                of(template.kind()).stream()
                        .filter(each -> !each.id().equals(template.id()))
                        .map(TemplatePages::row)
                        .toList(),
                visitor.administrator() ? path(template, language) : "");
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var blank = BLANK.matcher(text);
        var end = 0;
        while (blank.find()) {
            pieces.add(new Piece(text.substring(end, blank.start()), false));
            pieces.add(new Piece(blank.group(), true));
            end = blank.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }

    private static List<Blank> blanks(Map<String, String> explained) {
        return explained.entrySet().stream()
                .map(each -> new Blank("{{" + each.getKey() + "}}", each.getValue()))
                .toList();
    }

    TemplateListPage list() {
        var changed = texts.all();
        var names = names(changed.values().stream().map(TemplateVersion::by).toList());
        return new TemplateListPage(library.all().stream()
                .map(template -> new TemplateListPage.Row(
                        title(template),
                        TemplateLibrary.LANGUAGES.stream()
                                .map(language -> new TemplateListPage.Wording(
                                        path(template, language),
                                        t("TemplateListPage.language." + language),
                                        Optional.ofNullable(changed.get(template.id() + " " + language))
                                                .filter(each -> each.text().isPresent())
                                                .map(each -> label(each, names))
                                                .orElse("")))
                                .toList()))
                .toList());
    }

    private Map<PersonId, String> names(List<PersonId> ids) {
        return people.all(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private String label(TemplateVersion version, Map<PersonId, String> names) {
        var when = moment(LocalDateTime.ofInstant(version.at(), clock.getZone()));
        var who = names.getOrDefault(version.by(), "");
        return version.text().isPresent()
                ? t("TemplateEditPage.version", version.number(), when, who)
                : t("TemplateEditPage.versionBack", version.number(), when, who);
    }

    TemplateEditPage edit(TextTemplate template, String language) {
        return edit(template, language, fresh(template, language), false, FormErrors.none());
    }

    TemplateForm fresh(TextTemplate template, String language) {
        return new TemplateForm(
                desk.text(template, language),
                texts.last(template.id(), language).map(TemplateVersion::number).orElse(0));
    }

    TemplateEditPage edit(TextTemplate template, String language, TemplateForm form, boolean moved, FormErrors errors) {
        var versions = texts.versions(template.id(), language, VERSIONS_MOST);
        var names = names(versions.stream().map(TemplateVersion::by).toList());
        var path = path(template, language);
        return new TemplateEditPage(
                path,
                path(template),
                title(template),
                t("TemplateListPage.language." + language),
                form,
                versions.stream().findFirst().flatMap(TemplateVersion::text).isPresent(),
                blanks(new TreeMap<>(library.known(language))),
                versions.stream()
                        .map(each ->
                                new TemplateEditPage.Version(path + "/versions/" + each.number(), label(each, names)))
                        .toList(),
                moved,
                errors);
    }

    TemplateDifferencePage difference(TextTemplate template, String language, int number) {
        var version =
                texts.find(template.id(), language, number).orElseThrow(() -> new NotFound(template.id() + number));
        var before = texts.find(template.id(), language, number - 1)
                .flatMap(TemplateVersion::text)
                .orElseGet(() -> template.text(language));
        return new TemplateDifferencePage(
                path(template, language),
                title(template),
                label(version, names(List.of(version.by()))),
                Difference.between(before, version.text().orElseGet(() -> template.text(language))));
    }
}
