package org.osnowa.formalities;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Partner;
import org.osnowa.platform.Money;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;

/** Measures for the rules what was written down. What nobody has written is not there, which is known and not unknown. */
final class FormalFigures {

    static final Set<Figure> ALL = EnumSet.of(
            Figure.PROJECT_DESCRIBED,
            Figure.OPEN_CALL_DAYS,
            Figure.OPEN_CALL_CRITERIA,
            Figure.OPEN_CALL_RESULT,
            Figure.SIGNED_AFTER_APPLICATION,
            Figure.WITHOUT_TASK_OR_RESOURCE,
            Figure.BUDGET_GAP,
            Figure.BIDDERS_WITHOUT_ACTION,
            Figure.LINKED_PARTNERS,
            Figure.UNDERTAKING_DESCRIBED,
            Figure.RISKS_DIVIDED,
            Figure.EFFICIENCY_ASSESSED,
            Figure.PRIVATE_PARTNER_CHOICE,
            Figure.CAUSES,
            Figure.ADDRESSEE_IS_MEMBER,
            Figure.RESIDENTS_CONTRIBUTE,
            Figure.AGREED_IN_WRITING,
            Figure.FOUNDING_PERSONS,
            Figure.BOARD_VOTES,
            Figure.DOMINANT_GROUPS,
            Figure.CONTROLLING_GROUPS,
            Figure.VETOING_GROUPS,
            Figure.OLD_STRATEGY,
            Figure.GMINAS,
            Figure.POPULATION);

    private final Book book;
    private final List<Partner> partners;
    private final LocalDate today;
    private final Figures figures;

    private FormalFigures(Book book, List<Partner> partners, LocalDate today, Figures figures) {
        this.book = book;
        this.partners = partners;
        this.today = today;
        this.figures = figures;
    }

    static void set(Book book, List<Partner> partners, LocalDate today, Figures figures) {
        var measured = new FormalFigures(book, partners, today, figures);
        measured.project();
        measured.parts();
        measured.undertaking();
        measured.others();
        measured.board();
    }

    private void project() {
        var project = book.facts().project();
        figures.with(Figure.PROJECT_DESCRIBED, project.described());
        figures.with(Figure.OPEN_CALL_DAYS, project.call().days().orElse(0));
        figures.with(Figure.OPEN_CALL_CRITERIA, project.call().criteria());
        figures.with(Figure.OPEN_CALL_RESULT, project.call().resultOn() != null);
        var late = project.signedAfterApplication(today);
        if (late != null) {
            figures.with(Figure.SIGNED_AFTER_APPLICATION, late);
        }
    }

    /** A unit without legal personality works for a party of the contract: what it does and brings is that party's. */
    private void parts() {
        figures.with(
                Figure.WITHOUT_TASK_OR_RESOURCE,
                named(
                        parties(),
                        each -> worksFor(each).noneMatch(part -> part.task() != null)
                                || worksFor(each)
                                        .noneMatch(part -> part.resources().any())));
        figures.with(Figure.BUDGET_GAP, budgetGap());
        figures.with(
                Figure.BIDDERS_WITHOUT_ACTION,
                named(
                        partners.stream().filter(FormalFigures::bids).toList(),
                        each -> part(each).task() == null));
        var silent = named(parties(), each -> part(each).linked() == null);
        if (parties().isEmpty() || !silent.isEmpty()) {
            figures.unsaid(Figure.LINKED_PARTNERS, silent);
        } else {
            figures.with(
                    Figure.LINKED_PARTNERS,
                    named(parties(), each -> Boolean.TRUE.equals(part(each).linked())));
        }
    }

    /** How far the shares miss the budget, in grosze. Without a budget all of it is missing. */
    private long budgetGap() {
        var budget = book.facts().project().budget();
        var shares = shared();
        return budget == null ? Math.max(1, shares) : Math.abs(budget.grosze() - shares);
    }

    private long shared() {
        return partners.stream()
                .map(each -> part(each).share())
                .filter(each -> each != null)
                .mapToLong(Money::grosze)
                .sum();
    }

    /** Those who sign: everybody but the units that work for one of them. */
    private List<Partner> parties() {
        return partners.stream().filter(each -> each.membership().signs()).toList();
    }

    private Stream<Part> worksFor(Partner party) {
        return partners.stream()
                .filter(each -> each.membership().worksFor(party.membership().organisation()))
                .map(this::part);
    }

    private Part part(Partner partner) {
        return book.of(partner.membership().organisation());
    }

    private static boolean bids(Partner partner) {
        return partner.sector() == Sector.SOCIAL && !partner.kind().ofResidents();
    }

    private void undertaking() {
        var undertaking = book.facts().undertaking();
        figures.with(Figure.UNDERTAKING_DESCRIBED, undertaking.described());
        figures.with(Figure.RISKS_DIVIDED, undertaking.divided());
        figures.with(Figure.EFFICIENCY_ASSESSED, undertaking.assessed());
        figures.with(Figure.PRIVATE_PARTNER_CHOICE, undertaking.choosing() != null);
    }

    private void others() {
        var facts = book.facts();
        figures.with(Figure.CAUSES, facts.cause().count());
        if (facts.cause().addressed()) {
            figures.with(
                    Figure.ADDRESSEE_IS_MEMBER,
                    partners.stream()
                            .anyMatch(each -> each.membership()
                                    .organisation()
                                    .value()
                                    .equals(facts.cause().addresseePartner())));
        }
        figures.with(Figure.RESIDENTS_CONTRIBUTE, facts.contribution().something());
        figures.with(Figure.AGREED_IN_WRITING, facts.agreedOn() != null);
        var people = partners.stream()
                .filter(each -> each.kind() == OrganisationKind.OSOBA)
                .count();
        figures.with(Figure.FOUNDING_PERSONS, people + (facts.foundingPersons() == null ? 0 : facts.foundingPersons()));
    }

    private void board() {
        var all = book.votes();
        figures.with(Figure.BOARD_VOTES, all);
        figures.with(Figure.DOMINANT_GROUPS, groups(each -> each.dominatesAmong(all)));
        figures.with(Figure.CONTROLLING_GROUPS, groups(each -> each.controlsAmong(all)));
        figures.with(Figure.VETOING_GROUPS, groups(InterestGroup::veto));
        var strategy = book.facts().strategy();
        figures.with(Figure.OLD_STRATEGY, strategy.period() == Facts.Period.OLD);
        figures.with(Figure.GMINAS, strategy.gminas() == null ? 0 : strategy.gminas());
        figures.with(Figure.POPULATION, strategy.population() == null ? 0 : strategy.population());
    }

    private List<String> groups(Predicate<InterestGroup> such) {
        return book.groups().stream().filter(such).map(InterestGroup::name).toList();
    }

    private static List<String> named(List<Partner> of, Predicate<Partner> such) {
        return of.stream().filter(such).map(Partner::name).toList();
    }
}
