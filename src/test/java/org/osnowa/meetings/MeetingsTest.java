package org.osnowa.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.accounts.PersonId;
import org.osnowa.meetings.Attendance.Sum;
import org.osnowa.meetings.CalendarFeeds.Feed;
import org.osnowa.meetings.Meeting.Call;
import org.osnowa.meetings.Meeting.Invited;
import org.osnowa.meetings.Meeting.Minute;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Evidence;
import org.osnowa.partnerships.EvidenceDays;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The SQL of meetings: everything comes back as it was written, sums are right, and merges are followed. */
@OsnowaTest
@Transactional
class MeetingsTest {

    private static final PartnershipId SENIORS = new PartnershipId(Ids.of("demo nie-sami"));
    private static final PartnershipId POOL = new PartnershipId(Ids.of("demo ciepla-woda"));
    private static final OrganisationId LIBRARY = new OrganisationId(Ids.of("demo O06"));
    private static final OrganisationId SCHOOL = new OrganisationId(Ids.of("demo O07"));
    private static final OrganisationId POLICE = new OrganisationId(Ids.of("demo O09"));
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingEvidence evidence;

    @Autowired
    private EvidenceDays days;

    @Autowired
    private MeetingTies ties;

    @Autowired
    private MeetingMeasures measures;

    @Autowired
    private MeetingPeople people;

    @Autowired
    private MeetingFacts facts;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient db;

    @Test
    void a_meeting_comes_back_as_it_was_written() {
        for (var presence : Presence.values()) {
            var bare = on(DAY, invited(LIBRARY, presence));
            meetings.add(POOL, bare);
            assertThat(meetings.get(bare.id(), POOL)).isEqualTo(bare);
        }
        var full = new Meeting(
                new MeetingId(Ids.next()),
                new Call(DAY, Optional.of(LocalTime.of(16, 30)), "Biblioteka", "Plan"),
                List.of(new Invited(LIBRARY, Presence.PRESENT, false)),
                new Minute(Optional.of(LIBRARY), Optional.of(9), Optional.of("Było dobrze.")),
                Optional.empty(),
                0);
        meetings.add(POOL, full);
        assertThat(meetings.get(full.id(), POOL)).isEqualTo(full);
    }

    @Test
    void what_is_changed_and_struck_out_comes_back_so_with_its_next_version() {
        var first = on(DAY, invited(LIBRARY, Presence.INVITED));
        meetings.add(POOL, first);
        var recorded = first.recorded(Map.of(LIBRARY, Presence.PRESENT), Minute.EMPTY, 0);
        meetings.save(recorded);
        assertThat(meetings.get(first.id(), POOL).invited()).isEqualTo(recorded.invited());
        assertThat(meetings.get(first.id(), POOL).version()).isEqualTo(1);

        meetings.remove(recorded.removed("Wpisane dwa razy", 1), DAY);
        assertThat(meetings.get(first.id(), POOL).removed()).contains("Wpisane dwa razy");
        assertThatThrownBy(() -> meetings.save(recorded.removed("Znowu", 2))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void the_second_of_two_savers_is_told() {
        var meeting = on(DAY, invited(LIBRARY, Presence.INVITED));
        meetings.add(POOL, meeting);
        meetings.save(meeting);

        assertThatThrownBy(() -> meetings.save(meeting)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> meetings.remove(meeting.removed("Pomyłka", 0), DAY))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_meeting_of_another_partnership_does_not_exist_here() {
        var meeting = on(DAY, invited(LIBRARY, Presence.INVITED));
        meetings.add(POOL, meeting);

        assertThatThrownBy(() -> meetings.get(meeting.id(), SENIORS)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_list_goes_on_where_it_ended_and_says_how_many_came() {
        for (var day = 0; day < 5; day++) {
            meetings.add(
                    POOL, on(DAY.plusDays(day), invited(LIBRARY, Presence.ONLINE), invited(SCHOOL, Presence.EXCUSED)));
        }
        var first = meetings.lines(POOL, false, Optional.empty(), 3);
        var rest = meetings.lines(POOL, false, Optional.of(first.getLast().id().value()), 3);

        assertThat(first)
                .extracting(each -> each.call().day())
                .containsExactly(DAY.plusDays(4), DAY.plusDays(3), DAY.plusDays(2));
        assertThat(rest).extracting(each -> each.call().day()).containsExactly(DAY.plusDays(1), DAY);
        assertThat(rest).allSatisfy(each -> {
            assertThat(each.held()).isTrue();
            assertThat(each.count()).isEqualTo(new Meeting.Count(1, 2));
        });
    }

    @Test
    void a_list_for_guests_leaves_out_what_was_struck_out() {
        var meeting = on(DAY, invited(LIBRARY, Presence.PRESENT));
        meetings.add(POOL, meeting);
        meetings.remove(meeting.removed("Pomyłka", 0), DAY);

        assertThat(meetings.lines(POOL, false, Optional.empty(), 5)).isEmpty();
        assertThat(meetings.lines(POOL, true, Optional.empty(), 5)).hasSize(1);
    }

    @Test
    void the_sums_of_many_days_come_with_one_statement() throws Exception {
        meetings.add(POOL, on(DAY, invited(LIBRARY, Presence.PRESENT), invited(SCHOOL, Presence.PRESENT)));
        meetings.add(POOL, on(DAY.plusDays(1), invited(LIBRARY, Presence.ONLINE), invited(SCHOOL, Presence.ABSENT)));
        meetings.add(
                POOL,
                on(
                        DAY.plusDays(3),
                        invited(LIBRARY, Presence.EXCUSED),
                        invited(SCHOOL, Presence.PRESENT),
                        new Invited(POLICE, Presence.PRESENT, false)));
        var planned = on(DAY.plusDays(4), invited(LIBRARY, Presence.INVITED), invited(SCHOOL, Presence.INVITED));
        meetings.add(POOL, planned);
        var out = on(DAY.plusDays(2), invited(LIBRARY, Presence.PRESENT));
        meetings.add(POOL, out);
        meetings.remove(out.removed("Pomyłka", 0), DAY.plusDays(2));

        var days = List.of(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(9));
        assertThat(Statements.during(() -> meetings.sums(POOL, DAY, days))).hasSize(1);
        assertThat(meetings.sums(POOL, DAY, days))
                .isEqualTo(Map.of(
                        DAY.plusDays(1),
                        new Sum(1, 2),
                        DAY.plusDays(2),
                        new Sum(1, 2),
                        DAY.plusDays(9),
                        new Sum(2, 4)));
        assertThat(meetings.sums(POOL, DAY, List.of())).isEmpty();
    }

    @Test
    void the_best_meeting_counts_and_one_alone_has_not_met() {
        assertThat(bestPercent()).isZero();
        meetings.add(POOL, on(DAY, invited(LIBRARY, Presence.PRESENT)));
        assertThat(bestPercent()).as("nobody meets alone").isZero();
        meetings.add(
                POOL,
                on(
                        DAY,
                        invited(LIBRARY, Presence.PRESENT),
                        invited(SCHOOL, Presence.ONLINE),
                        invited(POLICE, Presence.EXCUSED)));
        assertThat(bestPercent()).isEqualTo(66);
    }

    @Test
    void who_was_there_took_part_and_who_chaired_led() {
        var led = on(
                DAY,
                invited(LIBRARY, Presence.PRESENT),
                invited(SCHOOL, Presence.ONLINE),
                invited(POLICE, Presence.ABSENT));
        meetings.add(
                POOL, led.recorded(Map.of(), new Minute(Optional.of(LIBRARY), Optional.empty(), Optional.empty()), 0));
        meetings.add(POOL, on(DAY, invited(SCHOOL, Presence.PRESENT)));

        assertThat(days.of(POOL, List.of(evidence)))
                .containsExactlyInAnyOrder(
                        new Evidence.Day(LIBRARY, DAY, 1, true), new Evidence.Day(SCHOOL, DAY, 2, false));
        assertThat(Text.speaking(Text.POLISH, () -> evidence.traces(POOL, LIBRARY, DAY, DAY, 5)))
                .containsExactly(new Evidence.Trace(
                        DAY, "Spotkanie: Plan", "/partnerships/ciepla-woda/meetings/" + led.id(), true));
        assertThat(evidence.traces(POOL, SCHOOL, DAY, DAY, 1)).hasSize(1);
        assertThat(evidence.traces(POOL, SCHOOL, DAY.plusDays(1), DAY.plusDays(2), 5))
                .isEmpty();
        assertThat(evidence.traces(POOL, POLICE, DAY, DAY, 5)).isEmpty();
    }

    @Test
    void where_an_organisation_was_goes_over_and_comes_back() {
        var alone = on(DAY, invited(POLICE, Presence.PRESENT))
                .recorded(Map.of(), new Minute(Optional.of(POLICE), Optional.empty(), Optional.empty()), 0);
        var both = on(DAY, invited(POLICE, Presence.PRESENT), invited(SCHOOL, Presence.PRESENT));
        meetings.add(POOL, alone);
        meetings.add(POOL, both);

        var moved = ties.move(POLICE, SCHOOL);
        assertThat(meetings.get(alone.id(), POOL).invited()).containsExactly(invited(SCHOOL, Presence.PRESENT));
        assertThat(meetings.get(alone.id(), POOL).minute().chair()).contains(SCHOOL);
        assertThat(meetings.get(both.id(), POOL).count()).as("counted once").isEqualTo(new Meeting.Count(1, 1));

        ties.moveBack(moved, POLICE, SCHOOL);
        assertThat(meetings.get(alone.id(), POOL)).isEqualTo(alone);
        assertThat(meetings.get(both.id(), POOL).count()).isEqualTo(new Meeting.Count(2, 2));
    }

    @Test
    void names_of_many_who_came_are_written_with_one_statement() throws Exception {
        var held = on(DAY, invited(LIBRARY, Presence.PRESENT), invited(SCHOOL, Presence.PRESENT));
        meetings.add(POOL, held);
        var somebody = new PersonId(db.sql("select id from people order by id limit 1")
                .query(UUID.class)
                .single());
        var names = Map.of(LIBRARY, List.of("Ewa", "Jan"), SCHOOL, List.of("Ola"));

        assertThat(Statements.during(() -> people.save(held.id(), names, Map.of(LIBRARY, Map.of("Ewa", somebody)))))
                .as("what was there goes, what is said comes")
                .hasSize(2);
        assertThat(people.of(held.id())).isEqualTo(names);
        assertThat(people.of(somebody, 5)).containsExactly("Plan");
        people.save(held.id(), Map.of(), Map.of());
        assertThat(people.of(held.id())).isEmpty();
    }

    @Test
    void the_next_meeting_is_not_the_one_of_today() {
        var today = LocalDate.now(clock);
        meetings.add(POOL, on(today, invited(LIBRARY, Presence.INVITED)));
        assertThat(Text.speaking(Text.POLISH, () -> facts.next(POOL)).filter(each -> each.contains("Plan, Biblioteka")))
                .isEmpty();
        meetings.add(POOL, on(today.plusDays(1), invited(LIBRARY, Presence.INVITED)));
        assertThat(Text.speaking(Text.POLISH, () -> facts.next(POOL)))
                .hasValueSatisfying(each -> assertThat(each).contains("Plan, Biblioteka"));
    }

    @Test
    void two_clicks_make_one_secret_address_and_a_revoked_one_can_be_made_anew() {
        var me = new PersonId(db.sql("select id from people order by id limit 1")
                .query(UUID.class)
                .single());
        for (var partnership : List.of(Optional.<PartnershipId>empty(), Optional.of(POOL))) {
            feeds.add(new Feed(Ids.next(), me, partnership, clock.instant()));
            feeds.add(new Feed(Ids.next(), me, partnership, clock.instant()));
        }
        assertThat(feeds.of(me)).extracting(Feed::partnership).containsExactly(Optional.empty(), Optional.of(POOL));

        feeds.revoke(feeds.of(me).getLast().id(), me, clock.instant());
        feeds.add(new Feed(Ids.next(), me, Optional.of(POOL), clock.instant()));
        assertThat(feeds.of(me)).hasSize(2);
    }

    @Test
    void who_leaves_is_taken_off_meetings_ahead_and_stays_where_it_was() {
        var ahead = on(DAY, invited(LIBRARY, Presence.INVITED), invited(SCHOOL, Presence.INVITED));
        var held = on(DAY, invited(LIBRARY, Presence.INVITED), invited(SCHOOL, Presence.PRESENT));
        var past = on(DAY.minusDays(1), invited(LIBRARY, Presence.INVITED));
        var elsewhere = on(DAY, invited(LIBRARY, Presence.INVITED));
        List.of(ahead, held, past).forEach(each -> meetings.add(POOL, each));
        meetings.add(SENIORS, elsewhere);

        assertThat(meetings.leave(POOL, LIBRARY, DAY)).contains(ahead.id()).doesNotContain(held.id(), past.id());
        assertThat(meetings.get(ahead.id(), POOL).organisations()).containsExactly(SCHOOL);
        assertThat(meetings.get(held.id(), POOL)).isEqualTo(held);
        assertThat(meetings.get(past.id(), POOL)).isEqualTo(past);
        assertThat(meetings.get(elsewhere.id(), SENIORS)).isEqualTo(elsewhere);
        assertThatThrownBy(() -> meetings.save(ahead)).isInstanceOf(ChangedMeanwhile.class);
    }

    private int bestPercent() {
        return db.sql(measures.sql())
                .param("partnership", POOL.value())
                .query((row, _) -> row.getInt("best"))
                .single();
    }

    private static Invited invited(OrganisationId organisation, Presence presence) {
        return new Invited(organisation, presence, true);
    }

    private static Meeting on(LocalDate day, Invited... invited) {
        return new Meeting(
                new MeetingId(Ids.next()),
                new Call(day, Optional.empty(), "Biblioteka", "Plan"),
                Arrays.stream(invited)
                        .sorted(Comparator.comparing(each -> each.organisation().toString()))
                        .toList(),
                Minute.EMPTY,
                Optional.empty(),
                0);
    }
}
