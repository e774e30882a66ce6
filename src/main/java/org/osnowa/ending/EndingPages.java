package org.osnowa.ending;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.ending.Ending.Choice;
import org.osnowa.ending.Ending.PassedOver;
import org.osnowa.partnerships.LifeState;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the pages on which a partnership ends or goes on. */
@Component
class EndingPages {

    private final PartnershipHeads heads;
    private final Endings endings;
    private final Memberships memberships;
    private final Clock clock;

    EndingPages(PartnershipHeads heads, Endings endings, Memberships memberships, Clock clock) {
        this.heads = heads;
        this.endings = endings;
        this.memberships = memberships;
        this.clock = clock;
    }

    EndingPage page(Partnership partnership, Visitor visitor) {
        return page(partnership, visitor, null, null, false, FormErrors.none());
    }

    EndingPage page(
            Partnership partnership,
            Visitor visitor,
            @Nullable DecisionForm decision,
            @Nullable LifeForm changing,
            boolean decidedMeanwhile,
            FormErrors errors) {
        var ending = endings.of(partnership.id());
        var today = LocalDate.now(clock);
        var typed = decision == null ? DecisionForm.of(ending, today) : decision;
        return new EndingPage(
                heads.of(partnership, visitor, "stage"),
                partnership.life(),
                partnership.version(),
                ending.choice().map(Choice::way).orElse(null),
                ending.steps().stream()
                        .map(step -> new EndingPage.Row(step, ending.settled().get(step)))
                        .toList(),
                decidedMeanwhile ? typed.seenAs(ending.version()) : typed,
                changing,
                today,
                decidedMeanwhile,
                errors);
    }

    EndedPage ended(Partnership partnership, Visitor visitor) {
        var life = partnership.life();
        var ending = endings.of(partnership.id());
        var began = partnership.origin().startedOn();
        return new EndedPage(
                heads.of(partnership, visitor, "overview"),
                life.state() == LifeState.TRANSFORMED,
                date(began),
                date(life.since()),
                ChronoUnit.DAYS.between(began, life.since()),
                memberships.in(partnership.id()).size(),
                life.reason(),
                ending.choice().map(Choice::way).map(way -> t(way)).orElse(null),
                ending.ties().isEmpty() ? null : ending.ties(),
                titles(ending.passedOverBy(life.state())));
    }

    private static List<String> titles(PassedOver open) {
        return Stream.concat(
                        open.undecided() ? Stream.of(t("EndedPage.undecided." + open.way())) : Stream.empty(),
                        open.steps().stream().map(step -> t(step)))
                .toList();
    }
}
