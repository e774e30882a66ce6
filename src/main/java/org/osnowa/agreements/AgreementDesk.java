package org.osnowa.agreements;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.agreements.Agreement.Declaration;
import org.osnowa.formalities.Signing;
import org.osnowa.formalities.WrittenDown;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Folding;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes documents: begins them, changes clauses, says who signs, and opens the text for signing. */
@Service
class AgreementDesk {

    static final Texts.Name CLAUSE = new Texts.Name("agreements.field.clause");

    private final Agreements agreements;
    private final Library library;
    private final Drafting drafting;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Mandates mandates;
    private final People people;
    private final Signing signing;
    private final WrittenDown formalities;
    private final AgreementLetters letters;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    AgreementDesk(
            Agreements agreements,
            Library library,
            Drafting drafting,
            Memberships memberships,
            Organisations organisations,
            Mandates mandates,
            People people,
            Signing signing,
            WrittenDown formalities,
            AgreementLetters letters,
            History history,
            Texts texts,
            Clock clock) {
        this.agreements = agreements;
        this.library = library;
        this.drafting = drafting;
        this.memberships = memberships;
        this.organisations = organisations;
        this.mandates = mandates;
        this.people = people;
        this.signing = signing;
        this.formalities = formalities;
        this.letters = letters;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /** Begins what all partners sign. */
    @Transactional
    Outcome<AgreementId> begin(Partnership partnership, DocumentKind kind, Person me) {
        agreements.lock(partnership.id());
        return Outcome.unless(whyNotBegin(partnership, kind), () -> add(partnership, fresh(partnership, kind), me));
    }

    private Optional<AgreementRefusal> whyNotBegin(Partnership partnership, DocumentKind kind) {
        if (!library.documentsOf(partnership.type()).contains(kind)) {
            return Optional.of(AgreementRefusal.NOT_DRAWN_UP_HERE);
        }
        return agreements.of(partnership.id()).stream().anyMatch(each -> each.kind() == kind && !each.over())
                ? Optional.of(AgreementRefusal.ALREADY_THERE)
                : Optional.empty();
    }

    private Agreement fresh(Partnership partnership, DocumentKind kind) {
        var signBy = kind == DocumentKind.PROJECT
                ? formalities.of(partnership.id()).project().applicationOn()
                : null;
        var terms = new Terms(null, signBy, null, null, null, null, null, null, null, null, null);
        return agreement(kind, title(kind, partnership.name()), Optional.empty(), terms);
    }

    /** Porozumienie o współpracy „Nie sami”. */
    private String title(DocumentKind kind, String about) {
        var name = library.document(kind).title().polish();
        var title = name.substring(0, 1).toUpperCase(Text.POLISH) + name.substring(1);
        var whole = title + " „" + about + "”";
        return PlainText.length(whole) <= Agreement.TITLE_MOST ? whole : title;
    }

    private static Agreement agreement(
            DocumentKind kind, String title, Optional<Declaration> declaration, Terms terms) {
        return new Agreement(
                new AgreementId(Ids.next()),
                kind,
                title,
                declaration,
                DocumentState.DRAFT,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                terms,
                0);
    }

    /** One partner joins what is in force, or leaves it. */
    @Transactional
    Outcome<AgreementId> declare(
            Partnership partnership, AgreementId about, OrganisationId by, DocumentKind kind, Person me) {
        agreements.lock(partnership.id());
        var joined = agreements.get(about, partnership.id());
        return Outcome.unless(whyNotDeclare(partnership, joined, by, kind), () -> {
            var name = organisations.namesOf(List.of(by)).getOrDefault(by, "");
            return add(
                    partnership,
                    agreement(kind, title(kind, name), Optional.of(new Declaration(about, by)), Terms.NONE),
                    me);
        });
    }

    private Optional<AgreementRefusal> whyNotDeclare(
            Partnership partnership, Agreement about, OrganisationId by, DocumentKind kind) {
        var today = LocalDate.now(clock);
        if (!about.binds(today) || !about.kind().binding()) {
            return Optional.of(AgreementRefusal.NOTHING_TO_JOIN);
        }
        if (memberships.in(partnership.id()).stream()
                .noneMatch(each -> each.organisation().equals(by) && each.counts())) {
            return Optional.of(AgreementRefusal.NOT_A_PARTNER);
        }
        var documents = agreements.of(partnership.id());
        var party = signs(about, by)
                || documents.stream()
                        .anyMatch(each -> each.kind() == DocumentKind.ACCESSION
                                && each.binds(today)
                                && each.declaration()
                                        .filter(new Declaration(about.id(), by)::equals)
                                        .isPresent());
        if (kind == DocumentKind.ACCESSION && party) {
            return Optional.of(AgreementRefusal.ALREADY_A_PARTY);
        }
        if (kind == DocumentKind.WITHDRAWAL && !party) {
            return Optional.of(AgreementRefusal.NOT_A_PARTY);
        }
        return documents.stream()
                        .anyMatch(each -> each.kind() == kind
                                && !each.over()
                                && each.declaration()
                                        .filter(said -> said.by().equals(by))
                                        .isPresent())
                ? Optional.of(AgreementRefusal.ALREADY_THERE)
                : Optional.empty();
    }

    /** Whether it stands in the text that is in force, whatever is being drafted after it. */
    private boolean signs(Agreement about, OrganisationId by) {
        return about.force()
                .flatMap(each -> agreements.text(about.id(), each.number()))
                .flatMap(each -> each.paper().party(by))
                .isPresent();
    }

    private AgreementId add(Partnership partnership, Agreement agreement, Person me) {
        agreements.add(partnership.id(), agreement, clock.instant());
        tell(
                partnership,
                happened("agreements.happened.begun", agreement.title()).forPartnersOnly(),
                me);
        return agreement.id();
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Agreement> describe(
            Partnership partnership, AgreementId id, String title, Terms terms, int seen, Person me) {
        var agreement = agreements.get(id, partnership.id());
        return Outcome.unless(
                        agreement.whyNotDescribe(
                                terms, library.document(agreement.kind()).least()),
                        () -> agreement.described(title, terms, seen))
                .then(described -> {
                    agreements.save(described);
                    tell(
                            partnership,
                            happened("agreements.happened.described", title).forPartnersOnly(),
                            me);
                });
    }

    /**
     * @param own their own words; empty for those of the library
     * @throws ChangedMeanwhile when somebody saved this clause first
     */
    @Transactional
    Outcome<Wording> write(
            Partnership partnership,
            AgreementId id,
            String clause,
            @Nullable Boolean included,
            Map<String, String> filled,
            Optional<String> own,
            int seen,
            Person me) {
        agreements.lock(id);
        var whole = agreements.whole(id, partnership.id());
        var found = clauseOf(partnership, whole, clause);
        return Outcome.unless(whole.agreement().whyNotWrite(), () -> {
                    var before = drafting.one(partnership, whole, clause);
                    keep(partnership, before, null);
                    return new Wording(before.wording().id(), clause, Optional.ofNullable(included), filled, own, seen);
                })
                .then(wording -> {
                    agreements.save(id, wording);
                    var after = drafting.one(partnership, agreements.whole(id, partnership.id()), clause);
                    keep(partnership, after, me);
                    tell(
                            partnership,
                            happened(
                                            "agreements.happened.clause",
                                            whole.agreement().title(),
                                            found.title().polish())
                                    .withVersionsOf(wording.id())
                                    .forPartnersOnly(),
                            me);
                });
    }

    private void keep(Partnership partnership, Draft.Item item, @Nullable Person me) {
        texts.keep(partnership.id().value(), item.wording().id(), CLAUSE, item.text(), me == null ? null : me.id());
    }

    /** @throws NotFound when there is no such clause in a document of this kind */
    Clause clauseOf(Partnership partnership, Whole whole, String clause) {
        return library.clausesOf(whole.agreement().kind(), partnership.type()).stream()
                .filter(each -> each.id().equals(clause))
                .findFirst()
                .orElseThrow(() -> new NotFound(clause));
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Representation> represent(
            Partnership partnership, AgreementId id, Representation representation, Person me) {
        agreements.lock(id);
        var whole = agreements.whole(id, partnership.id());
        var organisation = partyOf(partnership, whole, representation.organisation());
        return Outcome.unless(
                        whole.agreement().whyNotWrite().or(() -> representation.whyNot(signing.of(organisation))),
                        () -> recognised(representation))
                .then(written -> {
                    agreements.save(id, written);
                    tell(
                            partnership,
                            happened(
                                            "agreements.happened.represented",
                                            whole.agreement().title(),
                                            name(written.organisation()))
                                    .forPartnersOnly(),
                            me);
                });
    }

    /** One person of that name who decides for it is who signs, whatever others call themselves later. */
    private Representation recognised(Representation representation) {
        if (representation.signatories().size() != 1) {
            return representation;
        }
        var name = Folding.fold(representation.signatories().getFirst().name());
        var deciding = mandates.deciding(List.of(representation.organisation()), LocalDate.now(clock)).stream()
                .map(Mandate::person)
                .distinct()
                .toList();
        var known = deciding.isEmpty()
                ? List.<Person>of()
                : people.all(deciding).stream()
                        .filter(each -> Folding.fold(each.name()).equals(name))
                        .toList();
        return known.size() == 1 ? representation.by(known.getFirst().id()) : representation;
    }

    /** @throws NotFound when it is no party to this document */
    private OrganisationKind partyOf(Partnership partnership, Whole whole, OrganisationId organisation) {
        var declarer = whole.agreement().declaration().map(Declaration::by);
        var party = memberships.in(partnership.id()).stream()
                .filter(each -> each.counts() && each.signs())
                .map(Membership::organisation)
                .filter(each -> declarer.map(each::equals).orElse(true))
                .anyMatch(organisation::equals);
        if (!party) {
            throw new NotFound(organisation);
        }
        return organisations.get(organisation).profile().kind();
    }

    /**
     * Fixes the text and asks the parties to sign it.
     *
     * @throws ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Agreement> open(Partnership partnership, AgreementId id, int seen, Person me) {
        agreements.lock(id);
        var whole = agreements.whole(id, partnership.id());
        if (whole.agreement().whyNotWrite().isPresent()) {
            return new Refused<>(whole.agreement().whyNotWrite().get());
        }
        var draft = drafting.complete(partnership, whole);
        return Outcome.unless(
                        draft.whyNotOpen(least(whole.agreement())),
                        () -> whole.agreement().asSeenIn(seen).opened())
                .then(opened -> {
                    var paper = draft.paper();
                    agreements.save(opened);
                    agreements.add(
                            id,
                            new Whole.Opened(opened.text(), paper, paper.digest(), clock.instant()),
                            Optional.of(me.id()));
                    tell(
                            partnership,
                            happened("agreements.happened.opened", opened.title(), String.valueOf(opened.text()))
                                    .forPartnersOnly(),
                            me);
                    letters.asked(partnership, opened, paper, me);
                });
    }

    private OptionalInt least(Agreement agreement) {
        return agreement.kind().declaration()
                ? OptionalInt.empty()
                : OptionalInt.of(library.document(agreement.kind()).least().orElse(2));
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<Agreement> reopen(Partnership partnership, AgreementId id, int seen, Person me) {
        agreements.lock(id);
        var agreement = agreements.get(id, partnership.id());
        return Outcome.unless(
                        agreement.whyNotReopen(), () -> agreement.asSeenIn(seen).reopened())
                .then(reopened -> {
                    agreements.save(reopened);
                    tell(
                            partnership,
                            happened("agreements.happened.reopened", reopened.title())
                                    .forPartnersOnly(),
                            me);
                });
    }

    @Transactional
    Outcome<Agreement> close(Partnership partnership, AgreementId id, String reason, int seen, Person me) {
        agreements.lock(id);
        var agreement = agreements.get(id, partnership.id());
        return Outcome.unless(
                        agreement.whyNotClose(), () -> agreement.asSeenIn(seen).closed(LocalDate.now(clock), reason))
                .then(closed -> {
                    agreements.save(closed);
                    tell(
                            partnership,
                            happened("agreements.happened.closed", closed.title(), reason)
                                    .forPartnersOnly(),
                            me);
                });
    }

    /** Lets everybody read what is in force, or takes that back. */
    @Transactional
    Outcome<Agreement> publish(Partnership partnership, AgreementId id, boolean open, int seen, Person me) {
        agreements.lock(id);
        var agreement = agreements.get(id, partnership.id());
        return Outcome.unless(
                        agreement.whyNotPublish(LocalDate.now(clock)),
                        () -> agreement
                                .asSeenIn(seen)
                                .published(open ? Optional.of(LocalDate.now(clock)) : Optional.empty()))
                .then(published -> {
                    agreements.save(published);
                    var said = happened(
                            open ? "agreements.happened.published" : "agreements.happened.unpublished",
                            published.title());
                    tell(partnership, open ? said : said.forPartnersOnly(), me);
                });
    }

    private String name(OrganisationId organisation) {
        return organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
