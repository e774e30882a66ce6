package org.osnowa.goals;

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
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a partner says from its letter whether these are its goals too, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(AskedGoals.PATH + "{token}")
class AskedGoalsController {

    private final Questions questions;
    private final Partnerships partnerships;
    private final AskedGoalsDesk desk;
    private final AskingPages pages;
    private final ClientAddress addresses;

    AskedGoalsController(
            Questions questions,
            Partnerships partnerships,
            AskedGoalsDesk desk,
            AskingPages pages,
            ClientAddress addresses) {
        this.questions = questions;
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return Reply.page("goals/asked", find(token).page(AskedGoalsForm.EMPTY, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token, @Valid AskedGoalsForm form, BindingResult result, HttpServletRequest request) {
        var asked = find(token);
        if (!asked.goals.stand().equals(form.stand())) {
            return changed(asked, form);
        }
        var open = asked.goals.open();
        var errors = form.errors(result, open);
        if (errors.any()) {
            return Reply.again("goals/asked", asked.page(form, errors));
        }
        return switch (desk.answer(asked.question, asked.partnership, form.given(open), addresses.of(request))) {
            case Done<Question> _ -> Reply.seeOther(AskedGoals.PATH + token);
            case Refused<Question>(var why) -> refused(token, form, why);
        };
    }

    /** Whoever was overtaken by a change sees the new wording, and says yes to that or to nothing. */
    private ModelAndView refused(String token, AskedGoalsForm form, Refusal why) {
        var now = find(token);
        return why == ConfirmationRefusal.CHANGED
                ? changed(now, form)
                : Reply.again("goals/asked", now.page(form, FormErrors.because(why)));
    }

    private static ModelAndView changed(Asked asked, AskedGoalsForm form) {
        return Reply.conflict(
                "goals/asked", asked.page(form.aboutOthers(), FormErrors.because(ConfirmationRefusal.CHANGED)));
    }

    private Asked find(String token) {
        var question = questions.byToken(AskedGoals.PURPOSE, token).orElseThrow(() -> new NotFound("link about goals"));
        var partnership = partnerships.get(new PartnershipId(question.subject()));
        return new Asked(token, question, partnership, desk.asked(partnership, question.organisation()));
    }

    /** Who was asked by this link, and about which goals. */
    private final class Asked {

        private final String token;
        private final Question question;
        private final Partnership partnership;
        private final AskedGoals goals;

        Asked(String token, Question question, Partnership partnership, AskedGoals goals) {
            this.token = token;
            this.question = question;
            this.partnership = partnership;
            this.goals = goals;
        }

        AskedGoalsPage page(AskedGoalsForm form, FormErrors errors) {
            var whyNot = desk.whyNotAnswer(question, partnership, goals);
            return pages.asked(AskedGoals.PATH + token, partnership, question, goals, whyNot, form, errors);
        }
    }
}
