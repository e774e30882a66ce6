package org.osnowa.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.demo.Deliberations.Proposal;
import org.osnowa.demo.Deliberations.Round;
import org.osnowa.demo.Deliberations.Told;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.osnowa.proposals.ProposalBook;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the partners came to what they decided, and what they are deliberating about. */
@Component
@Order(255)
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class DeliberationScene implements Scene {

    private static final LocalTime OPENED = LocalTime.of(9, 0);

    private final ProposalBook book;
    private final Clock clock;

    DeliberationScene(ProposalBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void play(LocalDate today) {
        for (var told : DemoCommunity.read("deliberations", Deliberations.class).partnerships()) {
            var partnership = new PartnershipId(Ids.of("demo " + told.slug()));
            book.agree(
                    partnership,
                    told.rule().mode(),
                    told.rule().quorum(),
                    told.rule().days());
            told.proposals().forEach(each -> book.enter(partnership, earlier(told, each, today)));
        }
    }

    private ProposalBook.Earlier earlier(Told told, Proposal proposal, LocalDate today) {
        return new ProposalBook.Earlier(
                id(told, proposal.id()),
                proposal.title(),
                proposal.mode(),
                proposal.quorum(),
                Optional.ofNullable(proposal.meeting()).map(each -> id(told, each)),
                proposal.rounds().stream().map(each -> round(each, today)).toList(),
                Optional.ofNullable(proposal.moves()).orElse(List.of()).stream()
                        .map(each -> new ProposalBook.EarlierMove(
                                each.round(),
                                organisation(each.partner()),
                                each.point(),
                                each.position(),
                                Optional.ofNullable(each.gave()),
                                Optional.ofNullable(each.got())))
                        .toList(),
                Optional.ofNullable(proposal.withdrawnOn()).map(today::plusDays),
                Optional.ofNullable(proposal.withdrawn()),
                Optional.ofNullable(proposal.decision()).map(each -> id(told, each)),
                Optional.ofNullable(proposal.review()).map(today::plusDays));
    }

    private ProposalBook.EarlierRound round(Round round, LocalDate today) {
        return new ProposalBook.EarlierRound(
                Tokens.filled(round.words(), today),
                Optional.ofNullable(round.changed()),
                at(today.plusDays(round.opened()), OPENED),
                at(today.plusDays(round.until() + 1L), LocalTime.MIDNIGHT),
                round.until() < 0,
                round.voices().stream()
                        .map(each -> new ProposalBook.EarlierVoice(
                                organisation(each.partner()),
                                each.stance(),
                                Optional.ofNullable(each.words()),
                                each.channel(),
                                each.name()))
                        .toList());
    }

    private Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(clock.getZone()).toInstant();
    }

    private static UUID id(Told told, String id) {
        return Ids.of("demo " + told.slug() + " " + id);
    }

    private static OrganisationId organisation(String id) {
        return new OrganisationId(Ids.of("demo " + id));
    }
}
