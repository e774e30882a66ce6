package org.osnowa.organisations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one organisation of two, with all that hangs on them, and two of one again. */
@Service
class MergeDesk {

    private final Organisations organisations;
    private final Merges merges;
    private final List<OrganisationTies> ties;
    private final ApplicationEventPublisher news;

    MergeDesk(Organisations organisations, Merges merges, List<OrganisationTies> ties, ApplicationEventPublisher news) {
        this.organisations = organisations;
        this.merges = merges;
        this.ties = ties;
        this.news = news;
    }

    @Transactional
    List<Merges.Pair> alike(int most) {
        return merges.alike(most);
    }

    @Transactional
    Outcome<UUID> merge(OrganisationId keep, OrganisationId drop, Person me) {
        organisations.lockWithTies(keep, drop);
        var kept = organisations.get(keep);
        var gone = organisations.get(drop);
        return Outcome.unless(whyNot(kept, gone), () -> {
            var id = Ids.next();
            merges.add(id, kept, gone, me.id());
            ties.forEach(owner -> merges.remember(id, owner.owner(), owner.move(drop, keep)));
            news.publishEvent(new OrganisationsMerged(keep, drop, me, false));
            return id;
        });
    }

    private static Optional<MergeRefusal> whyNot(Organisation kept, Organisation gone) {
        if (kept.id().equals(gone.id()) || kept.mergedInto() != null || gone.mergedInto() != null) {
            return Optional.of(MergeRefusal.NOT_TWO);
        }
        var one = kept.identifiers().krs();
        var other = gone.identifiers().krs();
        return one != null && other != null ? Optional.of(MergeRefusal.TWO_IN_THE_REGISTER) : Optional.empty();
    }

    @Transactional
    void undo(UUID id, Person me) {
        var merge = merges.open(id).orElseThrow(() -> new NotFound(id));
        organisations.lockWithTies(merge.kept(), merge.gone());
        // Whoever we waited for may have merged the kept one on.
        var _ = merges.open(id).orElseThrow(() -> new NotFound(id));
        merges.undo(merge, me.id());
        ties.forEach(owner -> owner.moveBack(merges.ties(id, owner.owner()), merge.gone(), merge.kept()));
        news.publishEvent(new OrganisationsMerged(merge.kept(), merge.gone(), me, true));
    }

    @Transactional
    void areDifferent(OrganisationId one, OrganisationId other, Person me) {
        merges.areDifferent(one, other, me.id());
    }
}
