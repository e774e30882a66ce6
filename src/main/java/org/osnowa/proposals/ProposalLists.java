package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.proposals.Proposals.Brief;
import org.springframework.stereotype.Component;

/** Makes the list of all proposals: also of those of which nothing came. */
@Component
class ProposalLists {

    private static final int ON_A_PAGE = 50;

    private final PartnershipHeads heads;
    private final Proposals proposals;
    private final Clock clock;

    ProposalLists(PartnershipHeads heads, Proposals proposals, Clock clock) {
        this.heads = heads;
        this.proposals = proposals;
        this.clock = clock;
    }

    ProposalsPage of(Partnership partnership, Visitor me, Optional<Integer> before) {
        var found = proposals.all(partnership.id(), before, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var now = clock.instant();
        var head = heads.of(partnership, me, "decisions");
        var path = head.path() + "/decisions/proposals";
        return new ProposalsPage(
                head,
                shown.stream().map(each -> row(partnership, each, now)).toList(),
                before.isPresent() ? path : null,
                found.size() > ON_A_PAGE ? path + "?before=" + shown.getLast().number() : null);
    }

    private static ProposalsPage.Row row(Partnership partnership, Brief brief, Instant now) {
        return new ProposalsPage.Row(
                "P" + brief.number(),
                brief.title(),
                ProposalLetters.path(partnership, brief.id()),
                brief.mode(),
                stand(brief, now),
                brief.withdrawn() || brief.decision().isPresent(),
                brief.decision().isPresent());
    }

    static String stand(Brief brief, Instant now) {
        if (brief.decision().isPresent()) {
            return t("ProposalPage.isDecided");
        }
        if (brief.withdrawn()) {
            return t("ProposalPage.step.withdrawn");
        }
        return open(brief, now)
                ? t("ProposalPage.answered", brief.answered(), brief.voters())
                : brief.result().map(each -> t("Result." + each)).orElseGet(() -> t("ProposalPage.over"));
    }

    static boolean open(Brief brief, Instant now) {
        return brief.result().isEmpty() && now.isBefore(brief.closesAt());
    }
}
