package org.osnowa.demo;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.datepolls.PollBook;
import org.osnowa.datepolls.PollId;
import org.osnowa.datepolls.Suits;
import org.osnowa.decisions.DecisionBook;
import org.osnowa.decisions.DecisionId;
import org.osnowa.demo.Gatherings.Decision;
import org.osnowa.demo.Gatherings.Meeting;
import org.osnowa.demo.Gatherings.Note;
import org.osnowa.demo.Gatherings.Poll;
import org.osnowa.demo.Gatherings.Protocol;
import org.osnowa.demo.Gatherings.Told;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.meetings.AgendaItemId;
import org.osnowa.meetings.MeetingBook;
import org.osnowa.meetings.MeetingId;
import org.osnowa.meetings.Presence;
import org.osnowa.minutes.MinutesBook;
import org.osnowa.notes.PublicNoteBook;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the partners met, what they decided, and what they told everybody. */
@Component
@Order(250)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class GatheringScene implements Scene {

    /** After what the history scene tells of the same day, such as that the partnership began. */
    private static final LocalTime MET = LocalTime.of(15, 0);

    private static final LocalTime DECIDED = LocalTime.of(16, 0);

    private final MeetingBook meetings;
    private final DecisionBook decisions;
    private final PublicNoteBook notes;
    private final PollBook polls;
    private final MinutesBook minutes;
    private final Memberships memberships;
    private final History history;
    private final Clock clock;

    GatheringScene(
            MeetingBook meetings,
            DecisionBook decisions,
            PublicNoteBook notes,
            PollBook polls,
            MinutesBook minutes,
            Memberships memberships,
            History history,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.notes = notes;
        this.polls = polls;
        this.minutes = minutes;
        this.memberships = memberships;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("gatherings", Gatherings.class)
                .partnerships()
                .forEach(told -> new Stage(told, today).tell());
    }

    private static Suits suits(int sign) {
        return switch (sign) {
            case 'Y' -> Suits.YES;
            case 'M' -> Suits.IF_NEED_BE;
            default -> Suits.NO;
        };
    }

    /** One partnership while it is told of. */
    private final class Stage {

        private final Told told;
        private final PartnershipId partnership;
        private final LocalDate today;

        Stage(Told told, LocalDate today) {
            this.told = told;
            this.partnership = new PartnershipId(Ids.of("demo " + told.slug()));
            this.today = today;
        }

        void tell() {
            if (told.rhythm() != null && told.channel() != null) {
                meetings.agree(partnership, told.rhythm(), told.channel());
            }
            told.meetings().forEach(this::meet);
            var number = 1;
            for (var each : told.decisions()) {
                decide(each, "U" + number);
                number++;
            }
            told.notes().forEach(this::note);
            Stream.ofNullable(told.polls()).flatMap(List::stream).forEach(this::ask);
            told.meetings()
                    .forEach(meeting ->
                            Optional.ofNullable(meeting.minutes()).ifPresent(minutes -> protocol(meeting, minutes)));
        }

        private void meet(Meeting meeting) {
            var attendance = attendance(meeting);
            meetings.enter(
                    partnership,
                    new MeetingBook.Earlier(
                            new MeetingId(id(meeting.id())),
                            today.plusDays(meeting.on()),
                            Optional.ofNullable(meeting.hour()).map(LocalTime::parse),
                            Optional.ofNullable(meeting.ends()).map(LocalTime::parse),
                            meeting.place(),
                            meeting.title(),
                            attendance,
                            Optional.ofNullable(meeting.chair()).map(GatheringScene::organisation),
                            Optional.ofNullable(meeting.people()),
                            Optional.ofNullable(meeting.summary())));
            meetings.arrange(new MeetingId(id(meeting.id())), points(meeting));
            if (meeting.called() == null) {
                var came = attendance.values().stream()
                        .filter(each -> each == Presence.PRESENT || each == Presence.ONLINE)
                        .count();
                happen(
                        meeting.on(),
                        MET,
                        happened(
                                "meetings.happened.held",
                                meeting.title(),
                                String.valueOf(came),
                                String.valueOf(attendance.size())));
            } else {
                happen(meeting.called(), DECIDED, happened("meetings.happened.called", meeting.title()));
            }
        }

        private List<MeetingBook.Point> points(Meeting meeting) {
            return Stream.ofNullable(meeting.agenda())
                    .flatMap(List::stream)
                    .map(each -> new MeetingBook.Point(
                            new AgendaItemId(id(meeting.id() + " " + each.id())),
                            Tokens.filled(each.title(), today),
                            each.purpose(),
                            each.minutes(),
                            Optional.ofNullable(each.by()).map(GatheringScene::organisation)))
                    .toList();
        }

        private Map<OrganisationId, Presence> attendance(Meeting meeting) {
            var attendance = new LinkedHashMap<OrganisationId, Presence>();
            var usual = meeting.called() == null ? Presence.PRESENT : Presence.INVITED;
            Optional.ofNullable(meeting.invited())
                    .map(each -> each.stream().map(GatheringScene::organisation).toList())
                    .orElseGet(this::partners)
                    .forEach(each -> attendance.put(each, usual));
            all(meeting.online()).forEach(each -> attendance.put(organisation(each), Presence.ONLINE));
            all(meeting.excused()).forEach(each -> attendance.put(organisation(each), Presence.EXCUSED));
            all(meeting.absent()).forEach(each -> attendance.put(organisation(each), Presence.ABSENT));
            return attendance;
        }

        private List<OrganisationId> partners() {
            return memberships.in(partnership).stream()
                    .filter(Membership::counts)
                    .map(Membership::organisation)
                    .toList();
        }

        private void decide(Decision decision, String code) {
            var words = Tokens.filled(decision.words(), today);
            decisions.enter(
                    partnership,
                    new DecisionBook.Earlier(
                            new DecisionId(id(decision.id())),
                            words,
                            today.plusDays(decision.on()),
                            Optional.ofNullable(decision.meeting()).map(this::id),
                            Optional.ofNullable(decision.how()),
                            Optional.ofNullable(decision.course()),
                            organisation(decision.owner()),
                            Optional.ofNullable(decision.due()).map(today::plusDays),
                            Optional.ofNullable(decision.carriedOut()).map(today::plusDays)));
            happen(decision.on(), DECIDED, happened("decisions.happened.added", code, words));
            if (decision.carriedOut() != null) {
                happen(
                        decision.carriedOut(),
                        DECIDED.plusMinutes(1),
                        happened("decisions.happened.carriedOut", code, words));
            }
        }

        private void protocol(Meeting meeting, Protocol protocol) {
            var at = today.plusDays(protocol.sent())
                    .atTime(DECIDED)
                    .atZone(clock.getZone())
                    .toInstant();
            var notes = new LinkedHashMap<UUID, String>();
            protocol.notes()
                    .forEach((point, words) -> notes.put(id(meeting.id() + " " + point), Tokens.filled(words, today)));
            minutes.enter(
                    partnership,
                    new MeetingId(id(meeting.id())),
                    notes,
                    Optional.ofNullable(protocol.open()).map(each -> Tokens.filled(each, today)),
                    at,
                    today.plusDays(protocol.until()));
            happen(
                    protocol.sent(),
                    DECIDED.plusMinutes(3),
                    happened(
                                    "minutes.happened.sent",
                                    meeting.title(),
                                    today.plusDays(protocol.until()).toString())
                            .forPartnersOnly());
        }

        private void ask(Poll poll) {
            var voices = new LinkedHashMap<OrganisationId, Optional<PollBook.Said>>();
            partners().forEach(each -> voices.put(each, Optional.empty()));
            poll.said()
                    .forEach((who, said) -> voices.put(
                            organisation(who),
                            Optional.of(new PollBook.Said(
                                    said.getFirst(),
                                    said.get(1)
                                            .chars()
                                            .mapToObj(GatheringScene::suits)
                                            .toList()))));
            polls.enter(
                    partnership,
                    new PollId(id(poll.id())),
                    poll.title(),
                    poll.place(),
                    today.plusDays(poll.closes()),
                    poll.days().stream()
                            .map(each -> new PollBook.Offered(
                                    id(poll.id() + " " + each), today.plusDays(each), LocalTime.parse(poll.hour())))
                            .toList(),
                    voices,
                    today.plusDays(poll.made())
                            .atTime(DECIDED)
                            .atZone(clock.getZone())
                            .toInstant());
            happen(
                    poll.made(),
                    DECIDED,
                    happened("datepolls.happened.opened", poll.title()).forPartnersOnly());
        }

        private void note(Note note) {
            notes.enter(partnership, id(note.id()), note.words(), today.plusDays(note.on()));
            happen(note.on(), DECIDED.plusMinutes(2), happened("notes.happened.published", note.words()));
        }

        private void happen(int on, LocalTime at, Happening what) {
            var when = today.plusDays(on).atTime(at).atZone(clock.getZone());
            history.tell(partnership.value(), what, new PersonId(Ids.of("demo " + told.by())), when.toInstant());
        }

        private UUID id(String id) {
            return Ids.of("demo " + told.slug() + " " + id);
        }
    }

    private static List<String> all(@Nullable List<String> some) {
        return some == null ? List.of() : some;
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
