package org.osnowa.organisations;

import static org.osnowa.platform.Folding.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceId;
import org.osnowa.places.PlaceKind;
import org.osnowa.places.PlaceKind.Tier;
import org.osnowa.places.Places;

/** Finds gminas and powiats by the names that registers give them. Read once an import, held in memory. */
final class PlaceNames {

    /** What came of looking for a place. */
    sealed interface Found {

        record One(PlaceId place) implements Found {}

        record None() implements Found {}

        record Several() implements Found {}
    }

    private static final Found NONE = new Found.None();

    private final Map<String, List<Place>> gminas = new HashMap<>();
    private final Map<String, List<Place>> powiats = new HashMap<>();
    private final Map<String, Found> answers = new HashMap<>();

    static PlaceNames of(Places places) {
        var names = new PlaceNames();
        places.byIds(places.within(PlaceId.POLAND)).values().stream()
                .filter(place -> place.endedOn() == null)
                .forEach(names::add);
        return names;
    }

    boolean empty() {
        return gminas.isEmpty();
    }

    private void add(Place place) {
        var tier = place.kind().tier();
        if (tier == Tier.GMINA) {
            gminas.computeIfAbsent(fold(place.name()), _ -> new ArrayList<>()).add(place);
        } else if (tier == Tier.POWIAT) {
            powiats.computeIfAbsent(fold(place.name()), _ -> new ArrayList<>()).add(place);
        }
    }

    /** Whatever of the names is known narrows; a town called like its gmina means the urban one of two. */
    Found find(String voivodeship, String powiat, String gmina, String town) {
        var key = String.join("|", voivodeship, powiat, gmina, town);
        return answers.computeIfAbsent(key, _ -> look(plain(voivodeship), plain(powiat), plain(gmina), plain(town)));
    }

    private Found look(String voivodeship, String powiat, String gmina, String town) {
        if (!gmina.isEmpty()) {
            return among(gminas.getOrDefault(gmina, List.of()), voivodeship, powiat, town.equals(gmina));
        }
        return powiat.isEmpty() ? NONE : among(powiats.getOrDefault(powiat, List.of()), voivodeship, "", false);
    }

    private static Found among(List<Place> named, String voivodeship, String powiat, boolean inTown) {
        var fitting = named.stream()
                .filter(place -> voivodeship.isEmpty()
                        || voivodeship.equals(name(place.around().voivodeship())))
                .filter(place -> powiat.isEmpty() || inPowiat(place, powiat))
                .toList();
        if (fitting.size() > 1) {
            var urban = fitting.stream()
                    .filter(place -> place.kind() == PlaceKind.URBAN_GMINA == inTown)
                    .toList();
            fitting = urban.size() == 1 ? urban : fitting;
        }
        return switch (fitting.size()) {
            case 0 -> NONE;
            case 1 -> new Found.One(fitting.getFirst().id());
            default -> new Found.Several();
        };
    }

    /** A city that is its own powiat has none to be named: registers then give the city's own name. */
    private static boolean inPowiat(Place place, String powiat) {
        var own = place.around().powiat();
        return own == null ? powiat.equals(fold(place.name())) : powiat.equals(fold(own));
    }

    private static String name(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "" : fold(name);
    }

    /** "M. KROSNO", "gmina Krosno", "powiat krośnieński": only the name counts. */
    private static String plain(String typed) {
        return fold(typed).replaceFirst("^(m st|m|miasto|gmina|gm|powiat|pow|wojewodztwo|woj) (?=.)", "");
    }
}
