package org.osnowa.agreements;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.agreements.AgreementPage.ClauseRow;
import org.osnowa.agreements.AgreementPage.Line;
import org.osnowa.agreements.AgreementPage.PartyRow;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.history.Difference;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Component;

/** Makes the pages of documents. */
@Component
class AgreementPages {

    private static final int DAYS_OF_ALERT = 30;

    private final PartnershipHeads heads;
    private final Agreements agreements;
    private final Library library;
    private final Drafting drafting;
    private final Memberships memberships;
    private final Organisations organisations;
    private final ActingFor acting;
    private final Clock clock;

    AgreementPages(
            PartnershipHeads heads,
            Agreements agreements,
            Library library,
            Drafting drafting,
            Memberships memberships,
            Organisations organisations,
            ActingFor acting,
            Clock clock) {
        this.heads = heads;
        this.agreements = agreements;
        this.library = library;
        this.drafting = drafting;
        this.memberships = memberships;
        this.organisations = organisations;
        this.acting = acting;
        this.clock = clock;
    }

    AgreementsPage all(Partnership partnership, Visitor visitor, FormErrors errors) {
        var head = head(partnership, visitor);
        var today = LocalDate.now(clock);
        var found = agreements.of(partnership.id()).stream()
                .filter(each -> head.inside() || each.open(today))
                .toList();
        var there =
                found.stream().filter(each -> !each.over()).map(Agreement::kind).collect(Collectors.toSet());
        return new AgreementsPage(
                head,
                found.stream().map(each -> row(head, each, today)).toList(),
                head.coordinates() && head.contributes()
                        ? library.documentsOf(partnership.type()).stream()
                                .filter(each -> !there.contains(each))
                                .map(each -> Choice.of(each.name(), named(each)))
                                .toList()
                        : List.of(),
                partnership.type() == PartnershipType.PPP,
                errors);
    }

    private AgreementsPage.Row row(PartnershipHead head, Agreement agreement, LocalDate today) {
        return new AgreementsPage.Row(
                head.path() + "/agreement/" + agreement.id(),
                agreement.title(),
                named(agreement.kind()),
                agreement.state(),
                force(agreement, today).orElse(null),
                agreement.closed().map(Agreement.Closed::reason).orElse(null),
                agreement.binds(today),
                agreement.open(today));
    }

    /** Since when it is in force or will be, or until when it was. */
    private static Optional<String> force(Agreement agreement, LocalDate today) {
        return agreement.force().map(each -> {
            if (agreement.binds(today)) {
                return t(
                        each.since().isAfter(today) ? "AgreementPage.inForceFrom" : "AgreementPage.inForceSince",
                        date(each.since()));
            }
            return t("AgreementPage.inForceUntil", date(lastDay(agreement).orElse(today)));
        });
    }

    private static Optional<LocalDate> lastDay(Agreement agreement) {
        return Stream.concat(
                        Optional.ofNullable(agreement.terms().endsOn()).stream(),
                        agreement.closed().map(Agreement.Closed::on).stream())
                .min(Comparator.naturalOrder());
    }

    private String named(DocumentKind kind) {
        return library.document(kind).title().in(Text.language());
    }

    /** @throws NotFound for guests when it is not in force or not published */
    PublicPage open(Partnership partnership, AgreementId id, PartnershipHead head) {
        var agreement = agreements.get(id, partnership.id());
        var today = LocalDate.now(clock);
        var paper = openPaper(agreement);
        return new PublicPage(
                head,
                head.path() + "/agreement/" + id,
                paper.title(),
                named(agreement.kind()),
                force(agreement, today).orElse(""),
                paper.sections().stream()
                        .map(each -> new PublicPage.Section(
                                each.heading(), Paragraphs.of(each.text()).words()))
                        .toList(),
                paper.parties().stream().map(AgreementPages::signedBy).toList());
    }

    /** @throws NotFound when not everybody may read it */
    Paper openPaper(Agreement agreement) {
        if (!agreement.open(LocalDate.now(clock))) {
            throw new NotFound(agreement.id());
        }
        return agreements
                .text(agreement.id(), agreement.force().orElseThrow().number())
                .orElseThrow(() -> new NotFound(agreement.id()))
                .paper()
                .forEverybody();
    }

    private static String signedBy(Paper.Party party) {
        return party.name() + ": " + who(party.signatories());
    }

    private static String who(List<Signatory> signatories) {
        return signatories.stream()
                .map(each -> "%s (%s)".formatted(each.name(), each.function()))
                .collect(Collectors.joining(", "));
    }

    AgreementPage one(Partnership partnership, AgreementId id, Visitor me, FormErrors errors) {
        return one(partnership, id, me, head(partnership, me), errors);
    }

    AgreementPage one(Partnership partnership, AgreementId id, Visitor me, PartnershipHead head, FormErrors errors) {
        var whole = agreements.whole(id, partnership.id());
        var agreement = whole.agreement();
        var draft = agreement.draft() ? Optional.of(drafting.brief(partnership, whole)) : Optional.<Draft>empty();
        var path = head.path() + "/agreement/" + id;
        var today = LocalDate.now(clock);
        var joined = joined(partnership, agreement, today);
        return new AgreementPage(
                head,
                id.toString(),
                agreement.title(),
                named(agreement.kind()),
                agreement.state(),
                agreement.version(),
                agreement.text(),
                whole.text().map(Whole.Opened::digest).orElse(null),
                whole.text().map(each -> date(day(each.at()))).orElse(null),
                force(agreement, today).orElse(null),
                agreement.binds(today),
                agreement.whyNotPublish(today).isEmpty(),
                agreement
                        .force()
                        .map(Agreement.Force::number)
                        .filter(each -> agreement.state() != DocumentState.IN_FORCE)
                        .orElse(0),
                agreement.publishedOn().map(Text::date).orElse(null),
                agreement.closed().map(Agreement.Closed::reason).orElse(null),
                alert(whole, today).orElse(null),
                facts(agreement),
                draft.map(each -> each.unsaid().stream().map(Text::t).toList()).orElse(List.of()),
                draft.map(each -> clauses(each, whole, path)).orElseGet(() -> clauses(whole, path)),
                annexes(whole, draft),
                parties(whole, draft, path, head, me),
                earlier(whole, path),
                joined.stream()
                        .map(each -> new AgreementPage.Joiner(head.path() + "/agreement/" + each.id(), each.title()))
                        .toList(),
                joiners(partnership, whole, joined, head, path, today),
                leaving(agreement, head, today),
                partnership.type() == PartnershipType.PPP,
                errors);
    }

    private List<AgreementPage.Annex> annexes(Whole whole, Optional<Draft> draft) {
        return draft
                .map(Draft::annexes)
                .orElseGet(
                        () -> whole.text().map(each -> each.paper().annexes()).orElse(List.of()))
                .stream()
                .map(each -> new AgreementPage.Annex(each.number(), each.title()))
                .toList();
    }

    /** "Do złożenia wniosku zostało 14 dni, brakuje 2 podpisów." */
    private static Optional<String> alert(Whole whole, LocalDate today) {
        var agreement = whole.agreement();
        var by = agreement.terms().signBy();
        var missing = whole.unsigned().size();
        if (!agreement.signing() || by == null || missing == 0) {
            return Optional.empty();
        }
        var days = ChronoUnit.DAYS.between(today, by);
        if (days > DAYS_OF_ALERT) {
            return Optional.empty();
        }
        var what = agreement.kind() == DocumentKind.PROJECT ? "application" : "signing";
        return Optional.of(
                days < 0
                        ? t("AgreementPage.alertPassed." + what, missing)
                        : t("AgreementPage.alert." + what, days, missing));
    }

    private static List<Line> facts(Agreement agreement) {
        var terms = agreement.terms();
        var lines = new ArrayList<Line>();
        add(lines, "signingOn", terms.signingOn());
        add(lines, "signBy", terms.signBy());
        add(lines, "startsOn", terms.startsOn());
        add(lines, "endsOn", terms.endsOn());
        add(lines, "reviewOn", terms.reviewOn());
        if (terms.least() != null) {
            lines.add(new Line(t("TermsForm.least"), terms.least().toString()));
        }
        if (terms.dataBasis() != null) {
            lines.add(new Line(t("TermsForm.dataBasis"), terms.dataBasis()));
        }
        return lines;
    }

    private static void add(List<Line> lines, String which, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(new Line(t("TermsForm." + which), date(day)));
        }
    }

    private List<ClauseRow> clauses(Draft draft, Whole whole, String path) {
        return draft.items().stream()
                .map(each -> clause(
                        path,
                        each.clause().id(),
                        heading(each),
                        each.included() ? Paragraphs.of(each.text()).words() : List.of(),
                        each.need(),
                        each.included(),
                        each.gaps().stream().map(Draft.Gap::label).toList(),
                        whole,
                        draft.parties()))
                .toList();
    }

    private static String heading(Draft.Item item) {
        var title = item.clause().title().in(Text.language());
        return item.number() == 0 ? title : "§ " + item.number() + ". " + title;
    }

    private List<ClauseRow> clauses(Whole whole, String path) {
        return whole.text().stream()
                .flatMap(each -> each.paper().sections().stream())
                .map(each -> clause(
                        path,
                        each.clause(),
                        each.heading(),
                        Paragraphs.of(each.text()).words(),
                        library.need(whole.agreement().kind(), each.clause()),
                        true,
                        List.of(),
                        whole,
                        whole.text().map(text -> text.paper().parties()).orElse(List.of())))
                .toList();
    }

    private static ClauseRow clause(
            String path,
            String id,
            String heading,
            List<String> paragraphs,
            Need need,
            boolean included,
            List<String> gaps,
            Whole whole,
            List<Paper.Party> parties) {
        var open = whole.openRemarks().stream()
                .filter(each -> each.clause().equals(id))
                .toList();
        return new ClauseRow(
                path + "/clauses/" + id,
                id,
                heading,
                paragraphs,
                need,
                included,
                gaps,
                open.size(),
                parties.stream()
                        .filter(party ->
                                open.stream().anyMatch(each -> each.holds(new OrganisationId(party.organisation()))))
                        .map(Paper.Party::name)
                        .toList());
    }

    private List<PartyRow> parties(Whole whole, Optional<Draft> draft, String path, PartnershipHead head, Visitor me) {
        var deciding = deciding(me);
        return draft
                .map(Draft::parties)
                .orElseGet(
                        () -> whole.text().map(each -> each.paper().parties()).orElse(List.of()))
                .stream()
                .map(each -> party(each, whole, path, head, deciding))
                .toList();
    }

    private Set<OrganisationId> deciding(Visitor me) {
        return acting.under(me).stream()
                .filter(Mandate::decides)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
    }

    private PartyRow party(
            Paper.Party party, Whole whole, String path, PartnershipHead head, Set<OrganisationId> deciding) {
        var id = new OrganisationId(party.organisation());
        var signature = whole.agreement().draft() ? Optional.<Signature>empty() : whole.of(id);
        var held = whole.lawyerOf(id);
        return new PartyRow(
                path + "/parties/" + id,
                party.name(),
                party.units(),
                party.signatories().isEmpty() ? null : who(party.signatories()),
                party.basis().isBlank() ? null : party.basis(),
                standing(party, whole.agreement(), signature, held),
                signature.filter(Signature::complete).isPresent()
                        ? "ok"
                        : signature.isPresent() || held.isPresent() || !party.represented() ? "warn" : "",
                held.map(each -> each.clause()).orElse(null),
                signature.filter(Signature::complete).isPresent(),
                signature.filter(Signature::scan).isPresent(),
                deciding.contains(id),
                head.coordinates() || deciding.contains(id));
    }

    private static String standing(
            Paper.Party party, Agreement agreement, Optional<Signature> signature, Optional<Remark> held) {
        if (signature.isPresent()) {
            return signature.get().waits()
                    ? t("AgreementPage.waitsForTreasurer")
                    : t("AgreementPage.signedOn", date(signature.get().on()));
        }
        if (held.isPresent()) {
            return t("AgreementPage.waitsForLawyer", held.get().clause());
        }
        if (!party.represented()) {
            return t("AgreementPage.nobodySigns");
        }
        return agreement.draft() ? t("AgreementPage.willSign") : t("AgreementPage.waits");
    }

    private List<AgreementPage.Earlier> earlier(Whole whole, String path) {
        var signed =
                whole.earlier().stream().map(Signature::organisation).distinct().toList();
        var names = signed.isEmpty() ? Map.<OrganisationId, String>of() : organisations.namesOf(signed);
        return whole.earlier().stream()
                .map(each -> new AgreementPage.Earlier(
                        names.getOrDefault(each.organisation(), ""),
                        date(each.on()),
                        each.number(),
                        each.scan()
                                ? path + "/parties/" + each.organisation() + "/scan?number=" + each.number()
                                : null))
                .toList();
    }

    /** Declarations by which others join it. */
    private List<Agreement> joined(Partnership partnership, Agreement agreement, LocalDate today) {
        return standing(agreement, today)
                ? agreements.of(partnership.id()).stream()
                        .filter(each -> each.kind() == DocumentKind.ACCESSION && !each.over())
                        .filter(each -> each.declaration()
                                .filter(said -> said.about().equals(agreement.id()))
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** It is in force, and no text after it is being made. */
    private static boolean standing(Agreement agreement, LocalDate today) {
        return agreement.state() == DocumentState.IN_FORCE
                && agreement.binds(today)
                && agreement.kind().binding();
    }

    /** The part of a partner ends where it always did, from the day on which its statement takes effect. */
    private static @Nullable String leaving(Agreement agreement, PartnershipHead head, LocalDate today) {
        var effective = agreement.state() == DocumentState.IN_FORCE
                && agreement
                        .force()
                        .filter(each -> !each.since().isAfter(today))
                        .isPresent();
        return agreement.kind() == DocumentKind.WITHDRAWAL && effective
                ? agreement
                        .declaration()
                        .map(each -> head.path() + "/partners/" + each.by() + "/leaving")
                        .orElse(null)
                : null;
    }

    /** Partners that are no parties of what is in force: they can join it by a declaration. */
    private List<AgreementPage.Joiner> joiners(
            Partnership partnership,
            Whole whole,
            List<Agreement> joined,
            PartnershipHead head,
            String path,
            LocalDate today) {
        if (!head.coordinates() || !head.contributes() || !standing(whole.agreement(), today)) {
            return List.of();
        }
        var parties = whole.text().map(each -> each.paper().parties()).orElse(List.of()).stream()
                .map(Paper.Party::organisation)
                .toList();
        var others = memberships.in(partnership.id()).stream()
                .filter(each -> each.counts() && each.signs())
                .map(Membership::organisation)
                .filter(each -> !parties.contains(each.value()))
                .filter(each -> joined.stream()
                        .flatMap(one -> one.declaration().stream())
                        .noneMatch(said -> said.by().equals(each)))
                .toList();
        var names = others.isEmpty() ? Map.<OrganisationId, String>of() : organisations.namesOf(others);
        return others.stream()
                .map(each -> new AgreementPage.Joiner(path + "/declarations/" + each, names.getOrDefault(each, "")))
                .toList();
    }

    TermsPage terms(
            Partnership partnership,
            AgreementId id,
            Visitor me,
            @Nullable TermsForm form,
            boolean moved,
            FormErrors errors) {
        var agreement = agreements.get(id, partnership.id());
        return new TermsPage(
                head(partnership, me),
                id.toString(),
                form == null ? TermsForm.of(agreement) : moved ? form.over(agreement.version()) : form,
                library.document(agreement.kind()).least().isEmpty(),
                library.clausesOf(agreement.kind(), partnership.type()).stream()
                        .anyMatch(each -> each.condition().isPresent()),
                moved,
                moved ? everything(agreement) : List.of(),
                errors);
    }

    /** All that is saved, for somebody who wrote at the same time. */
    private static List<Line> everything(Agreement agreement) {
        var terms = agreement.terms();
        var lines = new ArrayList<Line>();
        lines.add(new Line(t("TermsForm.title"), agreement.title()));
        lines.addAll(facts(agreement));
        answer(lines, "minors", terms.minors());
        answer(lines, "volunteers", terms.volunteers());
        answer(lines, "sharesData", terms.sharesData());
        if (terms.dataContract() != null) {
            lines.add(new Line(t("TermsForm.dataContract"), t(terms.dataContract())));
        }
        return lines;
    }

    private static void answer(List<Line> lines, String which, @Nullable Boolean answer) {
        if (answer != null) {
            lines.add(new Line(t("TermsForm." + which), t(answer ? "ClauseForm.yes" : "ClauseForm.no")));
        }
    }

    VersionPage version(Partnership partnership, AgreementId id, int number, Visitor me) {
        var agreement = agreements.get(id, partnership.id());
        var text = agreements.text(id, number).orElseThrow(() -> new NotFound(id));
        var before = number > 1 ? agreements.text(id, number - 1) : Optional.<Whole.Opened>empty();
        return new VersionPage(
                head(partnership, me),
                id.toString(),
                agreement.title(),
                number,
                date(day(text.at())),
                text.digest(),
                rows(text.paper(), before.map(Whole.Opened::paper)),
                Stream.iterate(1, each -> each + 1).limit(agreement.text()).toList());
    }

    private static List<VersionPage.Row> rows(Paper paper, Optional<Paper> before) {
        return Stream.concat(
                        paper.sections().stream().map(Paper.Section::clause),
                        before.stream()
                                .flatMap(each -> each.sections().stream())
                                .map(Paper.Section::clause))
                .distinct()
                .map(each -> row(section(paper, each), before.map(earlier -> section(earlier, each))))
                .toList();
    }

    private static Optional<Paper.Section> section(Paper paper, String clause) {
        return paper.sections().stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst();
    }

    private static VersionPage.Row row(Optional<Paper.Section> now, Optional<Optional<Paper.Section>> before) {
        var text = now.map(Paper.Section::text).orElse("");
        var earlier =
                before.map(each -> each.map(Paper.Section::text).orElse("")).orElse(text);
        var heading = now.or(() -> before.orElse(Optional.empty()))
                .map(Paper.Section::heading)
                .orElse("");
        return new VersionPage.Row(heading, !earlier.equals(text), Difference.between(earlier, text));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    static String day(Signature signature) {
        return signature.counter() instanceof Counter.Given(var _, var on) ? date(on) : "";
    }

    PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "agreement");
    }
}
