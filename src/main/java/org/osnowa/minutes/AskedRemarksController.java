package org.osnowa.minutes;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.meetings.MeetingId;
import org.osnowa.minutes.Minutes.Remark;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation reads minutes by its letter and objects, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(AskedRemarks.PATH + "{token}")
class AskedRemarksController {

    private final Questions questions;
    private final MinutesStore store;
    private final Partnerships partnerships;
    private final MinutesDesk desk;
    private final MinutesPages pages;
    private final ClientAddress addresses;

    AskedRemarksController(
            Questions questions,
            MinutesStore store,
            Partnerships partnerships,
            MinutesDesk desk,
            MinutesPages pages,
            ClientAddress addresses) {
        this.questions = questions;
        this.store = store;
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return Reply.page("minutes/asked", page(token, ObjectionForm.EMPTY, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token, @Valid ObjectionForm form, BindingResult result, HttpServletRequest request) {
        var asked = find(token);
        if (result.hasErrors()) {
            return Reply.again("minutes/asked", page(token, form, FormErrors.in(result)));
        }
        var outcome =
                desk.remarkByLetter(asked.question, asked.partnership, form.text(), form.name(), addresses.of(request));
        return switch (outcome) {
            case Done<Remark> _ -> {
                Toast.say("MinutesPage.remarked");
                yield Reply.seeOther(AskedRemarks.PATH + token);
            }
            case Refused<Remark>(var why) -> Reply.again("minutes/asked", page(token, form, FormErrors.because(why)));
        };
    }

    private AskedRemarksPage page(String token, ObjectionForm form, FormErrors errors) {
        var asked = find(token);
        return pages.asked(
                token, asked.question, asked.partnership, new MeetingId(asked.question.subject()), form, errors);
    }

    private record Asked(Question question, Partnership partnership) {}

    private Asked find(String token) {
        var question =
                questions.byToken(AskedRemarks.PURPOSE, token).orElseThrow(() -> new NotFound("link about minutes"));
        var id = new MeetingId(question.subject());
        var partnership = store.partnershipOf(id).orElseThrow(() -> new NotFound(id));
        return new Asked(question, partnerships.get(partnership));
    }
}
