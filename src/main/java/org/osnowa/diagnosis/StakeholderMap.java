package org.osnowa.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.osnowa.diagnosis.Stakeholder.Who.Described;
import org.osnowa.diagnosis.Stakeholder.Who.Listed;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.organisations.Organisations.Traits;
import org.osnowa.partnerships.PartnershipId;
import org.springframework.stereotype.Component;

/** Whom a matter concerns, with the names, sectors and fields of the directory. */
@Component
class StakeholderMap {

    private final Stakeholders stakeholders;
    private final Organisations organisations;

    StakeholderMap(Stakeholders stakeholders, Organisations organisations) {
        this.stakeholders = stakeholders;
        this.organisations = organisations;
    }

    /** Those taken off among them. */
    List<Placed> of(PartnershipId partnership) {
        var all = stakeholders.of(partnership);
        var listed = all.stream().flatMap(each -> each.organisation().stream()).toList();
        var summaries = organisations.summaries(listed);
        var traits = organisations.traitsOf(listed);
        return all.stream().map(each -> placed(each, summaries, traits)).toList();
    }

    static Gaps gaps(List<Placed> placed) {
        var here = placed.stream().filter(each -> !each.stakeholder().removed()).toList();
        return Gaps.among(
                here.stream().map(Placed::sector).collect(Collectors.toSet()),
                here.stream().flatMap(each -> each.fields().stream()).collect(Collectors.toSet()));
    }

    private static Placed placed(
            Stakeholder stakeholder,
            Map<OrganisationId, OrganisationSummary> summaries,
            Map<OrganisationId, Traits> traits) {
        return switch (stakeholder.who()) {
            case Described(var name, var sector, var fields) -> new Placed(stakeholder, name, sector, false, fields);
            case Listed(var id) -> {
                var known = Objects.requireNonNull(summaries.get(id));
                yield new Placed(
                        stakeholder,
                        known.name(),
                        known.sector(),
                        known.residentBody(),
                        Objects.requireNonNull(traits.get(id)).fields());
            }
        };
    }
}
