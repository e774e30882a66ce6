package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.goals.GoalAskingDesk.Sent;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator asks partners by letter to confirm the goals, and settles what they remarked. */
@Controller
@RequestMapping("/partnerships/{slug}/goals")
class GoalLettersController {

    private final Partnerships partnerships;
    private final GoalAskingDesk desk;
    private final AskingPages pages;
    private final Once once;

    GoalLettersController(Partnerships partnerships, GoalAskingDesk desk, AskingPages pages, Once once) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping("/letters")
    ModelAndView choose(@PathVariable String slug, Visitor me) {
        return Reply.page("goals/letters", pages.letters(partnerships.get(slug), me, null, FormErrors.none()));
    }

    @PostMapping("/letters")
    ModelAndView send(@PathVariable String slug, Visitor me, @Valid GoalLettersForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        var until = form.day();
        if (errors.any() || until.isEmpty()) {
            return again(partnership, me, form, errors);
        }
        var sent = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.ask(partnership, form.chosen().where(), until.get(), me.person())
                        .map(GoalLettersController::toast));
        return switch (sent) {
            case Done<String>(var toast) -> {
                Toast.say(toast);
                yield Reply.seeOther(path(slug) + "/letters");
            }
            case Refused<String>(var why) -> again(partnership, me, form, because(why));
        };
    }

    private static String toast(Sent sent) {
        return sent.unwanted() == 0 ? "GoalLettersPage.sent" : "GoalLettersPage.sentSome";
    }

    private static FormErrors because(Refusal why) {
        return why == QuestionRefusal.DAY_PAST || why == QuestionRefusal.DAY_FAR
                ? FormErrors.none().and("until", t(why))
                : FormErrors.because(why);
    }

    private ModelAndView again(Partnership partnership, Visitor me, @Nullable GoalLettersForm form, FormErrors errors) {
        return Reply.again("goals/letters", pages.letters(partnership, me, form, errors));
    }

    @PostMapping("/letters/{organisation}/revocation")
    ModelAndView revoke(@PathVariable String slug, @PathVariable OrganisationId organisation) {
        desk.revoke(partnerships.get(slug), organisation);
        Toast.say("GoalLettersPage.revoked");
        return Reply.seeOther(path(slug) + "/letters");
    }

    @PostMapping("/remarks/{remark}/settlement")
    ModelAndView settle(@PathVariable String slug, @PathVariable UUID remark, Visitor me) {
        desk.settle(partnerships.get(slug), remark, me.person());
        Toast.say("GoalsPage.settled");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/goals";
    }
}
