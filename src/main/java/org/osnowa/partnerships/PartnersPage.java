package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.partnerships.PartnershipPage.SectorCount;

public record PartnersPage(PartnershipHead head, List<PartnerRow> partners, List<SectorCount> sectors) {}
