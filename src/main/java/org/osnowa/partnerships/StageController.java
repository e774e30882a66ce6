package org.osnowa.partnerships;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Objects;
import org.osnowa.accounts.Visitor;
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
import org.springframework.web.servlet.ModelAndView;

/** Where a partnership stands and what it lacks, for everybody; and where its coordinators lead it on. */
@Controller
@RequestMapping("/partnerships/{slug}/stage")
class StageController {

    private final Partnerships partnerships;
    private final StageDesk desk;
    private final StagePages pages;

    StageController(Partnerships partnerships, StageDesk desk, StagePages pages) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return Reply.page("partnerships/stage", pages.page(partnerships.get(slug), visitor));
    }

    @PostMapping
    ModelAndView enter(@PathVariable String slug, Visitor me, @Valid StageForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return again(partnership, me, form, FormErrors.in(result));
        }
        var stage = Objects.requireNonNull(form.stage());
        try {
            return switch (desk.enter(partnership, form.version(), stage, form.word(), me.person())) {
                case Done<Partnership> _ -> {
                    Toast.say("StagePage.entered");
                    yield Reply.seeOther("/partnerships/" + slug + "/stage");
                }
                case Refused<Partnership>(var why) ->
                    again(
                            partnership,
                            me,
                            form,
                            FormErrors.none().and(why == StageRefusal.ABSENT_UNSAID ? "known" : "reason", t(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "partnerships/stage", pages.page(partnerships.get(slug), me, form, true, FormErrors.none()));
        }
    }

    private ModelAndView again(Partnership partnership, Visitor me, StageForm form, FormErrors errors) {
        return Reply.again("partnerships/stage", pages.page(partnership, me, form, false, errors));
    }
}
