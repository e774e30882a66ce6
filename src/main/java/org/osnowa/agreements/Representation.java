package org.osnowa.agreements;

import static org.osnowa.platform.Text.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osnowa.accounts.PersonId;
import org.osnowa.formalities.Signing;
import org.osnowa.formalities.SigningBasis;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Text;

/**
 * Who signs for a party, and on which basis.
 *
 * @param reference the number of the power of attorney, or what else tells the paper from others
 * @param person the account of the only one who signs, where there is one
 * @param money whether obligations of money may arise from it for this party, so that a treasurer countersigns
 */
record Representation(
        OrganisationId organisation,
        SigningBasis basis,
        Optional<String> reference,
        Optional<LocalDate> dated,
        List<Signatory> signatories,
        Optional<PersonId> person,
        boolean money,
        int version) {

    /** Why nobody can sign so for an organisation of this kind. */
    Optional<AgreementRefusal> whyNot(Signing.Signer usual) {
        if (!usual.bases().contains(basis)) {
            return Optional.of(AgreementRefusal.BASIS_NOT_USUAL);
        }
        return basis.named() && reference.isEmpty() && dated.isEmpty()
                ? Optional.of(AgreementRefusal.BASIS_UNNAMED)
                : Optional.empty();
    }

    Representation by(PersonId who) {
        return new Representation(organisation, basis, reference, dated, signatories, Optional.of(who), money, version);
    }

    /** As it stands in the document, after "na podstawie": pełnomocnictwa nr 3 z dnia 2 marca 2026 r. */
    String words() {
        return in(Text.POLISH, "agreements.basis." + basis)
                + reference.map(each -> " " + each).orElse("")
                + dated.map(day -> " z dnia " + Text.date(day, Text.POLISH)).orElse("");
    }
}
