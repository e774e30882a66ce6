package org.osnowa.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Asking;
import org.osnowa.diagnosis.PartInMatter;
import org.osnowa.diagnosis.ResourceKind;
import org.osnowa.diagnosis.SourceKind;
import org.osnowa.plan.Chance;

/** What the partnerships of the community found out and planned, as demo/groundwork.json tells it. */
record Groundwork(List<Told> partnerships) {

    /** @param foundBy the partner that wrote down what was found out */
    record Told(
            String slug,
            String foundBy,
            int foundOn,
            List<Need> needs,
            List<Resource> resources,
            List<Voice> voices,
            List<Number> numbers,
            List<Mapped> map,
            @Nullable Integer gapsSeen,
            @Nullable Looked looked,
            @Nullable Agreed agreed,
            List<Act> actions,
            List<Risk> risks) {}

    record Need(String words, SourceKind kind, String source, int on) {}

    /** @param by the partner that wrote it down, where that was its own */
    record Resource(
            String words,
            ResourceKind kind,
            String whose,
            @Nullable String by) {}

    record Voice(String words, Asking asking, int people, String source, int on) {}

    record Number(String words, BigDecimal amount, String unit, String source, int on) {}

    record Mapped(String organisation, PartInMatter part) {}

    record Looked(String words, int on) {}

    record Agreed(String by, String document, int on) {}

    /** @param partners the first answers for it */
    record Act(
            @Nullable String goal,
            String title,
            List<String> partners,
            int from,
            int to,
            @Nullable Integer doneOn) {}

    record Risk(String what, Chance chance, @Nullable String response) {}
}
