package org.osnowa.diagnosis;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.diagnosis.Diagnosis.Seen;
import org.osnowa.diagnosis.Stakeholder.Who;
import org.osnowa.diagnosis.Stakeholder.Who.Described;
import org.osnowa.diagnosis.Stakeholder.Who.Listed;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the map of a matter. A gap that nobody has seen yet asks to be seen again. */
@Service
class MapDesk {

    private static final Texts.Name NAME = new Texts.Name("diagnosis.field.name");
    private static final Texts.Name NOTE = new Texts.Name("diagnosis.field.note");

    private final Stakeholders stakeholders;
    private final StakeholderMap map;
    private final Organisations organisations;
    private final Diagnoses diagnoses;
    private final History history;
    private final Texts texts;
    private final Clock clock;

    MapDesk(
            Stakeholders stakeholders,
            StakeholderMap map,
            Organisations organisations,
            Diagnoses diagnoses,
            History history,
            Texts texts,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.map = map;
        this.organisations = organisations;
        this.diagnoses = diagnoses;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param partner for which of the partners, where the writer acts for one */
    @Transactional
    Outcome<Stakeholder> put(
            Partnership partnership,
            Who who,
            PartInMatter part,
            @Nullable String note,
            Optional<OrganisationId> partner,
            Person me) {
        stakeholders.oneAtATime(partnership.id());
        var fresh =
                new Stakeholder(new StakeholderId(Ids.next()), today(who), part, Optional.ofNullable(note), false, 0);
        return Outcome.unless(whyNotHere(partnership.id(), fresh), () -> fresh).then(added -> {
            stakeholders.add(partnership.id(), added, Brought.today(partner));
            keep(partnership, added, me);
            tell(partnership, "diagnosis.happened.mapped", added, me);
        });
    }

    /**
     * @param changed with the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<Stakeholder> change(Partnership partnership, Stakeholder changed, Person me) {
        stakeholders.oneAtATime(partnership.id());
        return Outcome.unless(whyNotHere(partnership.id(), changed), () -> changed)
                .then(saved -> {
                    var earlier = stakeholders.get(saved.id(), partnership.id());
                    stakeholders.save(saved);
                    keep(partnership, earlier, null);
                    keep(partnership, saved, me);
                    if (earlier.note().isPresent() && saved.note().isEmpty()) {
                        keep(partnership, saved, NOTE, "", me);
                    }
                    tell(partnership, "diagnosis.happened.remapped", saved, me);
                });
    }

    @Transactional
    void remove(Partnership partnership, Stakeholder stakeholder, Person me) {
        if (stakeholders.remove(stakeholder.id(), partnership.id())) {
            tell(partnership, "diagnosis.happened.unmapped", stakeholder, me);
        }
    }

    @Transactional
    Outcome<Stakeholder> bringBack(Partnership partnership, Stakeholder stakeholder, Person me) {
        stakeholders.oneAtATime(partnership.id());
        return Outcome.unless(whyNotHere(partnership.id(), stakeholder), () -> stakeholder)
                .then(back -> {
                    if (stakeholders.bringBack(back.id(), partnership.id())) {
                        tell(partnership, "diagnosis.happened.mapped", back, me);
                    }
                });
    }

    /**
     * The partners have seen who is missing (gate.D6).
     *
     * @param shown the names of the gaps that they had before them
     */
    @Transactional
    Outcome<Gaps> see(Partnership partnership, Collection<String> shown, Person me) {
        stakeholders.oneAtATime(partnership.id());
        var all = map.of(partnership.id());
        var there = StakeholderMap.gaps(all);
        return Outcome.unless(whyNotSee(all, there, shown), () -> there).then(gaps -> {
            diagnoses.seen(partnership.id(), new Seen(gaps.names(), LocalDate.now(clock)));
            history.tell(partnership.id().value(), happened("diagnosis.happened.seen"), me.id());
        });
    }

    private static Optional<MapRefusal> whyNotSee(List<Placed> all, Gaps there, Collection<String> shown) {
        if (all.stream().allMatch(each -> each.stakeholder().removed())) {
            return Optional.of(MapRefusal.MAP_EMPTY);
        }
        return there.within(shown) ? Optional.empty() : Optional.of(MapRefusal.MORE_IS_MISSING);
    }

    /** One that was merged is the other, and stays so until this is written. */
    private Who today(Who who) {
        return who instanceof Listed(var organisation) ? new Listed(organisations.standing(organisation)) : who;
    }

    private Optional<MapRefusal> whyNotHere(PartnershipId partnership, Stakeholder one) {
        return stakeholders.of(partnership).stream()
                        .filter(each -> !each.removed() && !each.id().equals(one.id()))
                        .anyMatch(each -> same(each.who(), one.who()))
                ? Optional.of(MapRefusal.ALREADY_ON_MAP)
                : Optional.empty();
    }

    private static boolean same(Who one, Who other) {
        return switch (one) {
            case Listed _ -> one.equals(other);
            case Described(var name, var _, var _) ->
                other instanceof Described(var called, var _, var _)
                        && folded(name).equals(folded(called));
        };
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** @param me null for what stood there before versions were kept */
    private void keep(Partnership partnership, Stakeholder one, @Nullable Person me) {
        if (one.who() instanceof Described(var name, var _, var _)) {
            keep(partnership, one, NAME, name, me);
        }
        one.note().ifPresent(words -> keep(partnership, one, NOTE, words, me));
    }

    private void keep(Partnership partnership, Stakeholder one, Texts.Name name, String words, @Nullable Person me) {
        texts.keep(partnership.id().value(), one.id().value(), name, words, me == null ? null : me.id());
    }

    private void tell(Partnership partnership, String key, Stakeholder stakeholder, Person me) {
        var all = map.of(partnership.id());
        all.stream()
                .filter(each -> each.stakeholder().id().equals(stakeholder.id()))
                .findFirst()
                .ifPresent(each -> history.tell(
                        partnership.id().value(),
                        happened(key, each.name())
                                .withVersionsOf(stakeholder.id().value()),
                        me.id()));
        var gaps = StakeholderMap.gaps(all);
        diagnoses
                .of(partnership.id())
                .seen()
                .filter(seen -> !gaps.within(seen.gaps()))
                .ifPresent(_ -> diagnoses.unseen(partnership.id()));
    }
}
