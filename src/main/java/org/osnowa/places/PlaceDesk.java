package org.osnowa.places;

import static org.osnowa.places.PlaceRefusal.GMINA_ENDED;
import static org.osnowa.places.PlaceRefusal.NAME_TAKEN;
import static org.osnowa.places.PlaceRefusal.NOT_A_GMINA;

import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.PersonId;
import org.osnowa.places.PlaceKind.Tier;
import org.osnowa.places.TercState.Entry;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NewThings;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people may ask for about places. */
@Service
class PlaceDesk {

    private final Places places;
    private final PlaceRegister register;
    private final Once once;
    private final NewThings newThings;

    PlaceDesk(Places places, PlaceRegister register, Once once, NewThings newThings) {
        this.places = places;
        this.register = register;
        this.once = once;
        this.newThings = newThings;
    }

    /** Brings all places to the state of the register, or, when a newer one was loaded before, refuses. */
    @Transactional
    Outcome<TercChanges> take(TercState state) {
        if (places.registerOn().filter(known -> known.isAfter(state.on())).isPresent()) {
            return new Refused<>(TercRefusal.OLDER);
        }
        var changes = TercChanges.between(register.registered(), state);
        register.take(state);
        register.end(changes.ended().stream().map(Entry::id).toList(), state.on());
        return new Done<>(changes);
    }

    /** @return the address of the new neighbourhood */
    @Transactional
    Outcome<String> addNeighbourhood(UUID once, PlaceId gmina, PlaceKind kind, String name, PersonId by) {
        return this.once.run(once, by.toString(), () -> add(gmina, kind, name, by));
    }

    private Outcome<String> add(PlaceId gmina, PlaceKind kind, String name, PersonId by) {
        var refusal = whyNotAdd(places.get(gmina), kind);
        if (refusal.isPresent()) {
            return new Refused<>(refusal.get());
        }
        var added = register.addNeighbourhood(PlaceId.within(gmina, Ids.next()), kind, name, by);
        if (added.isEmpty()) {
            return new Refused<>(NAME_TAKEN);
        }
        newThings.count(NewThings.Kind.NEIGHBOURHOOD, by);
        return new Done<>("/places/" + added.get());
    }

    private static Optional<PlaceRefusal> whyNotAdd(Place gmina, PlaceKind kind) {
        if (gmina.kind().tier() != Tier.GMINA || kind.tier() != Tier.NEIGHBOURHOOD) {
            return Optional.of(NOT_A_GMINA);
        }
        return gmina.endedOn() == null ? Optional.empty() : Optional.of(GMINA_ENDED);
    }
}
