package org.osnowa.partnerships;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.AreaLevel;
import org.osnowa.places.PlaceId;
import org.osnowa.platform.Outcome;
import org.osnowa.rules.Finding;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;

/**
 * Organisations, groups and residents who do one matter together.
 *
 * @param slug the last part of its address; never changes, even when the name does
 * @param matter what it is about, in a few sentences: 60 to 1,000 characters (gate.I3)
 * @param type may stay undecided for long
 * @param form how it exists in law; the same
 */
public record Partnership(
        PartnershipId id,
        String slug,
        String name,
        String matter,
        Area area,
        Origin origin,
        @Nullable PartnershipType type,
        @Nullable LegalForm form,
        StageEntered stage,
        Life life,
        int version) {

    public static final int MATTER_LEAST = 60;
    public static final int MATTER_MOST = 1000;
    public static final int NAME_MOST = 120;

    /** The shortest reason for passing over a hard condition. */
    public static final int REASON_LEAST = 20;

    /** Where it works: how wide, and in which place. */
    public record Area(AreaLevel level, PlaceId place) {}

    /**
     * How it began.
     *
     * @param startedBy who wrote it down; empty when it was loaded with the demo community
     */
    public record Origin(InitiatorType initiator, Optional<PersonId> startedBy, LocalDate startedOn) {}

    public record StageEntered(Stage stage, LocalDate since) {}

    /** Why it cannot be described anew. */
    Optional<LifeRefusal> whyNotDescribe() {
        return life.whyNotRewrite();
    }

    /** The same partnership, described anew. */
    Partnership described(String newName, String newMatter, Area newArea) {
        return new Partnership(id, slug, newName, newMatter, newArea, origin, type, form, stage, life, version);
    }

    /** The same partnership, as another type or in another legal form. */
    Partnership classified(@Nullable PartnershipType newType, @Nullable LegalForm newForm) {
        return new Partnership(id, slug, name, matter, area, origin, newType, newForm, stage, life, version);
    }

    /** Whether who joins now still begins it: a joint initiative gathers those who begin it during its first stage. */
    public boolean gathersInitiators() {
        return origin.initiator() == InitiatorType.JOINT && stage.stage() == Stage.INITIATIVE;
    }

    /** Whether a stage comes after the present one; in a coalition and in a project that may be one with a lower number. */
    boolean goesOnTo(Stage to) {
        return stage.stage().followedBy(Optional.ofNullable(type)).contains(to);
    }

    /**
     * Why this stage cannot follow now (domain/01, 1.2). The next one may when the gate lets it or a reason of twenty
     * characters says why not; an earlier one always, with a reason.
     *
     * @param gate the conditions for leaving the stage that lasts
     */
    Optional<StageRefusal> whyNotEnter(Stage to, String reason, List<Finding> gate) {
        if (life.state() != LifeState.ACTIVE) {
            return Optional.of(StageRefusal.NOT_AT_WORK);
        }
        if (goesOnTo(to)) {
            var kept = gate.stream().anyMatch(Finding::blocks);
            return kept && reason.length() < REASON_LEAST
                    ? Optional.of(StageRefusal.CONDITIONS_UNMET)
                    : Optional.empty();
        }
        if (to.compareTo(stage.stage()) >= 0) {
            return Optional.of(StageRefusal.NO_SUCH_WAY);
        }
        return reason.isBlank() ? Optional.of(StageRefusal.BACK_WITHOUT_REASON) : Optional.empty();
    }

    /**
     * Why a stage cannot be closed without a word: partners belong to every stage, and somebody left no trace in this one.
     * Going back closes nothing.
     *
     * @param absent who left no trace in the stage that lasts
     */
    Optional<StageRefusal> whyNotClose(Stage to, StageWord word, List<String> absent) {
        return goesOnTo(to) && !absent.isEmpty() && word.silent()
                ? Optional.of(StageRefusal.ABSENT_UNSAID)
                : Optional.empty();
    }

    Outcome<Partnership> enter(Stage to, String reason, List<Finding> gate, LocalDate today) {
        return Outcome.unless(
                whyNotEnter(to, reason, gate),
                () -> new Partnership(
                        id, slug, name, matter, area, origin, type, form, new StageEntered(to, today), life, version));
    }

    /** Why it cannot be suspended, ended or taken up so. */
    Optional<LifeRefusal> whyNotLead(Life next, LocalDate today) {
        if (!life.state().next().contains(next.state())) {
            return Optional.of(LifeRefusal.NO_SUCH_WAY);
        }
        if (next.since().isAfter(today) || next.since().isBefore(origin.startedOn())) {
            return Optional.of(LifeRefusal.IMPOSSIBLE_DAY);
        }
        return next.reason().length() < REASON_LEAST ? Optional.of(LifeRefusal.REASON_TOO_SHORT) : Optional.empty();
    }

    Outcome<Partnership> lead(Life next, LocalDate today) {
        return Outcome.unless(
                whyNotLead(next, today),
                () -> new Partnership(id, slug, name, matter, area, origin, type, form, stage, next, version));
    }

    /** As somebody saw it; saving it fails when it was saved in between. */
    Partnership asSeenIn(int seen) {
        return new Partnership(id, slug, name, matter, area, origin, type, form, stage, life, seen);
    }
}
