package org.osnowa.decisions;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Optional;
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

/** What a partnership decided, for everybody to read and for its coordinators to write. */
@Controller
@RequestMapping("/partnerships/{slug}/decisions")
class DecisionController {

    private final Partnerships partnerships;
    private final Decisions decisions;
    private final DecisionDesk desk;
    private final DecisionPages pages;
    private final Origins origins;
    private final Once once;

    DecisionController(
            Partnerships partnerships,
            Decisions decisions,
            DecisionDesk desk,
            DecisionPages pages,
            Origins origins,
            Once once) {
        this.partnerships = partnerships;
        this.decisions = decisions;
        this.desk = desk;
        this.pages = pages;
        this.origins = origins;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, @RequestParam @Nullable UUID after, Visitor visitor) {
        return Reply.page("decisions/index", pages.all(partnerships.get(slug), visitor, Optional.ofNullable(after)));
    }

    /** @param meeting at which it was decided */
    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @RequestParam @Nullable UUID meeting, Visitor me) {
        return Reply.page(
                "decisions/decision",
                pages.decision(partnerships.get(slug), me, null, DecidedForm.empty(meeting), false, FormErrors.none()));
    }

    /** @param origin of what it is born */
    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @RequestParam @Nullable UUID origin,
            Visitor me,
            @Valid DecidedForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, me, null, form, errors);
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(partnership, form, me.person())
                        .map(added -> origins.born(
                                partnership.id(),
                                origin,
                                Offspring.Kind.DECISION,
                                added.id().value(),
                                added.resolution().words(),
                                path(slug))));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("DecisionsPage.saved");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) -> again(partnership, me, null, form, because(why));
        };
    }

    @GetMapping("/{decision}")
    ModelAndView edit(@PathVariable String slug, @PathVariable DecisionId decision, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = decisions.get(decision, partnership.id());
        return Reply.page(
                "decisions/decision",
                pages.decision(partnership, me, found, DecidedForm.of(found), false, FormErrors.none()));
    }

    @PostMapping("/{decision}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable DecisionId decision,
            Visitor me,
            @Valid DecidedForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var earlier = decisions.get(decision, partnership.id());
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, me, earlier, form, errors);
        }
        try {
            return switch (desk.change(partnership, earlier, form, me.person())) {
                case Done<Decision> _ -> saved(slug);
                case Refused<Decision>(var why) -> again(partnership, me, earlier, form, because(why));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = decisions.get(decision, partnership.id());
            return Reply.conflict(
                    "decisions/decision",
                    pages.decision(partnership, me, theirs, DecidedForm.of(theirs), true, FormErrors.none()));
        }
    }

    private ModelAndView again(
            Partnership partnership, Visitor me, @Nullable Decision decision, DecidedForm form, FormErrors errors) {
        return Reply.again("decisions/decision", pages.decision(partnership, me, decision, form, false, errors));
    }

    private static FormErrors because(Refusal why) {
        return why instanceof DecisionRefusal refusal
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static ModelAndView saved(String slug) {
        Toast.say("DecisionsPage.saved");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/decisions";
    }
}
