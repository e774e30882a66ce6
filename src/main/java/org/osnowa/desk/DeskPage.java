package org.osnowa.desk;

import java.time.LocalDate;
import java.util.List;
import org.osnowa.partnerships.PartnershipCard;
import org.osnowa.partnerships.SentInvitations.Round;
import org.osnowa.partnerships.Waiting.Matter;

public record DeskPage(
        String name,
        LocalDate today,
        List<Matter> matters,
        List<Round> rounds,
        List<MandateRow> mandates,
        List<PartnershipCard> partnerships) {}
