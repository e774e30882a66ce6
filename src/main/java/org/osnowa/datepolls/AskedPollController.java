package org.osnowa.datepolls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.datepolls.DatePoll.Voice;
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

/** Where an organisation says from its letter which days suit, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(AskedPoll.PATH + "{token}")
class AskedPollController {

    private final Questions questions;
    private final DatePolls polls;
    private final Partnerships partnerships;
    private final PollDesk desk;
    private final PollPages pages;
    private final ClientAddress addresses;

    AskedPollController(
            Questions questions,
            DatePolls polls,
            Partnerships partnerships,
            PollDesk desk,
            PollPages pages,
            ClientAddress addresses) {
        this.questions = questions;
        this.polls = polls;
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var asked = find(token);
        return Reply.page(
                "datepolls/asked",
                pages.asked(token, asked.question, asked.partnership, asked.poll, null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token, @Valid VoiceForm form, BindingResult result, HttpServletRequest request) {
        var asked = find(token);
        if (result.hasErrors()) {
            return again(asked, token, form, FormErrors.in(result));
        }
        var outcome = desk.answerByLetter(
                asked.question, asked.partnership, form.said(asked.poll), form.name(), addresses.of(request));
        return switch (outcome) {
            case Done<Voice> _ -> {
                Toast.say("AskedPollPage.saved");
                yield Reply.seeOther(AskedPoll.PATH + token);
            }
            case Refused<Voice>(var why) -> again(find(token), token, form, FormErrors.because(why));
        };
    }

    private ModelAndView again(Asked asked, String token, VoiceForm form, FormErrors errors) {
        return Reply.again(
                "datepolls/asked", pages.asked(token, asked.question, asked.partnership, asked.poll, form, errors));
    }

    private record Asked(Question question, Partnership partnership, DatePoll poll) {}

    private Asked find(String token) {
        var question = questions
                .byToken(AskedPoll.PURPOSE, token)
                .orElseThrow(() -> new NotFound("link about days that suit"));
        var id = new PollId(question.subject());
        var partnership = polls.partnershipOf(id).orElseThrow(() -> new NotFound(id));
        return new Asked(question, partnerships.get(partnership), polls.get(id, partnership));
    }
}
