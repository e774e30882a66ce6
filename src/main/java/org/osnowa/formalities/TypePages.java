package org.osnowa.formalities;

import static java.util.stream.Collectors.groupingBy;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Conditions;
import org.osnowa.partnerships.Partner;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Role;
import org.osnowa.partnerships.TypeLabel;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Money;
import org.osnowa.platform.Text;
import org.osnowa.rules.Figures;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rules;
import org.osnowa.rules.TypeAdvisor;
import org.springframework.stereotype.Component;

/** Makes the pages of type and form. */
@Component
class TypePages {

    private final PartnershipHeads heads;
    private final Conditions conditions;
    private final Formalities formalities;
    private final Rules rules;
    private final TypeAdvisor advisor;
    private final Signing signing;
    private final Clock clock;

    TypePages(
            PartnershipHeads heads,
            Conditions conditions,
            Formalities formalities,
            Rules rules,
            TypeAdvisor advisor,
            Signing signing,
            Clock clock) {
        this.heads = heads;
        this.conditions = conditions;
        this.formalities = formalities;
        this.rules = rules;
        this.advisor = advisor;
        this.signing = signing;
        this.clock = clock;
    }

    TypePage show(Partnership partnership, Visitor visitor, GroupForm group, FormErrors errors) {
        var head = heads.of(partnership, visitor, "type");
        var partners = conditions.partners(partnership.id());
        var standing = conditions.of(partnership, partners);
        var book = formalities.of(partnership.id());
        FormalFigures.set(book, takingPart(partners), LocalDate.now(clock), standing.figures());
        var forms = verdicts(partnership, standing.figures());
        var type = Optional.ofNullable(partnership.type());
        return new TypePage(
                head,
                TypeLabel.of(partnership.type(), partners),
                type.map(advisor::guide).orElse(null),
                type.map(advisor::consequences).orElse(List.of()),
                partnership.type() == PartnershipType.PPP,
                forms.stream().filter(TypePage.FormVerdict::chosen).findFirst().orElse(null),
                standing.composition(),
                forms,
                signers(partners),
                head.inside() ? inside(partnership, book, takingPart(partners), group, errors) : null,
                Text.language());
    }

    private List<TypePage.FormVerdict> verdicts(Partnership partnership, Figures figures) {
        return Arrays.stream(LegalForm.values())
                .map(form -> new TypePage.FormVerdict(
                        rules.guide(form), t(form), form == partnership.form(), rules.in(form, figures)))
                .toList();
    }

    /** Those who cannot sign for themselves come first. */
    private List<TypePage.SignerGroup> signers(List<Partner> partners) {
        Map<Signing.Signer, List<Partner>> bySigner = partners.stream()
                .filter(each -> each.membership().counts())
                .collect(groupingBy(
                        each -> signing.of(each.kind()), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return bySigner.entrySet().stream()
                .sorted(Comparator.comparing(each -> order(each.getKey())))
                .map(each -> group(each.getKey(), each.getValue()))
                .toList();
    }

    private static int order(Signing.Signer signer) {
        return switch (signer.itself()) {
            case NO -> 0;
            case ASK -> 1;
            case YES -> 2;
        };
    }

    private static TypePage.SignerGroup group(Signing.Signer signer, List<Partner> partners) {
        return new TypePage.SignerGroup(
                partners.stream().map(Partner::name).toList(),
                signer.itself() == Signing.Itself.NO,
                signer.itself() == Signing.Itself.ASK,
                signer.party(),
                signer.signs(),
                signer.attachment().orElse(null),
                signer.basis());
    }

    private TypePage.Inside inside(
            Partnership partnership, Book book, List<Partner> partners, GroupForm group, FormErrors errors) {
        var asked = Facts.askedBy(partnership.type());
        var partsAsked = Facts.partsAskedBy(partnership.type());
        var board = partnership.type() == PartnershipType.LAG;
        return new TypePage.Inside(
                asked,
                asked ? lines(FactsForm.of(partnership.type(), book.facts()).lines()) : List.of(),
                partsAsked,
                partsAsked ? parts(partnership, book, partners) : List.of(),
                partnership.type() == PartnershipType.PROJECT ? split(book, partners) : null,
                board,
                board ? groups(partnership, book.groups(), book.votes()) : List.of(),
                board ? groups(partnership, formalities.removedGroups(partnership.id()), 0) : List.of(),
                group,
                errors);
    }

    private static List<FactsForm.Line> lines(List<FactsForm.Line> all) {
        return all.stream()
                .filter(each -> each.value() != null && !each.value().isBlank())
                .toList();
    }

    private static List<TypePage.PartRow> parts(Partnership partnership, Book book, List<Partner> partners) {
        return partners.stream()
                .filter(each -> each.membership().counts())
                .map(each -> part(partnership, book, each, partners))
                .toList();
    }

    private static List<Partner> takingPart(List<Partner> all) {
        return all.stream().filter(each -> each.membership().counts()).toList();
    }

    private static TypePage.PartRow part(Partnership partnership, Book book, Partner partner, List<Partner> partners) {
        var organisation = partner.membership().organisation();
        var part = book.of(organisation);
        var resources = part.resources();
        return new TypePage.PartRow(
                "/partnerships/" + partnership.slug() + "/type/partners/" + organisation,
                partner.name(),
                partner.membership().role() == Role.PARTNER
                        ? null
                        : t(partner.membership().role()),
                part.task(),
                lines(List.of(
                        new FactsForm.Line(t("PartForm.human"), resources.human()),
                        new FactsForm.Line(t("PartForm.organisational"), resources.organisational()),
                        new FactsForm.Line(t("PartForm.technical"), resources.technical()),
                        new FactsForm.Line(t("PartForm.financial"), resources.financial()))),
                part.share() == null ? null : part.share().words(),
                partner.membership()
                        .part()
                        .party()
                        .map(each -> name(each, partners))
                        .orElse(null),
                Boolean.TRUE.equals(part.linked())
                        ? Objects.requireNonNullElse(part.links(), t("formalities.yes"))
                        : null);
    }

    private static @Nullable String name(OrganisationId organisation, List<Partner> partners) {
        return partners.stream()
                .filter(each -> each.membership().organisation().equals(organisation))
                .map(Partner::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String split(Book book, List<Partner> partners) {
        var budget = book.facts().project().budget();
        if (budget == null) {
            return null;
        }
        var shared = partners.stream()
                .filter(each -> each.membership().counts())
                .map(each -> book.of(each.membership().organisation()).share())
                .filter(Objects::nonNull)
                .mapToLong(Money::grosze)
                .sum();
        var gap = budget.grosze() - shared;
        var words = new Money(shared).words();
        return gap == 0
                ? t("TypePage.splitWhole", budget.words())
                : gap > 0
                        ? t("TypePage.splitShort", budget.words(), words, new Money(gap).words())
                        : t("TypePage.splitOver", budget.words(), words, new Money(-gap).words());
    }

    private static List<TypePage.GroupRow> groups(Partnership partnership, List<InterestGroup> groups, int votes) {
        return groups.stream()
                .map(each -> new TypePage.GroupRow(
                        "/partnerships/" + partnership.slug() + "/type/groups/" + each.id(),
                        each.name(),
                        each.votes(),
                        votes == 0 ? 0 : 100 * each.votes() / votes,
                        each.veto(),
                        votes > 0 && (each.dominatesAmong(votes) || each.controlsAmong(votes))))
                .toList();
    }

    EditPage<TypeForm> choice(
            Partnership partnership, Visitor visitor, TypeForm form, boolean late, FormErrors errors) {
        var theirs = TypeForm.of(partnership, formalities.of(partnership.id()).facts());
        return new EditPage<>(
                heads.of(partnership, visitor, "type"),
                form,
                form.type(),
                null,
                null,
                theirs.version(),
                theirs.factsVersion(),
                late ? compared(theirs.lines(), form.lines()) : List.of(),
                List.of(),
                errors);
    }

    EditPage<FactsForm> facts(
            Partnership partnership, Visitor visitor, @Nullable FactsForm form, boolean late, FormErrors errors) {
        var theirs = FactsForm.of(
                partnership.type(), formalities.of(partnership.id()).facts());
        var mine = form == null ? theirs : form;
        return new EditPage<>(
                heads.of(partnership, visitor, "type"),
                mine,
                partnership.type(),
                null,
                null,
                late ? theirs.version() : mine.version(),
                0,
                late ? compared(theirs.lines(), mine.lines()) : List.of(),
                partnership.type() == PartnershipType.COALITION
                        ? choices(conditions.partners(partnership.id()))
                        : List.of(),
                errors);
    }

    EditPage<PartForm> part(
            Partnership partnership,
            Visitor visitor,
            Partner partner,
            @Nullable PartForm form,
            boolean late,
            FormErrors errors) {
        var organisation = partner.membership().organisation();
        var theirs = PartForm.of(formalities.of(partnership.id()).of(organisation));
        var mine = form == null ? theirs : form;
        return new EditPage<>(
                heads.of(partnership, visitor, "type"),
                mine,
                partnership.type(),
                partner.name(),
                organisation.toString(),
                late ? theirs.version() : mine.version(),
                0,
                late ? compared(theirs.lines(), mine.lines()) : List.of(),
                List.of(),
                errors);
    }

    /** A partner now, or whoever was written down while they were one; nobody will do, too. */
    boolean canBeSpokenTo(Partnership partnership, @Nullable UUID organisation) {
        return organisation == null
                || organisation.equals(
                        formalities.of(partnership.id()).facts().cause().addresseePartner())
                || conditions.partners(partnership.id()).stream()
                        .anyMatch(
                                each -> each.membership().organisation().value().equals(organisation));
    }

    private static List<Choice> choices(List<Partner> partners) {
        return Stream.concat(
                        Stream.of(Choice.of("", t("formalities.nobody"))),
                        partners.stream()
                                .filter(each -> each.membership().counts())
                                .map(each -> Choice.of(
                                        each.membership().organisation().toString(), each.name())))
                .toList();
    }

    private static List<EditPage.Compared> compared(List<FactsForm.Line> theirs, List<FactsForm.Line> mine) {
        return IntStream.range(0, theirs.size())
                .mapToObj(each -> new EditPage.Compared(
                        theirs.get(each).label(),
                        Objects.requireNonNullElse(theirs.get(each).value(), ""),
                        Objects.requireNonNullElse(mine.get(each).value(), "")))
                .toList();
    }
}
