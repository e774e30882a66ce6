package org.osnowa.agreements;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.agreements.ClausePage.Field;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page of one clause. */
@Component
class ClausePages {

    private final PartnershipHeads heads;
    private final Agreements agreements;
    private final AgreementDesk desk;
    private final SigningDesk signing;
    private final Drafting drafting;
    private final Organisations organisations;
    private final People people;
    private final Access access;
    private final Texts texts;
    private final Clock clock;

    ClausePages(
            PartnershipHeads heads,
            Agreements agreements,
            AgreementDesk desk,
            SigningDesk signing,
            Drafting drafting,
            Organisations organisations,
            People people,
            Access access,
            Texts texts,
            Clock clock) {
        this.heads = heads;
        this.agreements = agreements;
        this.desk = desk;
        this.signing = signing;
        this.drafting = drafting;
        this.organisations = organisations;
        this.people = people;
        this.access = access;
        this.texts = texts;
        this.clock = clock;
    }

    /** What was typed and could not be kept. */
    record Typed(
            @Nullable ClauseForm form,
            RemarkForm remark,
            boolean movedMeanwhile,
            FormErrors errors,
            FormErrors remarkErrors) {

        static final Typed NOTHING = new Typed(null, RemarkForm.empty(), false, FormErrors.none(), FormErrors.none());
    }

    ClausePage page(Partnership partnership, AgreementId id, String clause, Visitor me, Typed typed) {
        var head = heads.of(partnership, me, "agreement");
        var whole = agreements.whole(id, partnership.id());
        var found = desk.clauseOf(partnership, whole, clause);
        var item = item(partnership, whole, found);
        var frozen = whole.agreement().draft()
                ? Optional.<Paper.Section>empty()
                : whole.text()
                        .flatMap(each -> each.paper().sections().stream()
                                .filter(section -> section.clause().equals(clause))
                                .findFirst());
        var text = frozen.map(Paper.Section::text).orElse(item.text());
        var speaking = speaking(partnership, whole, me, head.coordinates());
        var names = names(whole, clause, speaking);
        return new ClausePage(
                head,
                id.toString(),
                whole.agreement().title(),
                clause,
                frozen.map(Paper.Section::heading).orElseGet(() -> heading(item)),
                item.need(),
                found.note().map(each -> each.in(Text.language())).orElse(null),
                Text.language().equals(Text.ENGLISH) ? english(found) : null,
                Paragraphs.of(text).words(),
                whole.agreement().draft()
                        ? item.gaps().stream().map(Draft.Gap::label).toList()
                        : List.of(),
                head.contributes() && whole.agreement().draft(),
                head.contributes() && !whole.agreement().over(),
                typed.form() == null
                        ? ClauseForm.of(item)
                        : typed.movedMeanwhile()
                                ? typed.form().over(item.wording().version())
                                : typed.form(),
                fields(
                        item,
                        typed.form() == null
                                ? item.wording().filled()
                                : typed.form().filled()),
                remarks(whole, clause, names, speaking, head.coordinates(), me, head.path() + "/agreement/" + id),
                typed.remark(),
                speakers(speaking, names, head.coordinates()),
                typed.movedMeanwhile(),
                item.included(),
                texts.changed(
                                        List.of(partnership.id().value()),
                                        List.of(item.wording().id()))
                                .isEmpty()
                        ? null
                        : head.path() + "/history/texts/" + item.wording().id(),
                typed.errors(),
                typed.remarkErrors());
    }

    /** For whom the visitor speaks; who coordinates also for parties that nobody with an account speaks for. */
    List<OrganisationId> speaking(Partnership partnership, Whole whole, Visitor me, boolean coordinates) {
        var own = access.speaksFor(me, partnership.id());
        return coordinates
                ? Stream.concat(own.stream(), signing.mute(parties(whole)).stream())
                        .distinct()
                        .toList()
                : own;
    }

    /** Of the text that was opened last, and before the first of those of whom it is known who signs for them. */
    private static List<OrganisationId> parties(Whole whole) {
        return whole.text()
                .map(each -> each.paper().parties().stream()
                        .map(party -> new OrganisationId(party.organisation()))
                        .toList())
                .orElseGet(() -> List.copyOf(whole.representations().keySet()));
    }

    /** What was opened for signing is not drafted anew. */
    private Draft.Item item(Partnership partnership, Whole whole, Clause clause) {
        return whole.agreement().draft()
                ? drafting.one(partnership, whole, clause.id())
                : new Draft.Item(
                        clause, drafting.need(clause, whole), true, 0, whole.wording(clause.id()), "", List.of());
    }

    private static String heading(Draft.Item item) {
        var title = item.clause().title().in(Text.language());
        return item.number() == 0 ? title : "§ " + item.number() + ". " + title;
    }

    /** With its values by their English names in square brackets. */
    private static String english(Clause clause) {
        var labels = clause.values().stream()
                .collect(Collectors.toMap(
                        Clause.Asked::name, each -> each.label().english()));
        return clause.english()
                .fill(Map.of(), name -> "[" + labels.getOrDefault(name, name) + "]")
                .text();
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Text.language()) + label.substring(1);
    }

    private static List<Field> fields(Draft.Item item, Map<String, String> filled) {
        return item.clause().values().stream()
                .filter(Clause.Asked::typed)
                .map(each -> new Field(
                        ClauseForm.VALUE + each.name(),
                        capital(each.label().in(Text.language())),
                        filled.get(each.name()),
                        each.from()
                                .map(_ -> t("ClausePage.known"))
                                .or(() -> item.clause()
                                        .polish()
                                        .otherwise(each.name())
                                        .map(words -> t("ClausePage.otherwise", words)))
                                .orElse(null),
                        each.form() == Clause.Form.NUMBER,
                        item.gaps().stream().anyMatch(gap -> gap.name().equals(each.name()))))
                .toList();
    }

    /** Of those for whom the visitor speaks, and of those who have said something. */
    private Map<OrganisationId, String> names(Whole whole, String clause, List<OrganisationId> speaking) {
        var all = Stream.concat(
                        speaking.stream(),
                        whole.remarks().stream()
                                .filter(each -> each.clause().equals(clause))
                                .flatMap(each -> each.organisation().stream()))
                .distinct()
                .toList();
        return all.isEmpty() ? Map.of() : organisations.namesOf(all);
    }

    private static List<Choice> speakers(
            List<OrganisationId> speaking, Map<OrganisationId, String> names, boolean coordinates) {
        return Stream.concat(
                        speaking.stream().map(each -> Choice.of(each.toString(), names.getOrDefault(each, ""))),
                        coordinates ? Stream.of(Choice.of("", t("ClausePage.asCoordinator"))) : Stream.empty())
                .toList();
    }

    private List<ClausePage.Row> remarks(
            Whole whole,
            String clause,
            Map<OrganisationId, String> names,
            List<OrganisationId> speaking,
            boolean coordinates,
            Visitor me,
            String path) {
        var said = whole.remarks().stream()
                .filter(each -> each.clause().equals(clause))
                .toList();
        var writers = names(
                said.stream().flatMap(each -> each.by().stream()).distinct().toList());
        return said.stream()
                .map(each -> new ClausePage.Row(
                        Stream.concat(
                                        each.by().map(writers::get).stream(),
                                        each.organisation().map(names::get).stream())
                                .collect(Collectors.joining(", ")),
                        moment(LocalDateTime.ofInstant(each.at(), clock.getZone())),
                        each.words(),
                        each.kind() == RemarkKind.LAWYER,
                        each.open(),
                        each.open() && settles(each, speaking, coordinates, me)
                                ? path + "/remarks/" + each.id() + "/settlement"
                                : null))
                .toList();
    }

    private static boolean settles(Remark remark, List<OrganisationId> speaking, boolean coordinates, Visitor me) {
        return remark.organisation().filter(speaking::contains).isPresent()
                || remark.kind() == RemarkKind.COMMENT
                        && (coordinates
                                || remark.by()
                                        .filter(each ->
                                                me.id().filter(each::equals).isPresent())
                                        .isPresent());
    }

    private Map<PersonId, String> names(List<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        if (!ids.isEmpty()) {
            people.all(ids).forEach((Person each) -> names.put(each.id(), each.name()));
        }
        return names;
    }
}
