package org.osnowa.partnerships;

import java.util.List;
import java.util.Set;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;

/**
 * Which partnerships more than one will stands behind. Anybody can begin one alone, anywhere; what is entrusted to those who
 * coordinate in a place is entrusted to them only while others stand behind them (docs/decisions/0012-problems.md).
 */
@Component
public class Backing {

    /** One organisation alone is no partnership. */
    private static final int ENOUGH = 2;

    private final Memberships memberships;
    private final Invitations invitations;

    Backing(Memberships memberships, Invitations invitations) {
        this.memberships = memberships;
        this.invitations = invitations;
    }

    /**
     * Those of these that are at work, beyond their beginning, and have at least two partners that said yes for good. What a
     * coordinator wrote down for somebody proves nobody's will here.
     */
    public List<Partnership> among(List<Partnership> partnerships) {
        var begun = partnerships.stream()
                .filter(each -> each.life().state() == LifeState.ACTIVE)
                .filter(each -> each.stage().stage() != Stage.INITIATIVE)
                .toList();
        var ids = begun.stream().map(Partnership::id).toList();
        var sure = memberships.sureIn(ids);
        var writtenDown = invitations.writtenDown(ids);
        return begun.stream()
                .filter(each -> sure.getOrDefault(each.id(), List.of()).stream()
                                .filter(partner -> !writtenDown
                                        .getOrDefault(each.id(), Set.of())
                                        .contains(partner))
                                .count()
                        >= ENOUGH)
                .toList();
    }
}
