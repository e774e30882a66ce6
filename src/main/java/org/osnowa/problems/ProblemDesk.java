package org.osnowa.problems;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Visitor;
import org.osnowa.photos.Photo;
import org.osnowa.photos.PhotoReader;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.osnowa.problems.Problem.Course;
import org.osnowa.problems.Problem.Reader;
import org.osnowa.problems.Problem.Reported;
import org.osnowa.problems.Problem.Wording;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What a resident may ask for without an account. The limits count network addresses: a library and a school share one. */
@Service
class ProblemDesk {

    private static final Limit REPORTS = new Limit("problems.reports", 30, Duration.ofHours(1));
    private static final Limit PHOTOS = new Limit("problems.photos", 60, Duration.ofHours(1));
    private static final Limit VOICES = new Limit("problems.voices", 120, Duration.ofHours(1));
    private static final Limit VOICES_OF_ONE = new Limit("problems.voices.one", 40, Duration.ofDays(1));
    private static final int COMPARED = 300;
    private static final int SIMILAR = 3;

    private final Problems problems;
    private final Voices voices;
    private final ProblemPhotos photos;
    private final PhotoReader reader;
    private final Organisers organisers;
    private final RateLimits limits;
    private final Clock clock;

    ProblemDesk(
            Problems problems,
            Voices voices,
            ProblemPhotos photos,
            PhotoReader reader,
            Organisers organisers,
            RateLimits limits,
            Clock clock) {
        this.problems = problems;
        this.voices = voices;
        this.photos = photos;
        this.reader = reader;
        this.organisers = organisers;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What somebody reports.
     *
     * @param forResident whether an organiser writes down what somebody else said
     * @param photo that waits for this report
     */
    record Report(
            String description, PlaceId place, Optional<Reader> reader, boolean forResident, Optional<UUID> photo) {}

    /** Reads the photo outside any transaction, for that takes a while, and keeps it for the form. */
    Outcome<String> photo(MultipartFile file, String network) {
        limits.take(PHOTOS, network);
        return reader.read(file).map(this::keep);
    }

    private String keep(Photo photo) {
        return photos.keep(photo);
    }

    /** What others have reported there already; only what everybody may know of. */
    List<Problem> similar(String description, PlaceId place) {
        var gmina = place.neighbourhood() ? place.around().getLast() : place;
        return Likeness.among(problems.near(gmina, COMPARED), description, SIMILAR);
    }

    /** An organiser's own report needs no other organiser to let it pass. */
    @Transactional
    Problem report(Report report, Visitor visitor, Voice voice, String network) {
        limits.take(REPORTS, visitor.id().map(id -> "person " + id).orElse(network));
        var now = clock.instant();
        var organises = organisers.organises(visitor, report.place());
        var forResident = report.forResident() && organises;
        var problem = new Problem(
                new ProblemId(Ids.next()),
                Wording.of(report.description()),
                report.place(),
                new Reported(now, forResident ? visitor.id() : Optional.empty(), report.reader()),
                organises ? Course.open(now) : Course.waiting(),
                0,
                0);
        problems.add(problem);
        report.photo().ifPresent(photo -> photos.attach(photo, problem.id()));
        problems.count(problem.id(), voices.add(problem.id(), forResident ? Voice.spoken() : voice));
        return problem;
    }

    /** Saying it twice is saying it once. */
    @Transactional
    void support(ProblemId id, Voice voice, String network) {
        var problem = problems.shown(id);
        limits.take(VOICES, network);
        limits.take(VOICES_OF_ONE, network + " " + id);
        problems.count(problem.id(), voices.add(problem.id(), voice));
    }

    @Transactional
    void takeBack(ProblemId id, Voice voice) {
        var problem = problems.shown(id);
        problems.count(problem.id(), -voices.remove(problem.id(), voice));
    }
}
