package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.platform.Text;
import org.osnowa.rules.Finding;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Severity;
import org.osnowa.rules.Stage;

/**
 * @param leaders the organisations that lead
 * @param notes what it last told everybody
 * @param ribbon what was declared and confirmed, where anything was
 * @param pledged the same for each partner that declared anything
 * @param benefits what partners want for themselves and show to everybody
 * @param latest what happened last
 * @param composition how it stands with the rules of its type and its form
 * @param next for the visitor
 * @param similar other partnerships in the same place; for who looks from outside
 * @param wayIn where organisations ask to be taken in; for who looks from outside
 */
public record PartnershipPage(
        PartnershipHead head,
        String matter,
        String place,
        String level,
        @Nullable PartnershipType type,
        @Nullable LegalForm form,
        InitiatorType initiator,
        List<String> initiators,
        List<String> leaders,
        LocalDate startedOn,
        Stage stage,
        LocalDate stageSince,
        Life life,
        List<GoalsInBrief.Brief> goals,
        List<NotesInBrief.Brief> notes,
        List<PartnerRow> partners,
        List<SectorCount> sectors,
        @Nullable Ribbon ribbon,
        List<Pledged> pledged,
        List<PartnerWish> benefits,
        List<HistoryPage.Row> latest,
        List<Finding> composition,
        NextStep next,
        List<Similar> similar,
        @Nullable String wayIn) {

    private static final int MOST_OPEN = 3;
    private static final int SHOWN = 24;

    /** What a partner wants for itself, as it shows everybody. */
    public record PartnerWish(String partner, Optional<BenefitKind> kind, Optional<String> words) {}

    /** A partner in the picture of what was declared and what came. */
    public record Pledged(String name, Sector sector, boolean residents, Pledges.Line line) {}

    /** Another partnership of the place. */
    public record Similar(String slug, String name, Stage stage, int partners) {}

    /** A local partnership is called after the sectors that are in it (rule.L2, rule.L3). */
    public String typeName() {
        return TypeLabel.ofSectors(
                type,
                partners.stream()
                        .filter(PartnerRow::counts)
                        .map(PartnerRow::sector)
                        .toList());
    }

    public long holding() {
        return composition.stream().filter(Finding::met).count();
    }

    public long applying() {
        return composition.stream().filter(Finding::applies).count();
    }

    /** What keeps it from signing or from a label, then what it should look at; at most three of them. */
    public List<Finding> open() {
        return composition.stream()
                .filter(each -> each.unmet() && each.rule().severity() != Severity.INFO)
                .sorted(java.util.Comparator.comparing(each -> each.rule().severity()))
                .limit(MOST_OPEN)
                .toList();
    }

    /** What is not met and keeps nothing back, or what nobody knows; at most three of them. */
    public List<Finding> notYet() {
        return composition.stream()
                .filter(each -> each.applies() && !each.met())
                .limit(MOST_OPEN)
                .toList();
    }

    /** How many are partners; observers are none. */
    public int joined() {
        return (int) partners.stream().filter(PartnerRow::counts).count();
    }

    /** The first of many, so that the page stays one that can be read. */
    public List<PartnerRow> first() {
        return partners.subList(0, Math.min(partners.size(), SHOWN));
    }

    /** The first of many, as with the partners. */
    public List<Pledged> firstPledged() {
        return pledged.subList(0, Math.min(pledged.size(), SHOWN));
    }

    public List<String> stageNames() {
        return Arrays.stream(Stage.values()).map(Text::t).toList();
    }

    public record SectorCount(Sector sector, int partners) {}
}
