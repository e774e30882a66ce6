package org.osnowa.proposals;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;

/**
 * Counts a round. In whatever order answers came, the result is the same; of each partner there is one ballot, however often
 * somebody answered for it.
 */
final class Tally {

    /** Above this share of the votes one group may come to control the decision (domain/02, 2.3). */
    private static final int MOST_PERCENT = 49;

    /**
     * A group of interests among those who voted.
     *
     * @param dominates more than 49 in 100
     * @param controls half or more
     */
    record Share(String group, long votes, long all, boolean dominates, boolean controls) {}

    private final Rule rule;
    private final List<Ballot> ballots;

    Tally(Rule rule, Collection<Ballot> ballots) {
        this.rule = rule;
        var one = new LinkedHashMap<OrganisationId, Ballot>();
        ballots.forEach(each -> {
            if (one.put(each.partner(), each) != null) {
                throw new IllegalArgumentException("Two ballots of " + each.partner());
            }
        });
        this.ballots = List.copyOf(one.values());
    }

    /** Whose answer counts: all but those who have a conflict of interest. */
    int voters() {
        return (int) ballots.stream().filter(Tally::takesPart).count();
    }

    int answered() {
        return (int) ballots.stream()
                .filter(each -> takesPart(each) && each.stance().isPresent())
                .count();
    }

    int needed() {
        return rule.quorum().needed(voters());
    }

    int count(Stance stance) {
        return (int) ballots.stream().filter(each -> each.says(stance)).count();
    }

    Result result() {
        if (!rule.mode().binds()) {
            return Result.GATHERED;
        }
        if (rule.mode().inRounds() && count(Stance.OBJECTION) > 0) {
            return Result.OBJECTED;
        }
        if (answered() < needed()) {
            return Result.NO_QUORUM;
        }
        return rule.mode().inRounds() ? consent() : vote();
    }

    private Result consent() {
        return count(Stance.AGREE) + count(Stance.RESERVATION) > 0 ? Result.PASSED : Result.NOBODY_AGREED;
    }

    private Result vote() {
        if (rule.groups() && shares().stream().anyMatch(Share::controls)) {
            return Result.ONE_GROUP;
        }
        var yes = sum(Stance.FOR);
        var no = sum(Stance.AGAINST);
        if (yes == no && rule.majority() == Majority.SIMPLE) {
            return Result.TIED;
        }
        var cast = yes + no + sum(Stance.ABSTAIN);
        var all = ballots.stream()
                .filter(Tally::takesPart)
                .mapToLong(this::weight)
                .sum();
        if (!rule.majority().reached(yes, no, cast, all)) {
            return Result.REJECTED;
        }
        return rule.mode() == Mode.SECTORS && !inEachSector() ? Result.REJECTED : Result.PASSED;
    }

    /** Each sector of which somebody was for or against has more for than against. */
    private boolean inEachSector() {
        var lead = new EnumMap<Sector, Long>(Sector.class);
        ballots.forEach(each -> {
            var way = each.says(Stance.FOR) ? 1L : each.says(Stance.AGAINST) ? -1L : 0L;
            if (way != 0) {
                lead.merge(each.sector(), way, Long::sum);
            }
        });
        return lead.values().stream().allMatch(each -> each > 0);
    }

    /** Who voted together how much, in the order of the groups' words. */
    List<Share> shares() {
        var votes = new TreeMap<String, Long>();
        ballots.stream()
                .filter(each -> takesPart(each) && each.stance().isPresent())
                .forEach(each -> votes.merge(each.group(), weight(each), Long::sum));
        var all = votes.values().stream().mapToLong(Long::longValue).sum();
        return votes.entrySet().stream()
                .map(each -> new Share(
                        each.getKey(),
                        each.getValue(),
                        all,
                        100 * each.getValue() > MOST_PERCENT * all,
                        2 * each.getValue() >= all))
                .toList();
    }

    private long sum(Stance stance) {
        return ballots.stream()
                .filter(each -> each.says(stance))
                .mapToLong(this::weight)
                .sum();
    }

    private long weight(Ballot ballot) {
        return rule.mode() == Mode.WEIGHTED ? ballot.weight() : 1;
    }

    private static boolean takesPart(Ballot ballot) {
        return !ballot.says(Stance.CONFLICT);
    }
}
