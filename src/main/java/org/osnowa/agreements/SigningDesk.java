package org.osnowa.agreements;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.Visitor;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.agreements.Signature.Medium;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes signatures and remarks. The clock is the server's; who signs at the same moment does so one after the other. */
@Service
class SigningDesk {

    private final Agreements agreements;
    private final Mandates mandates;
    private final Organisations organisations;
    private final Access access;
    private final History history;
    private final Clock clock;

    SigningDesk(
            Agreements agreements,
            Mandates mandates,
            Organisations organisations,
            Access access,
            History history,
            Clock clock) {
        this.agreements = agreements;
        this.mandates = mandates;
        this.organisations = organisations;
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    /** Somebody who decides for the party accepts the text here. */
    @Transactional
    Outcome<Signature> accept(Partnership partnership, AgreementId id, OrganisationId party, int seen, Person me) {
        agreements.lock(id);
        var whole = partyTo(partnership, id, party);
        return Outcome.unless(
                        whole.whyNotAccept(party, seen, decides(me, party), me.id(), me.name()),
                        () -> signature(whole, party, Medium.HERE, LocalDate.now(clock), me))
                .then(signed -> add(partnership, whole, signed, Optional.empty(), me));
    }

    /** A paper that was signed is entered, with its scan. */
    @Transactional
    Outcome<Signature> enter(
            Partnership partnership,
            AgreementId id,
            OrganisationId party,
            int seen,
            LocalDate on,
            Scan scan,
            Person me) {
        agreements.lock(id);
        var whole = partyTo(partnership, id, party);
        return Outcome.unless(
                        whole.whyNotEnter(party, seen, on, LocalDate.now(clock), clock.getZone()),
                        () -> signature(whole, party, Medium.PAPER, on, me))
                .then(signed -> add(partnership, whole, signed, Optional.of(scan), me));
    }

    /** @throws NotFound for an organisation that this text does not name */
    private Whole partyTo(Partnership partnership, AgreementId id, OrganisationId party) {
        var whole = agreements.whole(id, partnership.id());
        if (whole.text().isPresent() && whole.text().get().paper().party(party).isEmpty()) {
            throw new NotFound(party);
        }
        return whole;
    }

    private Signature signature(Whole whole, OrganisationId party, Medium way, LocalDate on, Person me) {
        var text = whole.text().orElseThrow();
        var stands = text.paper().party(party).orElseThrow();
        return new Signature(
                Ids.next(),
                text.number(),
                party,
                stands.signatories(),
                stands.basis(),
                way,
                on,
                clock.instant(),
                text.digest(),
                Optional.of(me.id()),
                stands.countersigned() ? new Counter.Waits() : new Counter.NotNeeded(),
                way == Medium.PAPER);
    }

    private void add(Partnership partnership, Whole whole, Signature signed, Optional<Scan> scan, Person me) {
        agreements.add(whole.agreement().id(), signed);
        scan.ifPresent(each -> agreements.add(signed.id(), each));
        tell(
                partnership,
                happened("agreements.happened.signed", whole.agreement().title())
                        .inTheNameOf(name(signed.organisation()))
                        .forPartnersOnly(),
                me);
        settleForce(partnership, whole.with(signed), me);
    }

    /** The treasurer countersigned, as whoever decides for the party or coordinates says. */
    @Transactional
    Outcome<Signature> countersign(
            Partnership partnership,
            AgreementId id,
            OrganisationId party,
            Signatory treasurer,
            LocalDate on,
            Person me) {
        agreements.lock(id);
        var whole = partyTo(partnership, id, party);
        var found = whole.of(party);
        if (found.isEmpty()) {
            return new Refused<>(AgreementRefusal.NO_COUNTERSIGNATURE_NEEDED);
        }
        return Outcome.unless(
                        found.get().whyNotCountersign(on, LocalDate.now(clock)),
                        () -> found.get().countersigned(treasurer, on))
                .then(signed -> {
                    agreements.countersign(signed, me.id());
                    tell(
                            partnership,
                            happened(
                                            "agreements.happened.countersigned",
                                            whole.agreement().title())
                                    .inTheNameOf(name(party))
                                    .forPartnersOnly(),
                            me);
                    settleForce(partnership, whole.with(signed), me);
                });
    }

    /** With the signature that was missing the text is in force. */
    private void settleForce(Partnership partnership, Whole whole, Person me) {
        if (whole.agreement().signing()) {
            whole.inForceSince().ifPresent(since -> {
                agreements.save(whole.agreement().inForce(since));
                tell(
                        partnership,
                        happened(
                                        since.isAfter(LocalDate.now(clock))
                                                ? "agreements.happened.allSigned"
                                                : "agreements.happened.inForce",
                                        whole.agreement().title())
                                .forPartnersOnly(),
                        me);
            });
        }
    }

    /** @param organisation in whose name it is said, where it is somebody's; a lawyer's remark always is */
    @Transactional
    Outcome<Remark> remark(
            Partnership partnership,
            AgreementId id,
            String clause,
            Optional<OrganisationId> organisation,
            RemarkKind kind,
            String words,
            Person me) {
        var whole = agreements.whole(id, partnership.id());
        if (whole.agreement().over()) {
            return new Refused<>(AgreementRefusal.OVER);
        }
        if (kind == RemarkKind.LAWYER && organisation.isEmpty()) {
            return new Refused<>(AgreementRefusal.NOT_A_PARTNER);
        }
        var remark = new Remark(
                Ids.next(), clause, organisation, kind, words, clock.instant(), Optional.of(me.id()), Optional.empty());
        agreements.add(id, remark);
        tell(
                partnership,
                happened("agreements.happened.remark." + kind, whole.agreement().title(), clause, words)
                        .forPartnersOnly(),
                me);
        return new Outcome.Done<>(remark);
    }

    /**
     * A comment is settled by who coordinates or by its partner; a lawyer's doubts only by the partner whose they are. Where nobody
     * with an account decides for it, who coordinates enters what it says.
     */
    @Transactional
    Outcome<Remark> settle(Partnership partnership, AgreementId id, UUID remark, Visitor me) {
        var whole = agreements.whole(id, partnership.id());
        var found = whole.remarks().stream()
                .filter(each -> each.id().equals(remark))
                .findFirst()
                .orElseThrow(() -> new NotFound(remark));
        var theirs = found.organisation()
                .filter(access.speaksFor(me, partnership.id())::contains)
                .isPresent();
        var mine = found.by().filter(me.person().id()::equals).isPresent() && found.kind() == RemarkKind.COMMENT;
        var may = theirs
                || mine
                || access.coordinates(me, partnership.id())
                        && (found.kind() == RemarkKind.COMMENT
                                || found.organisation()
                                        .filter(each -> !mute(List.of(each)).isEmpty())
                                        .isPresent());
        return Outcome.unless(may ? Optional.empty() : Optional.of(AgreementRefusal.NOT_YOUR_REMARK), () -> found)
                .then(settled -> {
                    agreements.settle(remark, me.person().id(), clock.instant());
                    tell(
                            partnership,
                            happened(
                                            "agreements.happened.settled",
                                            whole.agreement().title(),
                                            settled.clause())
                                    .forPartnersOnly(),
                            me.person());
                });
    }

    /** Those of these organisations for which nobody with an account decides, so that who coordinates writes down their words. */
    List<OrganisationId> mute(List<OrganisationId> organisations) {
        var spoken = organisations.isEmpty()
                ? Set.<OrganisationId>of()
                : mandates.decided(organisations, LocalDate.now(clock));
        return organisations.stream().filter(each -> !spoken.contains(each)).toList();
    }

    boolean decides(Person me, OrganisationId party) {
        return mandates.holds(me.id(), party, LocalDate.now(clock))
                .filter(Mandate::decides)
                .isPresent();
    }

    private String name(OrganisationId organisation) {
        return organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what, me.id());
    }
}
