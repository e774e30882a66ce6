package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.platform.Text;

/**
 * @param leaders the organisations that lead
 * @param waiting how many invitations have no answer yet; for those who see the inside
 * @param similar other partnerships in the same place
 */
public record PartnershipPage(
        PartnershipHead head,
        String matter,
        String place,
        String level,
        @Nullable PartnershipType type,
        InitiatorType initiator,
        List<String> initiators,
        List<String> leaders,
        LocalDate startedOn,
        Stage stage,
        LocalDate stageSince,
        List<PartnerRow> partners,
        List<SectorCount> sectors,
        int waiting,
        List<PartnershipCard> similar) {

    /** A local partnership is called after the sectors that are in it (rule.L2, rule.L3). */
    public String typeName() {
        if (type == null) {
            return t("partnerships.typeUndecided");
        }
        var present = sectors.stream().filter(each -> each.partners() > 0).count();
        return switch (type) {
            case LOCAL ->
                present == 3 ? t("partnerships.localThree") : present == 2 ? t("partnerships.localTwo") : t(type);
            default -> t(type);
        };
    }

    public List<String> stageNames() {
        return Arrays.stream(Stage.values()).map(Text::t).toList();
    }

    public record SectorCount(Sector sector, int partners) {}
}
