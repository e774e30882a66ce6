package org.osnowa.goals;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The goals of a partnership, for everybody to read and for its partners to word, with the coach beside them. */
@Controller
@RequestMapping("/partnerships/{slug}/goals")
class GoalController {

    /** What the writer wants of the page before anything is saved. */
    public enum Ask {
        /** What does the coach think? */
        CHECK,
        /** Put the sentence together from what was asked. */
        COMPOSE
    }

    private final Partnerships partnerships;
    private final Goals goals;
    private final GoalDesk desk;
    private final GoalPages pages;
    private final Once once;
    private final Clock clock;

    GoalController(Partnerships partnerships, Goals goals, GoalDesk desk, GoalPages pages, Once once, Clock clock) {
        this.partnerships = partnerships;
        this.goals = goals;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Visitor visitor) {
        return Reply.page(
                "goals/index", pages.all(partnerships.get(slug), visitor, PhoneForm.EMPTY, FormErrors.none()));
    }

    @GetMapping("/{goal}")
    ModelAndView show(@PathVariable String slug, @PathVariable GoalId goal, Visitor visitor) {
        var partnership = partnerships.get(slug);
        return Reply.page("goals/show", pages.goal(partnership, visitor, goals.get(goal, partnership.id())));
    }

    /** @param sentence that stands elsewhere already, such as on a card that was tried out */
    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @RequestParam @Nullable String sentence, Visitor me) {
        return Reply.page(
                "goals/edit",
                pages.fresh(
                        partnerships.get(slug), me, GoalForm.saying(sentence), PromptForm.EMPTY, FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam @Nullable Ask ask,
            Visitor me,
            PromptForm prompts,
            @Valid GoalForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        if (ask != null) {
            return Reply.page(
                    "goals/edit", pages.fresh(partnership, me, asked(ask, form, prompts), prompts, FormErrors.none()));
        }
        var errors = form.errors(result, LocalDate.now(clock));
        if (errors.any()) {
            return Reply.again("goals/edit", pages.fresh(partnership, me, form, prompts, errors));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(partnership, form.terms(), form.said(), me.person())
                        .map(goal -> path(slug, goal.id())));
        return switch (outcome) {
            case Done<String>(var path) -> saved(path);
            case Refused<String>(var why) ->
                Reply.again("goals/edit", pages.fresh(partnership, me, form, prompts, because(why)));
        };
    }

    @GetMapping("/{goal}/edit")
    ModelAndView edit(@PathVariable String slug, @PathVariable GoalId goal, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        return Reply.page(
                "goals/edit", page(partnership, me, found, GoalForm.of(found), PromptForm.EMPTY, FormErrors.none()));
    }

    @PostMapping("/{goal}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable GoalId goal,
            @RequestParam @Nullable Ask ask,
            Visitor me,
            PromptForm prompts,
            @Valid GoalForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        if (ask != null) {
            return Reply.page(
                    "goals/edit", page(partnership, me, found, asked(ask, form, prompts), prompts, FormErrors.none()));
        }
        var errors = form.errors(result, LocalDate.now(clock));
        if (errors.any()) {
            return Reply.again("goals/edit", page(partnership, me, found, form, prompts, errors));
        }
        try {
            return switch (desk.change(partnership, found, form.terms(), form.said(), form.version(), me.person())) {
                case Done<Goal> _ -> saved(path(slug, goal));
                case Refused<Goal>(var why) ->
                    Reply.again("goals/edit", page(partnership, me, found, form, prompts, because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return moved(partnership, me, goals.get(goal, partnership.id()), form, prompts);
        }
    }

    /** What was typed stays; beside it stands what somebody else saved. */
    private ModelAndView moved(Partnership partnership, Visitor me, Goal now, GoalForm form, PromptForm prompts) {
        return Reply.conflict(
                "goals/edit",
                pages.edit(
                        partnership,
                        me,
                        now,
                        form.over(now.version()),
                        prompts,
                        pages.theirs(partnership, form, now),
                        true,
                        FormErrors.none()));
    }

    /** What the coach says while somebody types: a piece of the page. */
    @PostMapping("/coach")
    ModelAndView coach(@PathVariable String slug, @RequestParam @Nullable UUID goal, GoalForm form) {
        var partnership = partnerships.get(slug);
        var found = goal == null ? null : goals.get(new GoalId(goal), partnership.id());
        return Reply.page("goals/coach", new CoachPage(pages.coach(partnership, found, form)));
    }

    @PostMapping("/{goal}/judgement")
    ModelAndView judge(
            @PathVariable String slug,
            @PathVariable GoalId goal,
            Visitor me,
            @Valid JudgementForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        if (result.hasErrors()) {
            return Reply.again("goals/show", pages.goal(partnership, me, found, form, FormErrors.in(result)));
        }
        try {
            desk.judge(partnership, found, form.judgement(LocalDate.now(clock)), form.version(), me.person());
        } catch (ChangedMeanwhile _) {
            var now = goals.get(goal, partnership.id());
            var mine = new JudgementForm(form.result(), form.words(), now.version());
            return Reply.conflict(
                    "goals/show",
                    pages.goal(
                            partnership, me, now, mine, FormErrors.none().and("words", t("GoalPage.movedMeanwhile"))));
        }
        return saved(path(slug, goal));
    }

    private GoalEditPage page(
            Partnership partnership, Visitor me, Goal goal, GoalForm form, PromptForm prompts, FormErrors errors) {
        return pages.edit(partnership, me, goal, form, prompts, List.of(), false, errors);
    }

    private static GoalForm asked(Ask ask, GoalForm form, PromptForm prompts) {
        return switch (ask) {
            case CHECK -> form;
            case COMPOSE -> prompts.any() ? form.composed(prompts) : form;
        };
    }

    private static FormErrors because(Refusal why) {
        return why instanceof GoalRefusal refusal
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static ModelAndView saved(String path) {
        Toast.say("GoalPage.saved");
        return Reply.seeOther(path);
    }

    private static String path(String slug, GoalId goal) {
        return "/partnerships/" + slug + "/goals/" + goal;
    }
}
