package org.osnowa.partnerships;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first picture: what one partner declared beside what came. One segment is one commitment, all segments are of one
 * length, so that hours and złoty never mix.
 *
 * @param segments in the order in which they were declared; where they are too many, several share one
 * @param columns into how many segments the whole length is divided, the same for every partner of the picture
 */
public record PledgePicture(List<Segment> segments, int columns) {

    /** Of more than so many none would be wide enough to be seen. */
    public static final int MOST_SEGMENTS = 12;

    private static final int THOUSAND = 1_000;
    /** Between two segments, in thousandths of a segment. */
    private static final int GAP = 44;

    /**
     * @param confirmed how much of it another partner has confirmed, in thousandths
     * @param reported how much of it came and waits, in thousandths
     * @param late whether a part is missing after its last day; partners see it, others do not
     */
    public record Segment(int confirmed, int reported, boolean late) {

        public Segment {
            if (confirmed < 0 || reported < 0 || confirmed + reported > THOUSAND) {
                throw new IllegalArgumentException(confirmed + " + " + reported);
            }
        }
    }

    /** As the drawing needs it: where a segment begins and ends, and how far its bands go, in percent of the whole length. */
    public record Drawn(String from, String to, String confirmed, String reportedFrom, String reported, boolean late) {

        public boolean anyConfirmed() {
            return !confirmed.equals("0.00%");
        }

        public boolean anyReported() {
            return !reported.equals("0.00%");
        }
    }

    /** @param late whether a part is missing after its last day */
    public static Segment segment(long promised, long delivered, long confirmed, boolean late) {
        var woven = share(confirmed, promised);
        return new Segment(woven, Math.min(THOUSAND - woven, share(delivered - confirmed, promised)), late);
    }

    private static int share(long part, long whole) {
        return part >= whole ? THOUSAND : (int) (THOUSAND * part / whole);
    }

    /** One segment for all of these. */
    public static Segment together(Collection<Segment> all) {
        var confirmed = all.stream().mapToInt(Segment::confirmed).sum() / all.size();
        var reported = all.stream().mapToInt(Segment::reported).sum() / all.size();
        return new Segment(confirmed, reported, all.stream().anyMatch(Segment::late));
    }

    public List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        for (var number = 0; number < segments.size(); number++) {
            var segment = segments.get(number);
            var from = (double) number / columns;
            var length = (THOUSAND - GAP) / (double) THOUSAND / columns;
            var woven = length * segment.confirmed() / THOUSAND;
            drawn.add(new Drawn(
                    percent(from),
                    percent(from + length),
                    percent(woven),
                    percent(from + woven),
                    percent(length * segment.reported() / THOUSAND),
                    segment.late()));
        }
        return drawn;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }

    /** How the line is divided, so that the partner with the most commitments fills it. */
    public static int columns(Collection<List<Segment>> all) {
        return Optional.of(all.stream().mapToInt(List::size).max().orElse(1))
                .filter(each -> each > 0)
                .orElse(1);
    }
}
