package org.osnowa.agreements;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.agreements.Signature.Counter;
import org.osnowa.formalities.Signing;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page of one party: who signs for it, and its signature. */
@Component
class PartyPages {

    private final PartnershipHeads heads;
    private final Agreements agreements;
    private final Drafting drafting;
    private final SigningDesk desk;
    private final Organisations organisations;
    private final SigningAccounts accounts;
    private final Signing signing;
    private final Clock clock;

    PartyPages(
            PartnershipHeads heads,
            Agreements agreements,
            Drafting drafting,
            SigningDesk desk,
            Organisations organisations,
            SigningAccounts accounts,
            Signing signing,
            Clock clock) {
        this.heads = heads;
        this.agreements = agreements;
        this.drafting = drafting;
        this.desk = desk;
        this.organisations = organisations;
        this.accounts = accounts;
        this.signing = signing;
        this.clock = clock;
    }

    /** What was typed and could not be kept. */
    record Typed(
            @Nullable RepresentationForm form,
            @Nullable PaperForm paper,
            @Nullable CounterForm counter,
            boolean movedMeanwhile,
            FormErrors errors) {

        static final Typed NOTHING = new Typed(null, null, null, false, FormErrors.none());
    }

    /** @throws NotFound for an organisation that is no party */
    PartyPage page(Partnership partnership, AgreementId id, OrganisationId party, Visitor me, Typed typed) {
        var head = heads.of(partnership, me, "agreement");
        var whole = agreements.whole(id, partnership.id());
        var agreement = whole.agreement();
        var stands = stands(partnership, whole, party);
        var usual = signing.of(organisations.get(party).profile().kind());
        var signature = agreement.draft() ? Optional.<Signature>empty() : whole.of(party);
        var known = Optional.ofNullable(whole.representations().get(party));
        var today = LocalDate.now(clock);
        return new PartyPage(
                head,
                id.toString(),
                agreement.title(),
                party.toString(),
                stands.name(),
                stands.units(),
                law(usual),
                agreement.draft() && !partnership.life().state().ended(),
                typed.form() != null
                        ? typed.movedMeanwhile()
                                ? typed.form()
                                        .over(known.map(Representation::version).orElse(0))
                                : typed.form()
                        : known.map(RepresentationForm::of)
                                .orElseGet(() ->
                                        RepresentationForm.empty(usual.bases().getFirst())),
                usual.bases().stream()
                        .map(each -> Choice.of(each.name(), t(each)))
                        .toList(),
                usual.countersigned(),
                agreement.kind() == DocumentKind.PROJECT,
                agreement.text(),
                stands.signatories().isEmpty()
                        ? null
                        : stands.signatories().stream()
                                .map(each -> each.name() + " (" + each.function() + ")")
                                .collect(Collectors.joining(", ")),
                stands.basis().isBlank() ? null : stands.basis(),
                whole.text().map(Whole.Opened::digest).orElse(null),
                !agreement.draft() && !agreement.over(),
                whole.lawyerOf(party).map(Remark::clause).orElse(null),
                leaving(partnership, head.path(), agreement, today).orElse(null),
                whole.whyNotAccept(
                                party,
                                agreement.text(),
                                desk.decides(me.person(), party),
                                me.person().id(),
                                me.person().name())
                        .map(why -> said(why, stands))
                        .orElse(null),
                whole.whyNotEnter(party, agreement.text(), today, today, clock.getZone())
                        .map(why -> said(why, stands))
                        .orElse(null),
                signature.map(each -> signed(each) + account(each)).orElse(null),
                signature.map(Signature::digest).orElse(null),
                signature
                        .filter(each -> each.counter() instanceof Counter.Given)
                        .map(PartyPages::countersigned)
                        .orElse(null),
                signature.filter(Signature::waits).isPresent(),
                signature.filter(Signature::scan).isPresent(),
                typed.paper() == null ? new PaperForm(agreement.text(), null, null) : typed.paper(),
                typed.counter() == null ? CounterForm.empty() : typed.counter(),
                typed.movedMeanwhile(),
                known.map(Representation::money).orElse(null),
                typed.errors());
    }

    private Paper.Party stands(Partnership partnership, Whole whole, OrganisationId party) {
        var parties = whole.agreement().draft()
                ? drafting.brief(partnership, whole).parties()
                : whole.text().map(each -> each.paper().parties()).orElse(List.of());
        return parties.stream()
                .filter(each -> each.organisation().equals(party.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound(party));
    }

    private static String said(AgreementRefusal why, Paper.Party party) {
        return why == AgreementRefusal.NOT_WHO_SIGNS
                ? t("PartyPage.notWhoSigns", party.signatories().getFirst().name())
                : t(why.messageKey());
    }

    private static PartyPage.Law law(Signing.Signer usual) {
        var language = Text.language();
        return new PartyPage.Law(
                usual.party().in(language),
                usual.signs().in(language),
                usual.attachment().map(each -> each.in(language)).orElse(null),
                usual.basis().source());
    }

    private String signed(Signature signature) {
        var who = signature.signatories().stream()
                .map(each -> each.name() + " (" + each.function() + ")")
                .collect(Collectors.joining(", "));
        var when = signature.way() == Signature.Medium.HERE
                ? moment(LocalDateTime.ofInstant(signature.at(), clock.getZone()))
                : date(signature.on());
        return t("PartyPage.signed." + signature.way(), who, when, signature.basis());
    }

    private String account(Signature signature) {
        return accounts.of(List.of(signature)).values().stream()
                .map(each -> " " + t("PartyPage.account", each))
                .collect(Collectors.joining());
    }

    /** Where a party of what is in force leaves it, and also who joined it by a declaration. */
    private static Optional<String> leaving(
            Partnership partnership, String path, Agreement agreement, LocalDate today) {
        if (!agreement.binds(today)
                || agreement.state() != DocumentState.IN_FORCE
                || partnership.life().state().ended()) {
            return Optional.empty();
        }
        return Optional.of(agreement.id())
                .filter(_ -> agreement.kind().binding())
                .or(() -> agreement
                        .declaration()
                        .filter(_ -> agreement.kind() == DocumentKind.ACCESSION)
                        .map(Agreement.Declaration::about))
                .map(each -> path + "/agreement/" + each + "/declarations/");
    }

    private static String countersigned(Signature signature) {
        return signature.counter() instanceof Counter.Given(var by, var on)
                ? t("PartyPage.countersigned", by.name(), by.function(), date(on))
                : "";
    }
}
