package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.commitments.DeclarationLettersPage.Row;
import org.osnowa.commitments.DeclarationLettersPage.Sent;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page on which partners are asked by letter what they will bring. */
@Component
class DeclarationLettersPages {

    private static final Period USUAL = Period.ofWeeks(2);

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Questions questions;
    private final DeclarationLetters desk;
    private final Organisations organisations;
    private final Clock clock;

    DeclarationLettersPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Questions questions,
            DeclarationLetters desk,
            Organisations organisations,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.questions = questions;
        this.desk = desk;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param typed null before anything was; nobody is ticked then, for most have said what they bring */
    DeclarationLettersPage letters(
            Partnership partnership, Visitor me, @Nullable DeclarationLettersForm typed, FormErrors errors) {
        var today = LocalDate.now(clock);
        var asked = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .toList();
        var letters = letters(AskedPledges.PURPOSE, partnership);
        var known = organisations.byIds(asked.stream()
                .map(each -> new OrganisationId(each.organisation()))
                .toList());
        var form = typed == null
                ? DeclarationLettersForm.fresh(today.plus(USUAL), addresses(asked, letters, known))
                : typed;
        return new DeclarationLettersPage(
                heads.of(partnership, me, "commitments"),
                desk.whyNotAsk(partnership).orElse(null),
                asked.stream().map(each -> row(each, form, letters, today)).toList(),
                Stream.concat(
                                sent("declarations", asked, letters, today),
                                sent("confirmations", asked, letters(AskedDeliveries.PURPOSE, partnership), today))
                        .toList(),
                form,
                errors);
    }

    /** The newest letter to each partner. */
    private Map<OrganisationId, Question> letters(Purpose purpose, Partnership partnership) {
        return questions.of(purpose, partnership.id().value()).stream()
                .collect(Collectors.toMap(Question::organisation, Function.identity(), (_, last) -> last));
    }

    private static Map<UUID, String> addresses(
            List<PartnerRow> partners, Map<OrganisationId, Question> letters, Map<OrganisationId, Organisation> known) {
        var addresses = new LinkedHashMap<UUID, String>();
        for (var each : partners) {
            var organisation = new OrganisationId(each.organisation());
            Optional.ofNullable(letters.get(organisation))
                    .flatMap(Question::address)
                    .or(() -> Optional.ofNullable(known.get(organisation))
                            .flatMap(one -> Optional.ofNullable(one.contact().email())))
                    .ifPresent(address -> addresses.put(each.organisation(), address));
        }
        return addresses;
    }

    private Row row(
            PartnerRow partner, DeclarationLettersForm form, Map<OrganisationId, Question> letters, LocalDate today) {
        var address = form.chosen().typed(partner.organisation());
        return new Row(
                partner.organisation(),
                partner.name(),
                form.chosen().ticks(partner.organisation()),
                address.orElse(null),
                Optional.ofNullable(letters.get(new OrganisationId(partner.organisation())))
                        .map(each -> note(each, today))
                        .or(() -> address.isEmpty()
                                ? Optional.of(t("DeclarationLettersPage.noAddress"))
                                : Optional.empty())
                        .orElse(null));
    }

    private String note(Question letter, LocalDate today) {
        var on = day(letter.sentAt());
        if (letter.revoked()) {
            return t("DeclarationLettersPage.note.revoked", on);
        }
        if (letter.used()) {
            return t("DeclarationLettersPage.note.answered", on);
        }
        return t(letter.open(today) ? "DeclarationLettersPage.note.waits" : "DeclarationLettersPage.note.over", on);
    }

    private Stream<Sent> sent(
            String about, List<PartnerRow> partners, Map<OrganisationId, Question> letters, LocalDate today) {
        return partners.stream()
                .flatMap(partner -> Optional.ofNullable(letters.get(new OrganisationId(partner.organisation())))
                        .filter(each -> each.whyNotOpen(today).isEmpty())
                        .flatMap(each -> each.address()
                                .map(address -> new Sent(
                                        about,
                                        partner.organisation(),
                                        partner.name(),
                                        address,
                                        day(each.sentAt()),
                                        Text.date(each.until().orElseThrow()))))
                        .stream());
    }

    private String day(Instant at) {
        return Text.date(LocalDate.ofInstant(at, clock.getZone()));
    }
}
