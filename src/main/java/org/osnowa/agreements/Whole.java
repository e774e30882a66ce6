package org.osnowa.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.osnowa.accounts.PersonId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Folding;
import org.osnowa.platform.Ids;

/**
 * A document with all that partners did with it.
 *
 * @param text what was opened for signing last
 * @param signatures under all its texts, the earliest first
 */
record Whole(
        Agreement agreement,
        Map<String, Wording> wordings,
        Map<OrganisationId, Representation> representations,
        Optional<Opened> text,
        List<Signature> signatures,
        List<Remark> remarks) {

    /** A text as it was opened for signing. */
    record Opened(int number, Paper paper, String digest, Instant at) {

        LocalDate day(ZoneId zone) {
            return LocalDate.ofInstant(at, zone);
        }
    }

    Wording wording(String clause) {
        var found = wordings.get(clause);
        return found == null
                ? new Wording(thing(clause), clause, Optional.empty(), Map.of(), Optional.empty(), 0)
                : found;
    }

    /** Under which the versions of a clause are kept. */
    private UUID thing(String clause) {
        return Ids.of("clause " + clause + " of " + agreement.id());
    }

    /** Under the text that was opened last; a draft has none, whatever was signed before it. */
    List<Signature> current() {
        return signatures.stream().filter(this::current).toList();
    }

    private boolean current(Signature signature) {
        return !agreement.draft() && signature.number() == agreement.text();
    }

    /** Under one of its texts, whether or not it is the last. */
    List<Signature> under(int number) {
        return signatures.stream().filter(each -> each.number() == number).toList();
    }

    /** Under texts that are no longer the last. */
    List<Signature> earlier() {
        return signatures.stream().filter(each -> !current(each)).toList();
    }

    Optional<Signature> of(OrganisationId party) {
        return current().stream()
                .filter(each -> each.organisation().equals(party))
                .findFirst();
    }

    /** The parties of the text that was opened last whose signature is not there or does not count yet. */
    List<Paper.Party> unsigned() {
        return text.stream()
                .flatMap(each -> each.paper().parties().stream())
                .filter(each -> of(new OrganisationId(each.organisation()))
                        .filter(Signature::complete)
                        .isEmpty())
                .toList();
    }

    List<Remark> openRemarks() {
        return remarks.stream().filter(Remark::open).toList();
    }

    Optional<Remark> lawyerOf(OrganisationId party) {
        return remarks.stream().filter(each -> each.holds(party)).findFirst();
    }

    /**
     * Why a party cannot sign, whoever signs for it.
     *
     * @param seen the number of the text that was read
     */
    Optional<AgreementRefusal> whyNotSign(OrganisationId party, int seen) {
        if (text.isEmpty() || agreement.draft() || agreement.over()) {
            return Optional.of(AgreementRefusal.NOT_OPEN);
        }
        if (seen != agreement.text()) {
            return Optional.of(AgreementRefusal.TEXT_CHANGED);
        }
        var signs = text.get().paper().party(party);
        if (signs.isEmpty()) {
            return Optional.of(AgreementRefusal.NOT_A_PARTY);
        }
        if (of(party).isPresent()) {
            return Optional.of(AgreementRefusal.ALREADY_SIGNED);
        }
        if (lawyerOf(party).isPresent()) {
            return Optional.of(AgreementRefusal.LAWYER_WAITS);
        }
        return signs.get().represented() ? Optional.empty() : Optional.of(AgreementRefusal.WITHOUT_BASIS);
    }

    /**
     * Why somebody cannot accept it here for a party: that is for who decides in its name and stands in the text as the one who
     * signs. Where it is known whose account that is, it has to be that account; otherwise the name tells. Where several sign
     * together, they do so on paper.
     *
     * @param decides whether the mandate of who accepts says so
     */
    Optional<AgreementRefusal> whyNotAccept(OrganisationId party, int seen, boolean decides, PersonId me, String name) {
        return whyNotSign(party, seen).or(() -> {
            if (!decides) {
                return Optional.of(AgreementRefusal.MAY_NOT_DECIDE);
            }
            var signatories =
                    text.orElseThrow().paper().party(party).orElseThrow().signatories();
            if (signatories.size() > 1) {
                return Optional.of(AgreementRefusal.SIGN_TOGETHER);
            }
            var theirs = Optional.ofNullable(representations.get(party))
                    .flatMap(Representation::person)
                    .map(me::equals)
                    .orElseGet(() -> Folding.fold(signatories.getFirst().name()).equals(Folding.fold(name)));
            return theirs ? Optional.empty() : Optional.of(AgreementRefusal.NOT_WHO_SIGNS);
        });
    }

    /** Nobody signed a text, not even on paper, before it was opened for signing. */
    Optional<AgreementRefusal> whyNotEnter(OrganisationId party, int seen, LocalDate on, LocalDate today, ZoneId zone) {
        return whyNotSign(party, seen).or(() -> {
            if (on.isAfter(today)) {
                return Optional.of(AgreementRefusal.NOT_YET);
            }
            return on.isBefore(text.orElseThrow().day(zone))
                    ? Optional.of(AgreementRefusal.BEFORE_THE_TEXT)
                    : Optional.empty();
        });
    }

    /**
     * Since when the text is in force: enough parties have signed, and so has the one that leads. Where the document says that it
     * starts on a later day, since that one.
     */
    Optional<LocalDate> inForceSince() {
        var counted = current().stream().filter(Signature::complete).toList();
        var parties = text.map(each -> each.paper().parties()).orElse(List.of());
        var least = Optional.ofNullable(agreement.terms().least()).orElse(parties.size());
        var leaders = parties.stream().filter(Paper.Party::leads).toList();
        var enough = !parties.isEmpty()
                && counted.size() >= Math.min(least, parties.size())
                && leaders.stream().noneMatch(unsigned()::contains);
        return enough
                ? Stream.concat(
                                counted.stream().map(Signature::completeOn),
                                Optional.ofNullable(agreement.terms().startsOn()).stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    Whole with(Signature signature) {
        return new Whole(
                agreement,
                wordings,
                representations,
                text,
                Stream.concat(
                                signatures.stream().filter(each -> !each.id().equals(signature.id())),
                                Stream.of(signature))
                        .toList(),
                remarks);
    }

    Whole as(Agreement now) {
        return new Whole(now, wordings, representations, text, signatures, remarks);
    }
}
