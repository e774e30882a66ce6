package org.osnowa.demo;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Unit;

/** What partners of the story promised and brought; days are counted from today. */
record Contributions(List<Told> partnerships) {

    record Told(String slug, int declared, List<Contribution> contributions) {}

    /**
     * @param id as in domain/08
     * @param by who confirms, where that is not the receiver
     */
    record Contribution(
            String id,
            String giver,
            @Nullable String receiver,
            @Nullable String by,
            ContributionKind kind,
            String what,
            Unit unit,
            @Nullable String called,
            @Nullable String goal,
            BigDecimal quantity,
            int due,
            @Nullable BigDecimal rate,
            @Nullable String basis,
            boolean agreed,
            List<Came> came,
            @Nullable Trouble trouble) {}

    record Came(int on, BigDecimal quantity, @Nullable String words, boolean confirmed) {}

    record Trouble(int on, String words) {}
}
