package org.osnowa.balance;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/**
 * How one kind of work is spread over the partners.
 *
 * @param shares what each did of it, in pieces or grosze; who did nothing may be left out
 * @param things of how many things the shares are made: the same as their sum where pieces are counted
 */
record Load(Map<OrganisationId, Long> shares, int things) {

    /** One partner that does so much of a hundred does too much alone. The line is ours (decision 26). */
    static final int TOO_MUCH = 70;

    /** Of fewer nothing can be said. */
    static final int LEAST_THINGS = 5;

    static final int LEAST_PARTNERS = 3;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    Load {
        shares = Map.copyOf(shares);
    }

    long whole() {
        return shares.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whole percent, rounded down, so that 70 is never said where it is less. */
    int percent(OrganisationId partner) {
        return whole() == 0
                ? 0
                : BigInteger.valueOf(shares.getOrDefault(partner, 0L))
                        .multiply(HUNDRED)
                        .divide(BigInteger.valueOf(whole()))
                        .intValueExact();
    }

    /** Who does more of it than anybody else; nobody where several do equally much. */
    Optional<OrganisationId> most() {
        var top = shares.values().stream().mapToLong(Long::longValue).max().orElse(0);
        var those = shares.entrySet().stream()
                .filter(each -> each.getValue() == top)
                .map(Map.Entry::getKey)
                .toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    /**
     * On whom too much of it rests.
     *
     * @param partners how many there are today; of two one always does half or more
     */
    Optional<OrganisationId> restsOn(int partners) {
        return things < LEAST_THINGS || partners < LEAST_PARTNERS
                ? Optional.empty()
                : shares.keySet().stream()
                        .filter(each -> percent(each) >= TOO_MUCH)
                        .findFirst();
    }
}
