package org.osnowa.commitments;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator asks by letter whether something came. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments/{commitment}/deliveries/{delivery}/letter")
class ConfirmationLetterController {

    private final Partnerships partnerships;
    private final Commitments commitments;
    private final ConfirmationLetters letters;
    private final PartnershipHeads heads;
    private final Organisations organisations;
    private final Once once;

    ConfirmationLetterController(
            Partnerships partnerships,
            Commitments commitments,
            ConfirmationLetters letters,
            PartnershipHeads heads,
            Organisations organisations,
            Once once) {
        this.partnerships = partnerships;
        this.commitments = commitments;
        this.letters = letters;
        this.heads = heads;
        this.organisations = organisations;
        this.once = once;
    }

    /** What is asked about: a delivery in its commitment, and who can say whether it came. */
    private record About(
            Partnership partnership, Commitment commitment, Delivery delivery, List<OrganisationId> partners) {

        boolean several() {
            return partners.size() > 1;
        }

        String path() {
            return "/partnerships/" + partnership.slug() + "/commitments/" + commitment.id();
        }
    }

    private About about(String slug, CommitmentId commitment, DeliveryId delivery) {
        var partnership = partnerships.get(slug);
        var known = commitments.get(commitment, partnership.id());
        return new About(partnership, known, known.delivery(delivery), letters.whoCanSay(partnership, known));
    }

    @GetMapping
    ModelAndView choose(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me) {
        return Reply.page(
                "commitments/confirmation-letter",
                page(about(slug, commitment, delivery), me, null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView send(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @Valid ConfirmationLetterForm form,
            BindingResult result) {
        var about = about(slug, commitment, delivery);
        var errors = form.errors(result, about.several());
        var partner = form.asked().or(() -> about.partners.stream().findFirst());
        if (errors.any() || partner.isEmpty()) {
            return Reply.again("commitments/confirmation-letter", page(about, me, form, errors));
        }
        var sent = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> letters.ask(
                                about.partnership,
                                commitment,
                                delivery,
                                partner.get(),
                                form.email().orElseThrow(),
                                me.person())
                        .map(_ -> about.path()));
        return switch (sent) {
            case Done<String>(var path) -> {
                Toast.say("ConfirmationLetterPage.sent");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("commitments/confirmation-letter", page(about, me, form, FormErrors.because(why)));
        };
    }

    private ConfirmationLetterPage page(
            About about, Visitor me, @Nullable ConfirmationLetterForm typed, FormErrors errors) {
        var offer = about.commitment.offer();
        var names = organisations.namesOf(
                Stream.concat(Stream.of(offer.giver()), about.partners.stream()).toList());
        var only = about.several()
                ? Optional.<OrganisationId>empty()
                : about.partners.stream().findFirst();
        return new ConfirmationLetterPage(
                heads.of(about.partnership, me, "commitments"),
                about.path() + "/deliveries/" + about.delivery.id() + "/letter",
                about.path(),
                letters.whyNotAsk(about.partnership, about.commitment, about.delivery.id())
                        .orElse(null),
                names.getOrDefault(offer.giver(), ""),
                offer.what(),
                Quantities.words(about.delivery.quantity(), offer),
                Text.date(about.delivery.on()),
                only.map(each -> names.getOrDefault(each, "")).orElse(null),
                about.several()
                        ? about.partners.stream()
                                .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                                .toList()
                        : List.of(),
                typed == null ? fresh(about, only) : typed,
                errors);
    }

    private ConfirmationLetterForm fresh(About about, Optional<OrganisationId> only) {
        return new ConfirmationLetterForm(
                only.map(OrganisationId::value).orElse(null),
                only.flatMap(each -> letters.addressOf(about.partnership, each)).orElse(null),
                null);
    }
}
