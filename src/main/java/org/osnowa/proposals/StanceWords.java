package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.Text;

/** What answers are called; otherwise where they bind nobody. */
final class StanceWords {

    private StanceWords() {}

    static String label(Mode mode, Stance stance) {
        return mode == Mode.SENSE ? t("Stance.sense." + stance) : t(stance);
    }

    static List<Choice> choices(Mode mode) {
        return mode.stances().stream()
                .map(each -> new Choice(each.name(), label(mode, each), hint(mode, each)))
                .toList();
    }

    private static @Nullable String hint(Mode mode, Stance stance) {
        return mode != Mode.SENSE && Text.known("Stance." + stance + ".hint") ? t("Stance." + stance + ".hint") : null;
    }
}
