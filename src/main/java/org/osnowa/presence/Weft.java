package org.osnowa.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.osnowa.rules.Stage;

/**
 * One partner's thread across the warp of the eight stages, in percent of its width, so that it stretches. It runs over the warp
 * where the partner took part, and thin beneath it where it was a partner and left no trace.
 *
 * @param warps the stages; those ahead are dotted
 * @param crossings where the thread runs over the warp
 * @param bands stretches in which it took part
 * @param thins stages in which it was absent
 * @param eyes stages in which it led
 */
public record Weft(List<Warp> warps, List<Crossing> crossings, List<Band> bands, List<Thin> thins, List<String> eyes) {

    private static final double STAGES = Stage.values().length;

    public record Warp(String x, boolean ahead) {}

    public record Crossing(String x, boolean now) {}

    public record Band(String x, String width) {}

    /** @param x where the warp lies over it */
    public record Thin(String from, String to, String x, boolean now) {}

    /** @param blames whether absence is drawn */
    static Weft of(Presence.Row row, StagePeriods periods, boolean blames) {
        var weft =
                new Weft(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        row.at().forEach((stage, attendance) -> weft.add(stage, attendance, stage == periods.now(), blames));
        weft.weave(row);
        return weft;
    }

    private void add(Stage stage, Attendance attendance, boolean now, boolean blames) {
        var column = stage.ordinal();
        var x = percent(column + .5);
        warps.add(new Warp(x, attendance.kind() == Attendance.Kind.AHEAD));
        if (attendance.there()) {
            crossings.add(new Crossing(x, now));
        }
        if (attendance.kind() == Attendance.Kind.LED) {
            eyes.add(x);
        }
        if (blames && attendance.absent()) {
            thins.add(new Thin(percent(column), percent(column + 1), x, now));
        }
    }

    private void weave(Presence.Row row) {
        var begun = -1;
        for (var stage : Stage.values()) {
            var there = row.in(stage).there();
            if (there && begun < 0) {
                begun = stage.ordinal();
            } else if (!there && begun >= 0) {
                bands.add(band(begun, stage.ordinal()));
                begun = -1;
            }
        }
        if (begun >= 0) {
            bands.add(band(begun, Stage.values().length));
        }
    }

    private static Band band(int from, int to) {
        return new Band(percent(from), percent(to - from));
    }

    private static String percent(double columns) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * columns / STAGES);
    }
}
