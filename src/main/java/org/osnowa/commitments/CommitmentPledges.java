package org.osnowa.commitments;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PledgePicture;
import org.osnowa.partnerships.PledgePicture.Segment;
import org.osnowa.partnerships.Pledges;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Draws what partners declared beside what came. What was given up with honour is not drawn, what never came is; lateness is for
 * partners only.
 */
@Component
class CommitmentPledges implements Pledges {

    /** As much of a commitment as the picture shows. */
    record Thread(ContributionKind kind, long promised, LocalDate due, long delivered, long confirmed, boolean open) {

        static Thread of(CommitmentRow row) {
            return new Thread(
                    row.offer().kind(),
                    row.promise().quantity(),
                    row.promise().due(),
                    row.delivered(),
                    row.confirmed(),
                    row.open());
        }

        boolean kept() {
            return confirmed >= promised;
        }

        private Segment segment(boolean inside, LocalDate today) {
            return PledgePicture.segment(
                    promised, delivered, confirmed, inside && open && State.late(promised, due, delivered, today));
        }
    }

    private record Given(OrganisationId giver, Thread thread) {}

    private final Clock clock;

    CommitmentPledges(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String sql() {
        return """
                select coalesce(jsonb_agg(jsonb_build_object('giver', giver, 'kind', kind, 'promised', promised,
                                                             'due', due, 'delivered', delivered, 'confirmed', confirmed,
                                                             'open', standing <> 'NOT_DELIVERED')
                                          order by number), '[]')
                  from commitments
                 where partnership = :partnership
                   and standing in ('DECLARED', 'AGREED', 'NOT_DELIVERED')
                """;
    }

    @Override
    public Map<OrganisationId, Line> read(JsonNode found, boolean inside) {
        var given = found.valueStream()
                .map(CommitmentPledges::given)
                .collect(groupingBy(Given::giver, mapping(Given::thread, toList())));
        var pictures = pictures(given, inside, LocalDate.now(clock));
        return given.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, each -> line(each.getValue(), requireNonNull(pictures.get(each.getKey())))));
    }

    private static Given given(JsonNode row) {
        return new Given(
                new OrganisationId(UUID.fromString(row.get("giver").asString())),
                new Thread(
                        ContributionKind.valueOf(row.get("kind").asString()),
                        row.get("promised").asLong(),
                        LocalDate.parse(row.get("due").asString()),
                        row.get("delivered").asLong(),
                        row.get("confirmed").asLong(),
                        row.get("open").asBoolean()));
    }

    private static Line line(List<Thread> threads, PledgePicture picture) {
        return new Line(
                threads.size(),
                (int) threads.stream().filter(Thread::kept).count(),
                picture.segments().stream().anyMatch(Segment::late),
                picture);
    }

    /** All divided alike, so that segments of different partners can be compared. */
    static Map<OrganisationId, PledgePicture> pictures(
            Map<OrganisationId, List<Thread>> threads, boolean inside, LocalDate today) {
        var segments = threads.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> segments(each.getValue(), inside, today)));
        var columns = PledgePicture.columns(segments.values());
        return segments.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> new PledgePicture(each.getValue(), columns)));
    }

    /** Of more than twelve those of one kind share a segment. */
    private static List<Segment> segments(List<Thread> threads, boolean inside, LocalDate today) {
        if (threads.size() <= PledgePicture.MOST_SEGMENTS) {
            return threads.stream().map(each -> each.segment(inside, today)).toList();
        }
        var byKind = threads.stream()
                .collect(groupingBy(
                        Thread::kind,
                        () -> new EnumMap<>(ContributionKind.class),
                        mapping(each -> each.segment(inside, today), toList())));
        return byKind.values().stream().map(PledgePicture::together).toList();
    }
}
