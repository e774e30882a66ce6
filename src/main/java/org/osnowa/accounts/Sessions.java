package org.osnowa.accounts;

import static org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.MailedTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Who is signed in where. A session holds only who, since when and where, as plain values that every later version can
 * read; everything else about the person is read anew with each request, so that a block works at once.
 */
@Component
class Sessions {

    static final Duration LONGEST = Duration.ofDays(60);

    /** Until then after signing in, a person may change what guards the account without proving again who they are. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final String BROWSER = "browser";
    private static final String DEVICE = "device";
    private static final int LONGEST_BROWSER = 300;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient db;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, JdbcClient db, Clock clock) {
        this.sessions = sessions;
        this.db = db;
        this.clock = clock;
    }

    /** A new session with a new id: whatever the browser brought along, perhaps from somebody else, is left behind. */
    void start(PersonId person, Device device, HttpServletRequest request) {
        end(request);
        announce(device, request);
        var session = request.getSession(true);
        session.setAttribute(DEVICE, device.name());
        session.setAttribute(PRINCIPAL_NAME_INDEX_NAME, person.toString());
        var browser = request.getHeader(HttpHeaders.USER_AGENT);
        session.setAttribute(BROWSER, browser == null ? "" : shortened(browser));
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    Optional<PersonId> person(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(PRINCIPAL_NAME_INDEX_NAME) instanceof String id)) {
            return Optional.empty();
        }
        if (began(session).plus(LONGEST).isBefore(clock.instant())) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(PersonId.of(id));
    }

    /** Whether this person proved a moment ago who they are. */
    boolean fresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && began(session).plus(FRESH).isAfter(clock.instant());
    }

    /** Where a person is signed in, the latest use first, seen from this browser. */
    List<Place> of(PersonId person, HttpServletRequest request) {
        return places(person, idOf(request.getSession(false)));
    }

    List<Place> of(PersonId person) {
        return places(person, null);
    }

    private List<Place> places(PersonId person, @Nullable String here) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .map(session -> new Place(
                        handle(session.getId()),
                        Optional.ofNullable(session.<String>getAttribute(BROWSER))
                                .orElse(""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(Place::lastUsed).reversed())
                .toList();
    }

    /** In the transaction of whatever it is that ends them, which the repository's own deletion would leave. */
    void endAll(PersonId person) {
        db.sql("delete from spring_session where principal_name = :person")
                .param("person", person.toString())
                .update();
    }

    /** In one statement, however many there are, and in the transaction of whatever it is that ends them. */
    void endOthers(PersonId person, @Nullable String here) {
        db.sql("""
                delete from spring_session
                 where principal_name = :person
                   and session_id is distinct from cast(:here as char(36))
                """).param("person", person.toString()).param("here", here).update();
    }

    /** The session goes on under another id: who has learnt the old one has nothing. */
    void renew(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            announce(Device.OWN.name().equals(session.getAttribute(DEVICE)) ? Device.OWN : Device.SHARED, request);
            request.changeSessionId();
        }
    }

    /** Before the cookie is written: on somebody's own device it outlives the browser. */
    private static void announce(Device device, HttpServletRequest request) {
        if (device == Device.OWN) {
            request.setAttribute(SessionConfiguration.OWN_DEVICE, true);
        }
    }

    static @Nullable String here(HttpServletRequest request) {
        return idOf(request.getSession(false));
    }

    /** Ends one session of this person; another's stays as it is. */
    void endOne(PersonId person, String handle) {
        idsOf(person).filter(id -> handle(id).equals(handle)).forEach(sessions::deleteById);
    }

    private Stream<String> idsOf(PersonId person) {
        return sessions.findByPrincipalName(person.toString()).values().stream().map(Session::getId);
    }

    /** Who knows a session's id has the session, so no page shows one. */
    private static String handle(String id) {
        return HexFormat.of().formatHex(MailedTokens.hash(id), 0, 8);
    }

    private static @Nullable String idOf(@Nullable HttpSession session) {
        return session == null ? null : session.getId();
    }

    private static Instant began(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_BROWSER ? text : text.substring(0, LONGEST_BROWSER);
    }

    /** Whose device it is on which somebody signs in: on a shared one the session ends with the browser. */
    enum Device {
        OWN,
        SHARED;

        static Device of(@Nullable String answer) {
            return answer == null ? SHARED : OWN;
        }
    }

    /** One browser in which a person is signed in. */
    record Place(String handle, String browser, Instant since, Instant lastUsed, boolean here) {}
}
