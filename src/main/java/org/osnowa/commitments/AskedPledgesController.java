package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a partner says from its letter what it will bring, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(AskedPledges.PATH + "{token}")
class AskedPledgesController {

    private final Questions questions;
    private final Partnerships partnerships;
    private final Commitments commitments;
    private final AskedPledgesDesk desk;
    private final CommitmentFormPages pages;
    private final RateHints hints;
    private final Partners partners;
    private final ClientAddress addresses;
    private final Once once;

    AskedPledgesController(
            Questions questions,
            Partnerships partnerships,
            Commitments commitments,
            AskedPledgesDesk desk,
            CommitmentFormPages pages,
            RateHints hints,
            Partners partners,
            ClientAddress addresses,
            Once once) {
        this.questions = questions;
        this.partnerships = partnerships;
        this.commitments = commitments;
        this.desk = desk;
        this.pages = pages;
        this.hints = hints;
        this.partners = partners;
        this.addresses = addresses;
        this.once = once;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return Reply.page(
                "commitments/asked-pledges",
                page(find(token), CommitmentForm.empty(null, null, null), FormErrors.none()));
    }

    /** @param look whether the rates on offer are asked for, and nothing is to be declared yet */
    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam @Nullable String look,
            @Valid CommitmentForm form,
            BindingResult result,
            HttpServletRequest request) {
        var asked = find(token);
        if (look != null) {
            return Reply.page("commitments/asked-pledges", page(asked, form, FormErrors.none()));
        }
        var errors = hints.errors(form, form.errors(result));
        if (form.said().isEmpty()) {
            errors = errors.and("saidBy", t("AskedDeliveriesForm.respondent.missing"));
        }
        if (errors.any()) {
            return Reply.again("commitments/asked-pledges", page(asked, form, errors));
        }
        var question = asked.question;
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                "question " + question.id(),
                () -> desk.declare(
                                question,
                                asked.partnership,
                                form.offer(question.organisation(), hints.valuation(form)),
                                form.promise(),
                                form.said().orElseThrow(),
                                addresses.of(request))
                        .map(_ -> asked.action()));
        return switch (outcome) {
            case Done<String> _ -> {
                Toast.say("AskedPledgesPage.saved");
                yield Reply.seeOther(asked.action());
            }
            case Refused<String>(var why) ->
                Reply.again("commitments/asked-pledges", page(find(token), form, FormErrors.because(why)));
        };
    }

    private Asked find(String token) {
        var question = questions
                .byToken(AskedPledges.PURPOSE, token)
                .orElseThrow(() -> new NotFound("link about what a partner brings"));
        return new Asked(token, question, partnerships.get(new PartnershipId(question.subject())));
    }

    private record Asked(String token, Question question, Partnership partnership) {

        String action() {
            return AskedPledges.PATH + token;
        }
    }

    private AskedPledgesPage page(Asked asked, CommitmentForm form, FormErrors errors) {
        var question = asked.question;
        var whyNot = desk.whyNotAnswer(question, asked.partnership);
        return new AskedPledgesPage(
                asked.partnership.name(),
                "/partnerships/" + asked.partnership.slug(),
                partners.nameOf(question.organisation()),
                question.until().map(Text::date).orElse(null),
                whyNot.orElse(null),
                whyNot.isPresent() ? List.of() : declared(asked),
                pages.formByLetter(asked.partnership, question.organisation(), asked.action(), form, errors));
    }

    private List<AskedPledgesPage.Row> declared(Asked asked) {
        return commitments.of(asked.partnership.id()).stream()
                .filter(each -> each.open() && each.offer().giver().equals(asked.question.organisation()))
                .map(each -> new AskedPledgesPage.Row(
                        each.code(),
                        each.offer().what(),
                        Quantities.words(each.promise().quantity(), each.offer()),
                        Text.date(each.promise().due())))
                .toList();
    }
}
