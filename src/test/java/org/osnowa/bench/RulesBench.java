package org.osnowa.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.osnowa.partnerships.ManyPartners;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Rules;
import org.osnowa.rules.Stage;

/** All gates, all types and all forms of one partnership with 40 partners, judged anew each time. */
final class RulesBench {

    private static final int ROUNDS = 2_000;
    private static final int PARTNERS = 40;
    private static final double MOST_MILLISECONDS = 5;

    private static final List<String> NAMES =
            IntStream.range(0, PARTNERS).mapToObj("Partner %d"::formatted).toList();
    private static final List<Figure> REST = Arrays.stream(Figure.values())
            .filter(each -> each.compareTo(Figure.PARTNERS) < 0 || each.compareTo(Figure.UNBACKED_PROMISES) > 0)
            .toList();

    private final PrintStream out;
    private final Rules rules = new Rules();

    RulesBench(PrintStream out) {
        this.out = out;
    }

    void run() {
        judge();
        var slowest = 0.0;
        var types = PartnershipType.values();
        out.printf("%nRules and gates of a partnership with %d partners, %,d times each%n", PARTNERS, ROUNDS);
        for (var type : types) {
            var times = times(type);
            slowest = Math.max(slowest, times[ROUNDS * 99 / 100]);
            out.printf(
                    "  %-17s median %.3f ms, 99 %% under %.3f ms%n", type, times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
        }
        out.printf(
                "  slowest type, 99 %%: %.3f ms (aim: under %.0f ms): %s%n",
                slowest, MOST_MILLISECONDS, slowest < MOST_MILLISECONDS ? "kept" : "MISSED");
    }

    private double[] times(PartnershipType type) {
        return IntStream.range(0, ROUNDS)
                .mapToDouble(_ -> {
                    var start = System.nanoTime();
                    judge(type);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
    }

    private void judge() {
        IntStream.range(0, ROUNDS / 10)
                .forEach(_ -> Arrays.stream(PartnershipType.values()).forEach(this::judge));
    }

    /** More than one page shows: every stage instead of the one that lasts, and every form. */
    private long judge(PartnershipType type) {
        var figures = figures(type);
        var gates = Arrays.stream(Stage.values()).flatMap(stage -> rules.gate(stage, figures).stream());
        var forms = Arrays.stream(LegalForm.values())
                .flatMap(form -> rules.composition(Optional.of(type), Optional.of(form), figures).stream());
        return gates.filter(each -> each.met()).count()
                + forms.filter(each -> each.blocks() || !each.who().isEmpty()).count();
    }

    /** What is known of the partners is measured from them; the rest is set, each count naming forty. */
    private static Figures figures(PartnershipType type) {
        var figures = ManyPartners.figures(type, PARTNERS);
        for (var figure : REST) {
            figures.with(figure, NAMES);
        }
        return figures;
    }
}
