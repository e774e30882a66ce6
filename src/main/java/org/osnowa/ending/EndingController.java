package org.osnowa.ending;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How coordinators lead a partnership on or end it, and what everybody sees of one that has ended. */
@Controller
@RequestMapping("/partnerships/{slug}")
class EndingController {

    private static final int LONGEST_NOTE = 500;

    private final Partnerships partnerships;
    private final EndingDesk desk;
    private final EndingPages pages;

    EndingController(Partnerships partnerships, EndingDesk desk, EndingPages pages) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/ended")
    ModelAndView ended(@PathVariable String slug, Visitor visitor) {
        var partnership = partnerships.get(slug);
        return partnership.life().state().ended()
                ? Reply.page("ending/ended", pages.ended(partnership, visitor))
                : Reply.seeOther("/partnerships/" + slug);
    }

    @GetMapping("/ending")
    ModelAndView show(@PathVariable String slug, Visitor me) {
        return Reply.page("ending/ending", pages.page(partnerships.get(slug), me));
    }

    @PostMapping("/ending")
    ModelAndView decide(@PathVariable String slug, Visitor me, @Valid DecisionForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.and(FormErrors.in(result));
        if (errors.any()) {
            return again(partnership, me, form, null, errors);
        }
        try {
            return switch (desk.decide(partnership, form.seen(), form.choice(), form.remaining(), me.person())) {
                case Done<Ending> _ -> {
                    Toast.say("EndingPage.decided");
                    yield Reply.seeOther("/partnerships/" + slug + "/ending");
                }
                case Refused<Ending>(var why) ->
                    again(partnership, me, form, null, FormErrors.none().and("on", t(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict("ending/ending", pages.page(partnership, me, form, null, true, FormErrors.none()));
        }
    }

    /** A step without a word about how it was settled says nothing to who comes later. */
    @PostMapping("/ending/steps/{step}")
    ModelAndView settle(
            @PathVariable String slug,
            @PathVariable Step step,
            Visitor me,
            @RequestParam(required = false) @Nullable String note) {
        var partnership = partnerships.get(slug);
        var said = note == null ? "" : note.strip();
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST_NOTE) {
            return again(
                    partnership, me, null, null, FormErrors.none().and("note-" + step, t("EndingPage.noteMissing")));
        }
        desk.settle(partnership, step, said, me.person());
        return saved(slug);
    }

    @PostMapping("/ending/steps/{step}/reopening")
    ModelAndView reopen(@PathVariable String slug, @PathVariable Step step, Visitor me) {
        desk.reopen(partnerships.get(slug), step, me.person());
        return saved(slug);
    }

    @PostMapping("/ending/state")
    ModelAndView lead(@PathVariable String slug, Visitor me, @Valid LifeForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.and(FormErrors.in(result));
        if (errors.any()) {
            return again(partnership, me, null, form, errors);
        }
        try {
            return switch (desk.lead(partnership, form.version(), form.life(), me.person())) {
                case Done<Partnership>(var led) -> {
                    Toast.say("EndingPage.saved");
                    yield Reply.seeOther(
                            "/partnerships/" + slug + (led.life().state().ended() ? "/ended" : ""));
                }
                case Refused<Partnership>(var why) ->
                    again(partnership, me, null, form, FormErrors.none().and("why", t(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "ending/ending", pages.page(partnerships.get(slug), me, null, form, true, FormErrors.none()));
        }
    }

    private static ModelAndView saved(String slug) {
        Toast.say("EndingPage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/ending");
    }

    private ModelAndView again(
            Partnership partnership,
            Visitor me,
            @Nullable DecisionForm decision,
            @Nullable LifeForm changing,
            FormErrors errors) {
        return Reply.again("ending/ending", pages.page(partnership, me, decision, changing, false, errors));
    }
}
