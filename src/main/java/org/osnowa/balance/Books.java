package org.osnowa.balance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.osnowa.benefits.Gains;
import org.osnowa.benefits.Gains.Gain;
import org.osnowa.benefits.Obtained;
import org.osnowa.commitments.Contributions;
import org.osnowa.commitments.Contributions.Brought;
import org.osnowa.decisions.Decided;
import org.osnowa.decisions.Decided.Owned;
import org.osnowa.meetings.Attendance;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.DoneTogether;
import org.osnowa.plan.DoneTogether.Standing;
import org.springframework.stereotype.Component;

/** Gathers from the modules that keep it what was given and got. */
@Component
class Books {

    private final Contributions contributions;
    private final DoneTogether plan;
    private final Decided decided;
    private final Attendance attendance;
    private final Gains gains;

    Books(Contributions contributions, DoneTogether plan, Decided decided, Attendance attendance, Gains gains) {
        this.contributions = contributions;
        this.plan = plan;
        this.decided = decided;
        this.attendance = attendance;
        this.gains = gains;
    }

    /** What is known of one partnership from a day on. The plan is that of today. */
    Book of(PartnershipId partnership, LocalDate from, LocalDate today) {
        var shares = attendance.shares(partnership, from, today);
        return new Book(
                contributions.between(partnership, from, today),
                plan.in(partnership),
                decided.owners(partnership, from, today),
                counted(shares, Attendance.Share::led),
                counted(shares, Attendance.Share::brought),
                gains.in(partnership).stream().collect(groupingBy(Gain::partner)));
    }

    private static Map<OrganisationId, Integer> counted(
            Map<OrganisationId, Attendance.Share> shares, ToIntFunction<Attendance.Share> what) {
        return shares.entrySet().stream()
                .filter(each -> what.applyAsInt(each.getValue()) > 0)
                .collect(toMap(Map.Entry::getKey, each -> what.applyAsInt(each.getValue())));
    }

    /**
     * @param decisions what each partner was given to see to
     * @param chaired how many meetings each led
     * @param points how many points each brought to agendas
     */
    record Book(
            List<Brought> brought,
            List<Standing> actions,
            Map<OrganisationId, Owned> decisions,
            Map<OrganisationId, Integer> chaired,
            Map<OrganisationId, Integer> points,
            Map<OrganisationId, List<Gain>> gains) {

        /** How each kind of work is spread over these partners; what others did before they left does not weigh. */
        Map<Work, Load> loads(Set<OrganisationId> partners) {
            var loads = new EnumMap<Work, Load>(Work.class);
            loads.put(Work.BROUGHT, pieces(brought(partners)));
            loads.put(Work.WORTH, worths(partners));
            loads.put(Work.ACTIONS, pieces(responsible(partners)));
            loads.put(Work.DECISIONS, pieces(of(decisions, partners, Owned::all)));
            loads.put(Work.MEETINGS, pieces(of(chaired, partners, each -> each)));
            loads.put(Work.POINTS, pieces(of(points, partners, each -> each)));
            return loads;
        }

        private Map<OrganisationId, Integer> brought(Set<OrganisationId> partners) {
            var count = new HashMap<OrganisationId, Integer>();
            brought.stream()
                    .filter(Brought::anything)
                    .map(each -> each.commitment().offer().giver())
                    .filter(partners::contains)
                    .forEach(each -> count.merge(each, 1, Integer::sum));
            return count;
        }

        private Load worths(Set<OrganisationId> partners) {
            var grosze = new HashMap<OrganisationId, Long>();
            var things = 0;
            for (var each : brought) {
                var worth = each.worth();
                if (worth != null
                        && worth.grosze() > 0
                        && partners.contains(each.commitment().offer().giver())) {
                    grosze.merge(each.commitment().offer().giver(), worth.grosze(), Math::addExact);
                    things++;
                }
            }
            return new Load(grosze, things);
        }

        private Map<OrganisationId, Integer> responsible(Set<OrganisationId> partners) {
            var count = new HashMap<OrganisationId, Integer>();
            actions.stream()
                    .map(each -> each.by().getFirst())
                    .filter(partners::contains)
                    .forEach(each -> count.merge(each, 1, Integer::sum));
            return count;
        }

        private static <T> Map<OrganisationId, Integer> of(
                Map<OrganisationId, T> all, Set<OrganisationId> partners, Function<T, Integer> many) {
            return all.entrySet().stream()
                    .filter(each -> partners.contains(each.getKey()))
                    .collect(toMap(Map.Entry::getKey, each -> many.apply(each.getValue())));
        }

        private static Load pieces(Map<OrganisationId, Integer> pieces) {
            var shares = new HashMap<OrganisationId, Long>();
            pieces.forEach((partner, count) -> shares.put(partner, (long) count));
            return new Load(
                    shares, pieces.values().stream().mapToInt(Integer::intValue).sum());
        }

        List<Gain> gains(OrganisationId partner) {
            return gains.getOrDefault(partner, List.of());
        }

        /** What it promised that is not given up, and whatever it brought something of. */
        List<Brought> promises(OrganisationId partner) {
            return brought.stream()
                    .filter(each -> each.commitment().offer().giver().equals(partner))
                    .toList();
        }

        boolean gives(OrganisationId partner) {
            return promises(partner).stream().anyMatch(Brought::anything);
        }

        /** Whether anything waits for it or was done by it. */
        boolean hasPart(OrganisationId partner) {
            var taking = new HashSet<OrganisationId>();
            actions.forEach(each -> taking.addAll(each.by()));
            return !promises(partner).isEmpty() || taking.contains(partner) || decisions.containsKey(partner);
        }

        Optional<Tilt> tilt(OrganisationId partner) {
            var theirs = gains(partner);
            var said = theirs.stream().flatMap(each -> each.got().stream()).toList();
            return Tilt.of(gives(partner), hasPart(partner), theirs.size(), said.size(), (int)
                    said.stream().filter(each -> each != Obtained.NOT_YET).count());
        }
    }
}
