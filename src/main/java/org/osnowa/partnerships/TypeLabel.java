package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.rules.PartnershipType;

/** What a partnership may call itself. A local one is called after the sectors that are in it (rule.L2, rule.L3). */
public final class TypeLabel {

    private TypeLabel() {}

    /** @param all everybody who is in it */
    public static String of(@Nullable PartnershipType type, List<Partner> all) {
        return ofSectors(
                type,
                all.stream()
                        .filter(each -> each.membership().counts())
                        .map(Partner::sector)
                        .toList());
    }

    /** @param present the sectors of the partners, those left out who only observe */
    static String ofSectors(@Nullable PartnershipType type, Collection<Sector> present) {
        if (type == null) {
            return t("partnerships.typeUndecided");
        }
        if (type != PartnershipType.LOCAL) {
            return t(type);
        }
        return switch (Set.copyOf(present).size()) {
            case 3 -> t("partnerships.localThree");
            case 2 -> t("partnerships.localTwo");
            default -> t(type);
        };
    }
}
