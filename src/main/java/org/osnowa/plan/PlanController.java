package org.osnowa.plan;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Offspring;
import org.osnowa.partnerships.Origins;
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

/** The plan of a partnership, for everybody to read and for its partners to write. */
@Controller
@RequestMapping("/partnerships/{slug}/actions")
class PlanController {

    private final Partnerships partnerships;
    private final Actions actions;
    private final PlanDesk desk;
    private final PlanPages pages;
    private final Origins origins;
    private final Once once;
    private final Clock clock;

    PlanController(
            Partnerships partnerships,
            Actions actions,
            PlanDesk desk,
            PlanPages pages,
            Origins origins,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.actions = actions;
        this.desk = desk;
        this.pages = pages;
        this.origins = origins;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return Reply.page("plan/show", pages.page(partnerships.get(slug), visitor));
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @RequestParam @Nullable UUID goal, Visitor me) {
        var partnership = partnerships.get(slug);
        return Reply.page(
                "plan/action", pages.action(partnership, me, null, ActionForm.empty(goal), false, FormErrors.none()));
    }

    /** @param origin of what it is born */
    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam @Nullable UUID origin,
            Visitor me,
            @Valid ActionForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var today = LocalDate.now(clock);
        var errors = form.errors(result, today);
        if (errors.any()) {
            return again(partnership, me, null, form, errors);
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.plan(partnership, form.draft(today), me.person())
                        .map(planned -> origins.born(
                                partnership.id(),
                                origin,
                                Offspring.Kind.ACTION,
                                planned.id().value(),
                                planned.work().title(),
                                path(slug))));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("PlanPage.saved");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) -> again(partnership, me, null, form, because(why));
        };
    }

    @GetMapping("/{action}")
    ModelAndView edit(@PathVariable String slug, @PathVariable ActionId action, Visitor me) {
        var partnership = partnerships.get(slug);
        var form = ActionForm.of(actions.get(action, partnership.id()));
        return Reply.page("plan/action", pages.action(partnership, me, action, form, false, FormErrors.none()));
    }

    @PostMapping("/{action}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable ActionId action,
            Visitor me,
            @Valid ActionForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var earlier = actions.get(action, partnership.id());
        var today = LocalDate.now(clock);
        var errors = form.errors(result, today);
        if (errors.any()) {
            return again(partnership, me, action, form, errors);
        }
        try {
            return switch (desk.change(partnership, earlier, form.draft(today), form.version(), me.person())) {
                case Done<Action> _ -> saved(slug);
                case Refused<Action>(var why) -> again(partnership, me, action, form, because(why));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = actions.get(action, partnership.id());
            return Reply.conflict(
                    "plan/action",
                    pages.action(partnership, me, action, ActionForm.of(theirs), true, FormErrors.none()));
        }
    }

    private ModelAndView again(
            Partnership partnership, Visitor me, @Nullable ActionId action, ActionForm form, FormErrors errors) {
        return Reply.again("plan/action", pages.action(partnership, me, action, form, false, errors));
    }

    private static FormErrors because(Refusal why) {
        return why instanceof PlanRefusal refusal
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static ModelAndView saved(String slug) {
        Toast.say("PlanPage.saved");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/actions";
    }
}
