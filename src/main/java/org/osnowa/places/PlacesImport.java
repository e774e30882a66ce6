package org.osnowa.places;

import static org.osnowa.places.PlaceKind.CITY_POWIAT;
import static org.osnowa.places.PlaceKind.DZIELNICA;
import static org.osnowa.places.PlaceKind.POWIAT;
import static org.osnowa.places.PlaceKind.RURAL_GMINA;
import static org.osnowa.places.PlaceKind.URBAN_GMINA;
import static org.osnowa.places.PlaceKind.URBAN_RURAL_GMINA;
import static org.osnowa.places.PlaceKind.VOIVODESHIP;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.osnowa.commands.ImportCommand;
import org.osnowa.places.PlaceKind.Tier;
import org.osnowa.places.TercChanges.Change;
import org.osnowa.places.TercState.Entry;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Component;

/** ./osnowa import places FILE: loads the public register of territory, all of it or nothing. */
@Component
class PlacesImport implements ImportCommand {

    private final Places places;
    private final PlaceDesk desk;

    PlacesImport(Places places, PlaceDesk desk) {
        this.places = places;
        this.desk = desk;
    }

    @Override
    public String what() {
        return "places";
    }

    @Override
    public int run(Path file, PrintStream out) {
        return switch (TercFile.read(file)) {
            case TercFile.Result.Read(var state) -> take(state, out);
            case TercFile.Result.Refused(var because) -> refuse(because, out);
        };
    }

    private int take(TercState state, PrintStream out) {
        return switch (desk.take(state)) {
            case Done(var changes) -> {
                report(state, changes, out);
                yield 0;
            }
            case Refused(var why) ->
                refuse(t(why.messageKey(), date(places.registerOn().orElseThrow()), date(state.on())), out);
        };
    }

    private static int refuse(String because, PrintStream out) {
        out.println(t("places.import.refused", because));
        return 1;
    }

    private static void report(TercState state, TercChanges changes, PrintStream out) {
        out.println(t("places.import.state", date(state.on())));
        out.println(t("places.import.voivodeships", state.count(VOIVODESHIP)));
        out.println(t("places.import.powiats", state.count(POWIAT, CITY_POWIAT), state.count(CITY_POWIAT)));
        out.println(t(
                "places.import.gminas",
                state.count(URBAN_GMINA, URBAN_RURAL_GMINA, RURAL_GMINA),
                state.count(URBAN_GMINA),
                state.count(URBAN_RURAL_GMINA),
                state.count(RURAL_GMINA)));
        out.println(t("places.import.districts", state.count(DZIELNICA)));
        out.println(t(
                "places.import.changes",
                added(changes, Tier.GMINA),
                TercChanges.of(Tier.GMINA, changes.retyped()).count(),
                TercChanges.of(Tier.GMINA, changes.renamed()).count(),
                changes.ended().stream()
                        .filter(entry -> entry.kind().tier() == Tier.GMINA)
                        .count()));
        tell("places.import.renamed", changes.renamed(), out);
        tell("places.import.retyped", changes.retyped(), out);
        name("places.import.ended", changes.ended(), out);
        name("places.import.revived", changes.revived(), out);
    }

    private static long added(TercChanges changes, Tier tier) {
        return changes.added().stream()
                .filter(entry -> entry.kind().tier() == tier)
                .count();
    }

    private static void tell(String key, List<Change> changes, PrintStream out) {
        changes.forEach(change -> out.println(t(
                key,
                change.after().id().value(),
                change.before().name(),
                change.after().name(),
                t(change.before().kind()),
                t(change.after().kind()))));
    }

    private static void name(String key, List<Entry> entries, PrintStream out) {
        entries.forEach(entry -> out.println(t(key, entry.id().value(), entry.name(), t(entry.kind()))));
    }
}
