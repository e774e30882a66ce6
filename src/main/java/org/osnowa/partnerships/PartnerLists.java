package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Optional;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Membership.Representative;
import org.springframework.stereotype.Component;

/** The partners of a partnership, with what the directory knows of them. */
@Component
class PartnerLists {

    private final Memberships memberships;
    private final Organisations organisations;

    PartnerLists(Memberships memberships, Organisations organisations) {
        this.memberships = memberships;
        this.organisations = organisations;
    }

    List<PartnerRow> of(PartnershipId partnership) {
        var all = memberships.in(partnership);
        var known = organisations.summaries(
                all.stream().map(Membership::organisation).toList());
        return all.stream()
                .flatMap(
                        each -> Optional.ofNullable(known.get(each.organisation()))
                                .map(organisation -> row(each, organisation))
                                .stream())
                .toList();
    }

    private static PartnerRow row(Membership membership, OrganisationSummary organisation) {
        return new PartnerRow(
                organisation.id().value(),
                organisation.name(),
                organisation.brief(),
                t(organisation.kind()),
                organisation.sector(),
                organisation.residentBody(),
                membership.role(),
                membership.initiating(),
                membership.preliminary(),
                membership.since(),
                membership.representative().map(Representative::name).orElse(null),
                membership
                        .representative()
                        .map(Representative::scope)
                        .map(scope -> t("AnswerForm.scope." + scope))
                        .orElse(null),
                membership.expects().orElse(null));
    }
}
