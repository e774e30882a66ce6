package org.osnowa.commitments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Choice;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a partner says from its letter what stands in the way, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(AskedTrouble.PATH + "{token}")
class AskedTroubleController {

    private final Questions questions;
    private final Commitments commitments;
    private final Partnerships partnerships;
    private final AskedTroubleDesk desk;
    private final Partners partners;
    private final ClientAddress addresses;

    AskedTroubleController(
            Questions questions,
            Commitments commitments,
            Partnerships partnerships,
            AskedTroubleDesk desk,
            Partners partners,
            ClientAddress addresses) {
        this.questions = questions;
        this.commitments = commitments;
        this.partnerships = partnerships;
        this.desk = desk;
        this.partners = partners;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var asked = find(token);
        return Reply.page(
                "commitments/asked-trouble",
                page(asked, AskedTroubleForm.fresh(asked.commitment.promise()), FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @Valid AskedTroubleForm form,
            BindingResult result,
            HttpServletRequest request) {
        var asked = find(token);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("commitments/asked-trouble", page(asked, form, errors));
        }
        return switch (desk.answer(asked.question, asked.partnership, form.given(), addresses.of(request))) {
            case Done<Commitment> _ -> Reply.seeOther(AskedTrouble.PATH + token);
            case Refused<Commitment>(var why) ->
                Reply.again("commitments/asked-trouble", page(find(token), form, FormErrors.because(why)));
        };
    }

    private Asked find(String token) {
        var question = questions
                .byToken(AskedTrouble.PURPOSE, token)
                .orElseThrow(() -> new NotFound("link about a late commitment"));
        var id = new CommitmentId(question.subject());
        var partnership =
                commitments.find(id).orElseThrow(() -> new NotFound(id)).partnership();
        return new Asked(token, question, partnerships.get(partnership), commitments.get(id, partnership));
    }

    private record Asked(String token, Question question, Partnership partnership, Commitment commitment) {}

    private AskedTroublePage page(Asked asked, AskedTroubleForm form, FormErrors errors) {
        var offer = asked.commitment.offer();
        var promise = asked.commitment.promise();
        var delivered = asked.commitment.delivered();
        var whyNot = desk.whyNotAnswer(asked.question, asked.partnership, asked.commitment);
        return new AskedTroublePage(
                AskedTrouble.PATH + asked.token,
                asked.partnership.name(),
                "/partnerships/" + asked.partnership.slug(),
                partners.nameOf(asked.question.organisation()),
                asked.question.until().map(Text::date).orElse(null),
                whyNot.orElse(null),
                asked.question.used() && !asked.question.revoked() && whyNot.isPresent() && !errors.any(),
                offer.what(),
                Quantities.words(promise.quantity(), offer),
                Text.date(promise.due()),
                delivered == 0 ? null : Quantities.words(delivered, promise.quantity(), offer),
                promise.rhythm().isPresent(),
                Choice.of(TroubleAnswer.values()),
                form,
                errors);
    }
}
