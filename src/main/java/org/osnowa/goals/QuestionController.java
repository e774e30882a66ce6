package org.osnowa.goals;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the partners answer the three key questions. */
@Controller
@RequestMapping("/partnerships/{slug}/goals/questions")
class QuestionController {

    private final Partnerships partnerships;
    private final KeyQuestions questions;
    private final GoalDesk desk;
    private final GoalPages pages;

    QuestionController(Partnerships partnerships, KeyQuestions questions, GoalDesk desk, GoalPages pages) {
        this.partnerships = partnerships;
        this.questions = questions;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String slug, Visitor me) {
        var partnership = partnerships.get(slug);
        var form = QuestionsForm.of(questions.of(partnership.id()));
        return Reply.page("goals/questions", pages.questions(partnership, me, form, null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(@PathVariable String slug, Visitor me, @Valid QuestionsForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return Reply.again("goals/questions", pages.questions(partnership, me, form, null, FormErrors.in(result)));
        }
        try {
            desk.answer(partnership, form.answers(), me.person());
        } catch (ChangedMeanwhile _) {
            var theirs = QuestionsForm.of(questions.of(partnership.id()));
            return Reply.conflict(
                    "goals/questions",
                    pages.questions(partnership, me, form.over(theirs.version()), theirs, FormErrors.none()));
        }
        Toast.say("GoalPage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/goals");
    }
}
