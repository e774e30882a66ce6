package org.osnowa.problems;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.problems.Problem.Wording;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers may ask for about the problems of their places. */
@Service
class ModerationDesk {

    private final Problems problems;
    private final Voices voices;
    private final ProblemPhotos photos;
    private final Notes notes;
    private final TakenUp takenUp;
    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Organisers organisers;
    private final ProblemLetters letters;
    private final WordVersions versions;
    private final History history;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ModerationDesk(
            Problems problems,
            Voices voices,
            ProblemPhotos photos,
            Notes notes,
            TakenUp takenUp,
            Partnerships partnerships,
            Memberships memberships,
            Organisers organisers,
            ProblemLetters letters,
            WordVersions versions,
            History history,
            ApplicationEventPublisher news,
            Clock clock) {
        this.problems = problems;
        this.voices = voices;
        this.photos = photos;
        this.notes = notes;
        this.takenUp = takenUp;
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.organisers = organisers;
        this.letters = letters;
        this.versions = versions;
        this.history = history;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    Outcome<Problem> publish(ProblemId id, int seen, Wording wording, Person me) {
        var reported = seen(id, seen);
        return reported.publish(wording, clock.instant()).then(published -> {
            problems.save(published, me.id());
            if (!wording.equals(reported.wording())) {
                var first = reported.reported();
                versions.keep(id, reported.wording(), first.enteredBy(), first.at());
                versions.keep(id, wording, Optional.of(me.id()), clock.instant());
            }
            tell(published, happened("problems.happened.published"), me);
            letters.published(published);
        });
    }

    /** Whose report was rejected gets this one letter, and then we forget the address and the photo. */
    @Transactional
    Outcome<Problem> reject(ProblemId id, int seen, String reason, Person me) {
        return seen(id, seen).reject(reason).then(rejected -> {
            problems.save(rejected, me.id());
            letters.rejected(rejected, reason);
            problems.forgetReader(id);
            photos.remove(id);
        });
    }

    /** Whom the one concerns, the other concerns from now on; nobody is counted twice. */
    @Transactional
    Outcome<Problem> merge(ProblemId id, int seen, ProblemId other, Visitor me) {
        problems.hold(List.of(id, other));
        var problem = seen(id, seen);
        var found = problems.find(other);
        if (found.isEmpty()) {
            return new Refused<>(ProblemRefusal.NO_SUCH_PROBLEM);
        }
        var into = found.get();
        if (!organisers.organises(me, into.place())) {
            return new Refused<>(into.shown() ? ProblemRefusal.ELSEWHERE : ProblemRefusal.NO_SUCH_PROBLEM);
        }
        return problem.mergeInto(into).then(merged -> {
            letters.merged(problem, into);
            problems.save(merged, me.person().id());
            problems.redirect(id, other);
            news.publishEvent(new ProblemMerged(id, other));
            problems.count(other, voices.copy(id, other));
            photos.move(id, other);
            notes.move(id, other);
            takenUp.copy(id, other);
            tell(into, happened("problems.happened.merged", problem.wording().title()), me.person());
            if (!takenUp.working(other).isEmpty()) {
                into.takeUp().then(taken -> problems.save(taken, me.person().id()));
            }
        });
    }

    @Transactional
    Outcome<Problem> takeUp(ProblemId id, String slug, Visitor me) {
        var partnership = mine(slug, me).map(this::held);
        if (partnership.isEmpty()) {
            return new Refused<>(ProblemRefusal.NOT_YOUR_PARTNERSHIP);
        }
        if (partnership.get().life().state() != LifeState.ACTIVE) {
            return new Refused<>(ProblemRefusal.PARTNERSHIP_ENDED);
        }
        return problems.get(id).takeUp().then(taken -> {
            if (takenUp.add(
                    id,
                    partnership.get().id(),
                    LocalDate.now(clock),
                    me.person().id())) {
                problems.save(taken, me.person().id());
                tell(
                        partnership.get(),
                        happened("problems.happened.takenUp", taken.wording().title()),
                        me);
            }
        });
    }

    @Transactional
    Outcome<Problem> leave(ProblemId id, String slug, Visitor me) {
        var partnership = mine(slug, me);
        if (partnership.isEmpty()) {
            return new Refused<>(ProblemRefusal.NOT_YOUR_PARTNERSHIP);
        }
        problems.hold(List.of(id));
        var problem = problems.get(id);
        if (!takenUp.remove(id, partnership.get().id())) {
            return new Done<>(problem);
        }
        var left = takenUp.working(id).isEmpty() ? problem.left() : problem;
        problems.save(left, me.person().id());
        tell(
                partnership.get(),
                happened("problems.happened.left", left.wording().title()),
                me);
        return new Done<>(left);
    }

    private Optional<Partnership> mine(String slug, Visitor me) {
        return organisers.coordinated(me).stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst();
    }

    /** As it is now, and stays until the end of the transaction. */
    private Partnership held(Partnership seen) {
        memberships.lock(seen.id());
        return partnerships.get(seen.id());
    }

    private void tell(Partnership partnership, Happening what, Visitor me) {
        history.tell(partnership.id().value(), what, me.person().id());
    }

    @Transactional
    Outcome<Problem> solve(ProblemId id, int seen, Person me) {
        return seen(id, seen).solve(LocalDate.now(clock)).then(solved -> {
            problems.save(solved, me.id());
            tell(solved, happened("problems.happened.solved"), me);
        });
    }

    @Transactional
    Outcome<Problem> comeBack(ProblemId id, int seen, Person me) {
        problems.hold(List.of(id));
        return seen(id, seen).comeBack(!takenUp.working(id).isEmpty()).then(back -> {
            problems.save(back, me.id());
            tell(back, happened("problems.happened.cameBack"), me);
        });
    }

    private void tell(Problem problem, Happening what, Person me) {
        history.tell(problem.id().value(), what, me.id());
    }

    private Problem seen(ProblemId id, int version) {
        var problem = problems.get(id);
        if (problem.version() != version) {
            throw new ChangedMeanwhile(id);
        }
        return problem;
    }
}
