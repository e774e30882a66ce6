package org.osnowa.agreements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.agreements.Signature.Medium;
import org.osnowa.formalities.SigningBasis;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;

/** Enters what was agreed on and signed on an earlier day: in the demo community. */
@Component
public class AgreementBook {

    /** @param published whether everybody reads it */
    public record Earlier(
            UUID id,
            DocumentKind kind,
            String title,
            Terms terms,
            LocalDate opened,
            List<Clause> clauses,
            List<Party> parties,
            List<Remark> remarks,
            boolean published) {}

    /** @param own words instead of those of the library; empty for these */
    public record Clause(String id, boolean included, Map<String, String> filled, Optional<String> own) {}

    /**
     * @param signed when, if it has
     * @param treasurer who countersigned and when; where a treasurer has to and nobody did, the signature waits
     */
    public record Party(
            OrganisationId organisation,
            SigningBasis basis,
            @Nullable String reference,
            @Nullable LocalDate dated,
            List<Signatory> signatories,
            boolean money,
            Optional<LocalDate> signed,
            Optional<Treasurer> treasurer) {}

    public record Treasurer(Signatory who, LocalDate on) {}

    public record Remark(String clause, OrganisationId organisation, RemarkKind kind, String words, LocalDate on) {}

    private final Agreements agreements;
    private final Drafting drafting;
    private final Clock clock;

    AgreementBook(Agreements agreements, Drafting drafting, Clock clock) {
        this.agreements = agreements;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** @throws IllegalStateException when it could not have been opened for signing so */
    public void enter(Partnership partnership, Earlier earlier) {
        var id = new AgreementId(earlier.id());
        var draft = new Agreement(
                id,
                earlier.kind(),
                earlier.title(),
                Optional.empty(),
                DocumentState.DRAFT,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                earlier.terms(),
                0);
        agreements.add(partnership.id(), draft, at(earlier.opened(), 1));
        var fresh = agreements.whole(id, partnership.id());
        earlier.clauses()
                .forEach(each -> agreements.save(
                        id,
                        new Wording(
                                fresh.wording(each.id()).id(),
                                each.id(),
                                Optional.of(each.included()),
                                each.filled(),
                                each.own(),
                                0)));
        earlier.parties()
                .forEach(each -> agreements.save(
                        id,
                        new Representation(
                                each.organisation(),
                                each.basis(),
                                Optional.ofNullable(each.reference()),
                                Optional.ofNullable(each.dated()),
                                each.signatories(),
                                Optional.empty(),
                                each.money(),
                                0)));
        open(partnership, id, earlier);
        earlier.remarks()
                .forEach(each -> agreements.add(
                        id,
                        new org.osnowa.agreements.Remark(
                                Ids.of("remark " + each.clause() + " of " + id),
                                each.clause(),
                                Optional.of(each.organisation()),
                                each.kind(),
                                each.words(),
                                at(each.on(), 5),
                                Optional.empty(),
                                Optional.empty())));
    }

    private void open(Partnership partnership, AgreementId id, Earlier earlier) {
        var whole = agreements.whole(id, partnership.id());
        var draft = drafting.complete(partnership, whole);
        draft.whyNotOpen(OptionalInt.empty()).ifPresent(why -> {
            throw new IllegalStateException("%s: %s %s %s"
                    .formatted(
                            earlier.title(),
                            why,
                            draft.lacking().stream()
                                    .map(each -> each.clause().id())
                                    .toList(),
                            draft.withGaps().stream()
                                    .map(each -> each.clause().id() + " " + each.gaps())
                                    .toList()));
        });
        var opened = whole.agreement().opened();
        var paper = draft.paper();
        agreements.save(opened);
        agreements.add(
                id, new Whole.Opened(opened.text(), paper, paper.digest(), at(earlier.opened(), 2)), Optional.empty());
        earlier.parties().forEach(each -> sign(id, each, paper));
        var signed = agreements.whole(id, partnership.id());
        signed.inForceSince().ifPresent(since -> {
            agreements.save(signed.agreement().inForce(since));
            if (earlier.published()) {
                var now = agreements.get(id, partnership.id());
                agreements.save(now.published(Optional.of(since)));
            }
        });
    }

    private void sign(AgreementId id, Party party, Paper paper) {
        var stands = paper.party(party.organisation()).orElseThrow();
        party.signed()
                .ifPresent(on -> agreements.add(
                        id,
                        new Signature(
                                Ids.of("signature " + party.organisation() + " of " + id),
                                1,
                                party.organisation(),
                                stands.signatories(),
                                stands.basis(),
                                Medium.PAPER,
                                on,
                                at(on, 4),
                                paper.digest(),
                                Optional.empty(),
                                counter(stands, party),
                                false)));
    }

    private static Counter counter(Paper.Party stands, Party party) {
        if (!stands.countersigned()) {
            return new Counter.NotNeeded();
        }
        return party.treasurer()
                .<Counter>map(each -> new Counter.Given(each.who(), each.on()))
                .orElseGet(Counter.Waits::new);
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.NOON.plusHours(hour))
                .atZone(clock.getZone())
                .toInstant();
    }
}
