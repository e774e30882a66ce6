package org.osnowa.partnerships;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osnowa.organisations.Organisations;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.osnowa.rules.Finding;
import org.osnowa.rules.Rule;
import org.osnowa.rules.Rules;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Component;

/** How a partnership stands with its rules today: before the next stage, and as what it calls itself. */
@Component
public class Conditions {

    /**
     * @param gate for leaving the stage that lasts
     * @param composition what its type and its form ask for, and what is asked of every partnership
     * @param figures what was known
     */
    public record Standing(List<Finding> gate, List<Finding> composition, Figures figures) {}

    private final Memberships memberships;
    private final Organisations organisations;
    private final Rules rules;
    private final List<Measures> measures;
    private final List<PartnerMeasures> partnerMeasures;
    private final Counting counting;

    Conditions(
            Memberships memberships,
            Organisations organisations,
            Rules rules,
            List<Measures> measures,
            List<PartnerMeasures> partnerMeasures,
            Counting counting) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.rules = rules;
        this.measures = measures;
        this.partnerMeasures = partnerMeasures;
        this.counting = counting;
    }

    public Standing of(Partnership partnership) {
        return of(partnership, partners(partnership.id()));
    }

    /** @param all as {@link #partners} finds them */
    public Standing of(Partnership partnership, List<Partner> all) {
        return measured(
                partnership,
                all,
                rules.asked(
                        partnership.stage().stage(),
                        Optional.ofNullable(partnership.type()),
                        Optional.ofNullable(partnership.form())));
    }

    /** The conditions for leaving these stages, whichever lasts. */
    List<Finding> gates(Partnership partnership, Collection<Stage> stages) {
        if (stages.isEmpty()) {
            return List.of();
        }
        var type = Optional.ofNullable(partnership.type());
        var form = Optional.ofNullable(partnership.form());
        var asked = stages.stream()
                .flatMap(each -> rules.asked(each, type, form).stream())
                .collect(Collectors.toSet());
        var figures = measured(partnership, partners(partnership.id()), asked).figures();
        return stages.stream()
                .flatMap(each -> rules.gate(each, figures).stream())
                .toList();
    }

    /** For those who look from outside: what only the gate asks for is not measured. */
    Standing composition(Partnership partnership, List<Partner> all) {
        return measured(
                partnership,
                all,
                rules.asked(Optional.ofNullable(partnership.type()), Optional.ofNullable(partnership.form())));
    }

    private Standing measured(Partnership partnership, List<Partner> all, Set<Figure> asked) {
        var partners = all.stream().filter(each -> each.membership().counts()).toList();
        var figures = PartnershipFigures.of(partnership, partners);
        measures.stream()
                .filter(each -> !Collections.disjoint(each.figures(), asked))
                .forEach(each -> each.measure(partnership, figures));
        partnerMeasures.stream()
                .filter(each -> !Collections.disjoint(each.figures(), asked))
                .forEach(each -> each.measure(partnership, partners, figures));
        counting.measure(partnership, partners, asked, figures);
        return judged(rules, partnership, figures);
    }

    /** @param figures what is known; how many findings stand in the way is added to it */
    static Standing judged(Rules rules, Partnership partnership, Figures figures) {
        var composition = rules.composition(
                Optional.ofNullable(partnership.type()), Optional.ofNullable(partnership.form()), figures);
        var blocking = composition.stream()
                .filter(each -> each.blocks() && each.rule().stops() == Rule.Stops.GOING_ON)
                .toList();
        if (blocking.stream().noneMatch(Finding::unknown)) {
            figures.with(Figure.BLOCKING_FINDINGS, blocking.size());
        }
        return new Standing(rules.gate(partnership.stage().stage(), figures), composition, figures);
    }

    /** Everybody who is in it, with what the directory knows of them. */
    public List<Partner> partners(PartnershipId partnership) {
        var all = memberships.in(partnership);
        var traits = organisations.traitsOf(
                all.stream().map(Membership::organisation).toList());
        return all.stream()
                .map(each -> new Partner(each, Objects.requireNonNull(traits.get(each.organisation()))))
                .toList();
    }
}
