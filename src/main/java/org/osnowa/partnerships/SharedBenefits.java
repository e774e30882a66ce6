package org.osnowa.partnerships;

import java.util.List;
import java.util.Optional;
import org.osnowa.organisations.OrganisationId;

/** What partners want for themselves and show to everybody. The module that keeps benefits knows it. */
public interface SharedBenefits {

    record Shared(OrganisationId partner, Optional<BenefitKind> kind, Optional<String> words) {}

    List<Shared> of(PartnershipId partnership);
}
