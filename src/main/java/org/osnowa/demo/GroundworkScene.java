package org.osnowa.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.demo.Groundwork.Act;
import org.osnowa.demo.Groundwork.Told;
import org.osnowa.diagnosis.DiagnosisBook;
import org.osnowa.diagnosis.Known;
import org.osnowa.diagnosis.Known.Source;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.plan.PlanBook;
import org.osnowa.plan.PlanBook.Earlier;
import org.osnowa.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The diagnoses and the plans of the five partnerships; after their goals. */
@Component
@Order(200)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class GroundworkScene implements Scene {

    private final DiagnosisBook diagnosis;
    private final PlanBook plan;

    GroundworkScene(DiagnosisBook diagnosis, PlanBook plan) {
        this.diagnosis = diagnosis;
        this.plan = plan;
    }

    @Override
    public void play(LocalDate today) {
        DemoCommunity.read("groundwork", Groundwork.class)
                .partnerships()
                .forEach(told -> new Stage(new PartnershipId(Ids.of("demo " + told.slug())), told, today).tell());
    }

    /** One partnership while it is told of. */
    private final class Stage {

        private final PartnershipId partnership;
        private final Told told;
        private final LocalDate today;

        Stage(PartnershipId partnership, Told told, LocalDate today) {
            this.partnership = partnership;
            this.told = told;
            this.today = today;
        }

        void tell() {
            told.needs()
                    .forEach(each -> enter(new Known.Need(each.words(), each.kind(), from(each.source(), each.on()))));
            told.resources()
                    .forEach(each -> enter(
                            new Known.Resource(each.words(), each.kind(), each.whose()),
                            each.by() == null ? told.foundBy() : each.by()));
            told.voices()
                    .forEach(each -> enter(new Known.Voice(
                            each.words(), each.asking(), each.people(), from(each.source(), each.on()))));
            told.numbers()
                    .forEach(each -> enter(new Known.Baseline(
                            each.words(), each.amount(), each.unit(), from(each.source(), each.on()))));
            map();
            told.actions().forEach(each -> plan.enter(partnership, earlier(each), today));
            told.risks()
                    .forEach(each ->
                            plan.risk(partnership, each.what(), each.chance(), Optional.ofNullable(each.response())));
        }

        private void map() {
            told.map()
                    .forEach(each -> diagnosis.map(
                            partnership,
                            organisation(each.organisation()),
                            each.part(),
                            organisation(told.foundBy()),
                            today.plusDays(told.foundOn())));
            Optional.ofNullable(told.gapsSeen()).ifPresent(on -> diagnosis.see(partnership, today.plusDays(on)));
            Optional.ofNullable(told.looked())
                    .ifPresent(each -> diagnosis.looked(partnership, each.words(), today.plusDays(each.on())));
            Optional.ofNullable(told.agreed())
                    .ifPresent(each ->
                            diagnosis.agreed(partnership, each.by(), each.document(), today.plusDays(each.on())));
        }

        private void enter(Known known) {
            enter(known, told.foundBy());
        }

        private void enter(Known known, String by) {
            diagnosis.enter(partnership, known, organisation(by), today.plusDays(told.foundOn()));
        }

        private Source from(String words, int on) {
            return new Source(words, today.plusDays(on));
        }

        private Earlier earlier(Act act) {
            return new Earlier(
                    Optional.ofNullable(act.goal()).map(goal -> Ids.of("demo " + told.slug() + " " + goal)),
                    act.title(),
                    organisation(act.partners().getFirst()),
                    act.partners().stream()
                            .skip(1)
                            .map(GroundworkScene::organisation)
                            .toList(),
                    today.plusDays(act.from()),
                    today.plusDays(act.to()),
                    Optional.ofNullable(act.doneOn()).map(today::plusDays));
        }
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
