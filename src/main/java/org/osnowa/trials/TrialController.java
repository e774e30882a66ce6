package org.osnowa.trials;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
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

/** Where partners write the card of a goal and see what came of it. */
@Controller
@RequestMapping("/partnerships/{slug}/trials")
class TrialController {

    private final Partnerships partnerships;
    private final Trials trials;
    private final TrialDesk desk;
    private final TrialPages pages;
    private final WritePages writing;
    private final Once once;

    TrialController(
            Partnerships partnerships, Trials trials, TrialDesk desk, TrialPages pages, WritePages writing, Once once) {
        this.partnerships = partnerships;
        this.trials = trials;
        this.desk = desk;
        this.pages = pages;
        this.writing = writing;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Visitor me) {
        return Reply.page("trials/index", pages.all(partnerships.get(slug), me));
    }

    /** @param sentence a goal that stands elsewhere already */
    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @RequestParam @Nullable String sentence, Visitor me) {
        var form = CardForm.with(WritePages.shortened(sentence));
        return Reply.page("trials/write", writing.first(partnerships.get(slug), me, form, FormErrors.none()));
    }

    @PostMapping
    ModelAndView begin(@PathVariable String slug, Visitor me, @Valid CardForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (form.checking()) {
            return Reply.page("trials/write", writing.first(partnership, me, form, FormErrors.none()));
        }
        if (result.hasErrors()) {
            return Reply.again("trials/write", writing.first(partnership, me, form, FormErrors.in(result)));
        }
        var begun = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.begin(partnership, form.wording(), me.person())
                        .map(trial -> TrialPages.path(slug, trial.id())));
        return switch (begun) {
            case Done<String>(var path) -> Reply.seeOther(path);
            case Refused<String>(var why) ->
                Reply.again("trials/write", writing.first(partnership, me, form, FormErrors.because(why)));
        };
    }

    @GetMapping("/{trial}")
    ModelAndView show(@PathVariable String slug, @PathVariable TrialId trial, Visitor me) {
        var partnership = partnerships.get(slug);
        return Reply.page(
                "trials/show", pages.show(partnership, trials.get(trial, partnership.id()), me, FormErrors.none()));
    }

    @GetMapping("/{trial}/card")
    ModelAndView edit(@PathVariable String slug, @PathVariable TrialId trial, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = trials.get(trial, partnership.id());
        var form = CardForm.of(trials.newest(trial));
        return Reply.page("trials/write", writing.next(partnership, found, me, form, null, FormErrors.none()));
    }

    @PostMapping("/{trial}/card")
    ModelAndView rewrite(
            @PathVariable String slug,
            @PathVariable TrialId trial,
            Visitor me,
            @Valid CardForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = trials.get(trial, partnership.id());
        if (form.checking()) {
            return Reply.page("trials/write", writing.next(partnership, found, me, form, null, FormErrors.none()));
        }
        if (result.hasErrors()) {
            return Reply.again("trials/write", writing.next(partnership, found, me, form, null, FormErrors.in(result)));
        }
        try {
            return switch (desk.rewrite(partnership, trial, form.version(), form.wording(), me.person())) {
                case Done<GoalCard> _ -> {
                    Toast.say("TrialPage.rewritten");
                    yield Reply.seeOther(TrialPages.path(slug, trial));
                }
                case Refused<GoalCard>(var why) ->
                    Reply.again(
                            "trials/write", writing.next(partnership, found, me, form, null, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = trials.newest(trial);
            var mine = form.over(theirs.number());
            return Reply.conflict(
                    "trials/write", writing.next(partnership, found, me, mine, theirs, FormErrors.none()));
        }
    }

    @GetMapping("/{trial}/cards/{card}")
    ModelAndView card(@PathVariable String slug, @PathVariable TrialId trial, @PathVariable CardId card, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = trials.get(trial, partnership.id());
        return Reply.page("trials/card", pages.card(partnership, found, trials.card(card, trial), me));
    }

    @PostMapping("/{trial}/ending")
    ModelAndView end(@PathVariable String slug, @PathVariable TrialId trial, Visitor me) {
        var partnership = partnerships.get(slug);
        return afterwards(partnership, trial, me, desk.end(partnership, trial, me.person()));
    }

    @PostMapping("/{trial}/reopening")
    ModelAndView reopen(@PathVariable String slug, @PathVariable TrialId trial, Visitor me) {
        var partnership = partnerships.get(slug);
        return afterwards(partnership, trial, me, desk.reopen(partnership, trial, me.person()));
    }

    @PostMapping("/{trial}/link")
    ModelAndView share(@PathVariable String slug, @PathVariable TrialId trial, Visitor me) {
        var partnership = partnerships.get(slug);
        return afterwards(partnership, trial, me, desk.share(partnership, trial));
    }

    @PostMapping("/{trial}/link/ending")
    ModelAndView unshare(@PathVariable String slug, @PathVariable TrialId trial) {
        desk.unshare(partnerships.get(slug), trial);
        Toast.say("TrialPage.linkClosed");
        return Reply.seeOther(TrialPages.path(slug, trial));
    }

    private ModelAndView afterwards(Partnership partnership, TrialId trial, Visitor me, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Reply.seeOther(TrialPages.path(partnership.slug(), trial));
            case Refused<?>(var why) -> {
                var found = trials.get(trial, partnership.id());
                yield Reply.again("trials/show", pages.show(partnership, found, me, FormErrors.because(why)));
            }
        };
    }
}
