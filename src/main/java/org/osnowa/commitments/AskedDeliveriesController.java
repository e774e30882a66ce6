package org.osnowa.commitments;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a partner says from its letter what came, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(AskedDeliveries.PATH + "{token}")
class AskedDeliveriesController {

    private final Questions questions;
    private final Partnerships partnerships;
    private final AskedDeliveriesDesk desk;
    private final AskedDeliveriesPages pages;
    private final DeliveryFileDesk files;
    private final ClientAddress addresses;

    AskedDeliveriesController(
            Questions questions,
            Partnerships partnerships,
            AskedDeliveriesDesk desk,
            AskedDeliveriesPages pages,
            DeliveryFileDesk files,
            ClientAddress addresses) {
        this.questions = questions;
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.files = files;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var question = find(token);
        var fresh = pages.fresh(question);
        return Reply.page("commitments/asked-deliveries", page(token, question, fresh, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @Valid AskedDeliveriesForm form,
            BindingResult result,
            HttpServletRequest request) {
        var question = find(token);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("commitments/asked-deliveries", page(token, question, form, errors));
        }
        return switch (desk.answer(question, partnership(question), form.given(), addresses.of(request))) {
            case Done<Question> _ -> {
                Toast.say("AskedDeliveriesPage.saved");
                yield Reply.seeOther(AskedDeliveries.PATH + token);
            }
            case Refused<Question>(var why) -> {
                var again = page(token, find(token), form, FormErrors.because(why));
                yield why == CommitmentRefusal.CHANGED_MEANWHILE
                        ? Reply.conflict("commitments/asked-deliveries", again)
                        : Reply.again("commitments/asked-deliveries", again);
            }
        };
    }

    /** What the giver put beside a delivery, for who is asked whether it came. */
    @GetMapping("/files/{file}")
    ResponseEntity<byte[]> file(@PathVariable String token, @PathVariable FileId file) {
        var question = find(token);
        return DeliveryFileReply.of(files.byLetter(partnership(question), question, file), file);
    }

    private Question find(String token) {
        return questions
                .byToken(AskedDeliveries.PURPOSE, token)
                .orElseThrow(() -> new NotFound("link about deliveries"));
    }

    private Partnership partnership(Question question) {
        return partnerships.get(new PartnershipId(question.subject()));
    }

    private AskedDeliveriesPage page(String token, Question question, AskedDeliveriesForm form, FormErrors errors) {
        var partnership = partnership(question);
        var whyNot = desk.whyNotAnswer(question, partnership);
        return pages.asked(AskedDeliveries.PATH + token, partnership, question, whyNot, form, errors);
    }
}
