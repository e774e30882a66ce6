package org.osnowa.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.goals.Result;

/** What the partnerships of the community want to achieve, as demo/goals.json tells it. */
record Ambitions(List<Told> partnerships) {

    /**
     * @param adopted empty while the goals are drafts
     * @param confirming the partners that have said yes to them
     */
    record Told(
            String slug,
            @Nullable Questions questions,
            int written,
            @Nullable Integer adopted,
            List<String> confirming,
            List<Ambition> goals) {}

    record Questions(String aims, String gain, String way) {}

    record Ambition(
            String id,
            String sentence,
            @Nullable String owner,
            @Nullable String beneficiaries,
            @Nullable String indicator,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable Integer baselineOn,
            @Nullable BigDecimal target,
            @Nullable Integer due,
            @Nullable String source,
            List<Number> measured,
            @Nullable Judged judged) {

        /** With the days that it speaks of, which move with the day of the demonstration. */
        String sentence(LocalDate today) {
            return Tokens.filled(sentence, today);
        }
    }

    record Number(BigDecimal amount, int on) {}

    record Judged(Result result, String words, int on) {}
}
