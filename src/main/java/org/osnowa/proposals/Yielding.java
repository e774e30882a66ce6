package org.osnowa.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osnowa.organisations.OrganisationId;

/**
 * Who gives way every time. A partner that has let something go in each of the last {@value #LATELY} compromises, and got
 * nothing for it in at least two of them, may soon stop saying what it needs. That is told to who coordinates, as something to
 * talk about, and to nobody else.
 */
final class Yielding {

    static final int LATELY = 3;
    private static final int FOR_NOTHING = 2;

    private Yielding() {}

    /** A move with the proposal in which it was made. */
    record Made(ProposalId proposal, Move move) {}

    /** @param made in the order in which they were made */
    static List<OrganisationId> of(List<Made> made) {
        var compromises = new LinkedHashMap<ProposalId, List<Move>>();
        made.forEach(each -> compromises
                .computeIfAbsent(each.proposal(), _ -> new ArrayList<>())
                .add(each.move()));
        if (compromises.size() < LATELY) {
            return List.of();
        }
        var last = List.copyOf(compromises.values()).subList(compromises.size() - LATELY, compromises.size());
        var always = gave(last.getFirst());
        var nothing = new LinkedHashMap<OrganisationId, Integer>();
        for (var compromise : last) {
            always.retainAll(gave(compromise));
            forNothing(compromise).forEach(each -> nothing.merge(each, 1, Integer::sum));
        }
        return always.stream()
                .filter(each -> nothing.getOrDefault(each, 0) >= FOR_NOTHING)
                .sorted(java.util.Comparator.comparing(OrganisationId::value))
                .toList();
    }

    private static Set<OrganisationId> gave(List<Move> compromise) {
        var who = new HashSet<OrganisationId>();
        compromise.stream().filter(each -> each.gave().isPresent()).forEach(each -> who.add(each.partner()));
        return who;
    }

    /** Those who gave something here, and got nothing in any point. */
    private static Set<OrganisationId> forNothing(List<Move> compromise) {
        var who = gave(compromise);
        Map<OrganisationId, Boolean> got = new LinkedHashMap<>();
        compromise.forEach(each -> got.merge(each.partner(), each.got().isPresent(), Boolean::logicalOr));
        who.removeIf(each -> got.getOrDefault(each, false));
        return who;
    }
}
