package org.osnowa.partnerships;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.LegalPersonality;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations.Traits;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;

/** Measures for the rules what is known of a partnership here. What other modules keep, they measure. */
final class PartnershipFigures {

    private final Partnership partnership;
    private final List<Partner> partners;
    private final Figures figures = new Figures();

    private PartnershipFigures(Partnership partnership, List<Partner> partners) {
        this.partnership = partnership;
        this.partners = partners;
    }

    /** @param partners without observers, who count nowhere: they neither decide nor bring their sector in */
    static Figures of(Partnership partnership, List<Partner> partners) {
        var measured = new PartnershipFigures(partnership, partners);
        measured.beginning();
        measured.answers();
        measured.composition();
        measured.typical();
        return measured.figures;
    }

    private void beginning() {
        var initiating =
                partners.stream().filter(each -> each.membership().initiating()).toList();
        var origin = partnership.origin();
        figures.with(
                Figure.INITIATOR, !initiating.isEmpty() || origin.startedBy().isPresent());
        figures.with(Figure.JOINT_INITIATIVE, origin.initiator() == InitiatorType.JOINT);
        figures.with(Figure.INITIATORS, initiating.size());
        figures.with(
                Figure.INITIATING_SECTORS,
                initiating.stream().map(Partner::sector).distinct().count());
        figures.with(Figure.AREA, true);
        figures.with(
                Figure.MATTER_LENGTH,
                partnership.matter().codePointCount(0, partnership.matter().length()));
        figures.with(
                Figure.DEPENDENT_INITIATOR,
                initiating.stream()
                        .anyMatch(each -> each.traits().sector() == Sector.PUBLIC
                                && each.traits().kind().legalPersonality() == LegalPersonality.NO
                                && !each.traits().kind().ofResidents()));
        var resident = initiating.isEmpty() && origin.startedBy().isPresent() ? 1 : 0;
        var speaking = partners.stream()
                .flatMap(each -> each.membership().representatives().stream())
                .map(Representative::name)
                .distinct()
                .count();
        figures.with(Figure.CONFIRMED_PEOPLE, speaking + resident);
        figures.with(
                Figure.CONFIRMED_SIDES,
                memberships(each -> !each.representatives().isEmpty()) + resident);
    }

    private void answers() {
        figures.with(Figure.JOINING, partners.size());
        figures.with(
                Figure.UNREPRESENTED,
                names(each -> each.membership().representative().isEmpty()));
        figures.with(Figure.REFUSALS_WITHOUT_REASON, 0); // no answer "no" is taken without one
        var type = Optional.ofNullable(partnership.type());
        figures.with(Figure.TYPE_CHOSEN, type.isPresent());
        figures.with(
                Figure.TWO_SUFFICE,
                type.filter(each -> each == PartnershipType.PROJECT || each == PartnershipType.PPP)
                        .isPresent());
        figures.with(Figure.FORM_CHOSEN, partnership.form() != null);
        figures.with(Figure.LEAD_PARTNERS, memberships(each -> each.role() == Role.LEAD_PARTNER));
        figures.with(Figure.LEADER, memberships(each -> each.role().leads()) > 0);
    }

    private void composition() {
        figures.with(Figure.PARTNERS, partners.size());
        figures.with(Figure.PUBLIC_PARTNERS, sector(Sector.PUBLIC));
        figures.with(Figure.BUSINESS_PARTNERS, sector(Sector.BUSINESS));
        figures.with(Figure.SOCIAL_PARTNERS, sector(Sector.SOCIAL));
        figures.with(Figure.RESIDENT_PARTNERS, kinds(OrganisationKind::ofResidents));
        var bySector =
                partners.stream().collect(groupingBy(each -> each.traits().sector(), counting()));
        figures.with(Figure.SECTORS, bySector.size());
        bySector.values().stream()
                .max(Long::compare)
                .ifPresent(most -> figures.with(Figure.LARGEST_SECTOR_PERCENT, 100.0 * most / partners.size()));
        figures.with(
                Figure.CORE_FIELDS,
                partners.stream()
                        .flatMap(each -> each.traits().fields().stream())
                        .filter(Field::core)
                        .distinct()
                        .count());
        figures.with(Figure.SHARED_FIELDS, sharedFields());
        contracting();
    }

    private int sharedFields() {
        if (partners.isEmpty()) {
            return 0;
        }
        var shared = EnumSet.allOf(Field.class);
        partners.forEach(each -> shared.retainAll(each.traits().fields()));
        return shared.size();
    }

    /** Some kinds have to be asked whether they can sign for themselves; while they could tip the balance, it is unknown. */
    private void contracting() {
        var able = partners.stream()
                .map(each -> each.traits().kind().legalPersonality())
                .collect(Collectors.groupingBy(PartnershipFigures::able, counting()));
        var sure = able.getOrDefault(Able.YES, 0L);
        if (sure >= 2 || !able.containsKey(Able.PERHAPS)) {
            figures.with(Figure.CONTRACTING, sure);
        } else {
            figures.unsaid(Figure.CONTRACTING, names(each -> able(each.kind().legalPersonality()) == Able.PERHAPS));
        }
    }

    private enum Able {
        YES,
        NO,
        PERHAPS
    }

    private static Able able(LegalPersonality personality) {
        return switch (personality) {
            case YES, LEGAL_CAPACITY, NATURAL_PERSON -> Able.YES;
            case NO -> Able.NO;
            case BY_ASSOCIATION, VARIES -> Able.PERHAPS;
        };
    }

    private void typical() {
        figures.with(Figure.ENTREPRENEURS, kinds(OrganisationKind::entrepreneur));
        var trading = names(each -> each.kind().entrepreneur() || each.sector() == Sector.BUSINESS);
        figures.with(Figure.TRADING, trading);
        figures.with(Figure.EMPLOYERS, trading.size());
        figures.with(Figure.SELF_GOVERNMENTS, kinds(PartnershipFigures::selfGovernment));
        figures.with(Figure.OTHERS_THAN_SELF_GOVERNMENTS, names(each -> !selfGovernment(each.kind())));
        figures.with(Figure.REGIONS, 0); // the directory has no kind for a voivodeship
        figures.with(Figure.LABOUR_OFFICES, kinds(each -> each == OrganisationKind.PUP));
        figures.with(Figure.LABOUR_MARKET_INSTITUTIONS, kinds(PartnershipFigures::ofLabourMarket));
        figures.with(Figure.CIVIC_BIDDERS, traits(PartnershipFigures::civic));
        figures.with(Figure.RESIDENT_GROUPS, traits(each -> each.kind().ofResidents() || civic(each)));
        chosenByTheLead();
        legally();
    }

    /** rule.J6: a lead partner that is bound by procurement law, and somebody chosen from outside public finance. */
    private void chosenByTheLead() {
        figures.with(
                Figure.LEAD_PROCURES,
                partners.stream()
                        .anyMatch(each ->
                                each.membership().role() == Role.LEAD_PARTNER && each.sector() == Sector.PUBLIC));
        figures.with(
                Figure.PARTNER_OUTSIDE_PUBLIC_FINANCE,
                partners.stream()
                        .anyMatch(each -> each.membership().role() == Role.PARTNER && each.sector() != Sector.PUBLIC));
    }

    /** What a legal form asks for. */
    private void legally() {
        figures.with(Figure.ORGANISATION_PARTNERS, names(each -> each.kind() != OrganisationKind.OSOBA));
        figures.with(Figure.LEGAL_PERSONS, kinds(each -> each.legalPersonality() == LegalPersonality.YES));
        figures.with(
                Figure.WITHOUT_PERSONALITY,
                names(each -> each.kind().legalPersonality() == LegalPersonality.NO
                        || each.kind().legalPersonality() == LegalPersonality.BY_ASSOCIATION));
        figures.with(Figure.ASSOCIATIONS, kinds(PartnershipFigures::association));
        figures.with(Figure.LAG_TYPE, partnership.type() == PartnershipType.LAG);
        figures.with(Figure.LAG_ASSOCIATION, partnership.form() == LegalForm.LAG_ASSOCIATION);
    }

    private static boolean selfGovernment(OrganisationKind kind) {
        return kind == OrganisationKind.GMINA || kind == OrganisationKind.POWIAT;
    }

    /** Entered in the court register as one; a simple association cannot found a union. */
    private static boolean association(OrganisationKind kind) {
        return switch (kind) {
            case STOWARZYSZENIE, OSP, KLUB_SPORTOWY, LGD -> true;
            default -> false;
        };
    }

    private static boolean ofLabourMarket(OrganisationKind kind) {
        return switch (kind) {
            case PUP, ORGANIZACJA_PRACODAWCOW, ZWIAZEK_ZAWODOWY -> true;
            default -> false;
        };
    }

    private static boolean civic(Traits traits) {
        return traits.sector() == Sector.SOCIAL && !traits.kind().ofResidents();
    }

    private List<String> names(Predicate<Partner> such) {
        return partners.stream().filter(such).map(Partner::name).toList();
    }

    private long memberships(Predicate<Membership> such) {
        return partners.stream().map(Partner::membership).filter(such).count();
    }

    private long traits(Predicate<Traits> such) {
        return partners.stream().map(Partner::traits).filter(such).count();
    }

    private long kinds(Predicate<OrganisationKind> such) {
        return traits(each -> such.test(each.kind()));
    }

    private long sector(Sector sector) {
        return traits(each -> each.sector() == sector);
    }
}
