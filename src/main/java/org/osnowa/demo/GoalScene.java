package org.osnowa.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.demo.Ambitions.Ambition;
import org.osnowa.demo.Ambitions.Told;
import org.osnowa.goals.Aim;
import org.osnowa.goals.GoalBook;
import org.osnowa.goals.GoalId;
import org.osnowa.goals.Measure;
import org.osnowa.goals.Measure.Start;
import org.osnowa.goals.Terms;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Amounts;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The goals of the partnerships; before their plans, whose actions are done for them. */
@Component
@Order(150)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class GoalScene implements Scene {

    private final GoalBook goals;

    GoalScene(GoalBook goals) {
        this.goals = goals;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("goals", Ambitions.class).partnerships().forEach(each -> tell(each, today));
    }

    private void tell(Told told, LocalDate today) {
        var partnership = new PartnershipId(Ids.of("demo " + told.slug()));
        Optional.ofNullable(told.questions())
                .ifPresent(each -> goals.answer(partnership, each.aims(), each.gain(), each.way()));
        told.goals().forEach(each -> goals.enter(partnership, earlier(told, each, today)));
    }

    private static GoalBook.Earlier earlier(Told told, Ambition goal, LocalDate today) {
        var source = Optional.ofNullable(goal.source());
        return new GoalBook.Earlier(
                new GoalId(Ids.of("demo " + told.slug() + " " + goal.id())),
                terms(goal, today),
                today.plusDays(told.written()),
                Optional.ofNullable(told.adopted()).map(today::plusDays),
                goal.measured().stream()
                        .map(each -> new GoalBook.Measured(
                                Amounts.plain(each.amount()), today.plusDays(each.on()), source.orElse("")))
                        .toList(),
                told.confirming().stream().map(GoalScene::organisation).toList(),
                Optional.ofNullable(goal.judged())
                        .map(each -> new GoalBook.Judged(each.result(), each.words(), today.plusDays(each.on()))));
    }

    static Terms terms(Ambition goal, LocalDate today) {
        return new Terms(
                new Aim(
                        goal.sentence(today),
                        Optional.ofNullable(goal.beneficiaries()),
                        Optional.empty(),
                        Optional.ofNullable(goal.owner()).map(GoalScene::organisation),
                        Optional.empty()),
                new Measure(
                        Optional.ofNullable(goal.indicator()),
                        Optional.ofNullable(goal.unit()),
                        Optional.ofNullable(start(goal, today)),
                        Optional.ofNullable(goal.target()).map(Amounts::plain),
                        Optional.empty(),
                        Optional.ofNullable(goal.due()).map(today::plusDays),
                        Optional.ofNullable(goal.source())));
    }

    private static @Nullable Start start(Ambition goal, LocalDate today) {
        return goal.baseline() == null || goal.baselineOn() == null
                ? null
                : new Start.Known(Amounts.plain(goal.baseline()), today.plusDays(goal.baselineOn()));
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
