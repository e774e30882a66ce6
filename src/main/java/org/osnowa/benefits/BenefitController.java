package org.osnowa.benefits;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
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

/** Where partners say what they want for themselves and what they fear to pay, and read it of each other. */
@Controller
@RequestMapping("/partnerships/{slug}/benefits")
class BenefitController {

    private final Partnerships partnerships;
    private final Expectations expectations;
    private final ExpectationDesk desk;
    private final BenefitPages pages;
    private final Writers writers;
    private final Once once;

    BenefitController(
            Partnerships partnerships,
            Expectations expectations,
            ExpectationDesk desk,
            BenefitPages pages,
            Writers writers,
            Once once) {
        this.partnerships = partnerships;
        this.expectations = expectations;
        this.desk = desk;
        this.pages = pages;
        this.writers = writers;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return Reply.page("benefits/show", pages.page(partnerships.get(slug), visitor));
    }

    @GetMapping("/new")
    ModelAndView begin(
            @PathVariable String slug,
            @RequestParam(defaultValue = "BENEFIT") Side side,
            @RequestParam @Nullable UUID organisation,
            Visitor me) {
        var partnership = partnerships.get(slug);
        return Reply.page(
                "benefits/expectation",
                pages.expectation(
                        partnership, me, null, ExpectationForm.empty(side, organisation), null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Visitor me, @Valid ExpectationForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var writer = writers.of(me, partnership);
        var chosen = form.organisation() == null ? null : new OrganisationId(form.organisation());
        if (chosen != null) {
            writer.mustWriteFor(chosen);
        }
        var errors = form.errors(result, chosen != null && writer.onlyOnWord(chosen));
        if (errors.any() || chosen == null) {
            return again(partnership, me, null, form, errors);
        }
        var added = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(partnership, chosen, form.what(), writer.said(chosen, me, form.told()))
                        .map(_ -> path(slug)));
        return switch (added) {
            case Done<String> _ -> saved(slug);
            case Refused<String>(var why) ->
                again(partnership, me, null, form, FormErrors.none().and("words", t(why)));
        };
    }

    @GetMapping("/{expectation}")
    ModelAndView edit(@PathVariable String slug, @PathVariable ExpectationId expectation, Visitor me) {
        var partnership = partnerships.get(slug);
        var known = known(partnership, expectation, me);
        return Reply.page(
                "benefits/expectation",
                pages.expectation(partnership, me, known, ExpectationForm.of(known), null, FormErrors.none()));
    }

    @PostMapping("/{expectation}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable ExpectationId expectation,
            Visitor me,
            @Valid ExpectationForm typed,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var known = known(partnership, expectation, me);
        var writer = writers.of(me, partnership);
        var form = typed.about(known);
        var errors = form.errors(result, writer.onlyOnWord(known.organisation()));
        if (errors.any()) {
            return again(partnership, me, known, form, errors);
        }
        try {
            desk.change(
                    partnership,
                    known,
                    form.what(),
                    writer.said(known.organisation(), me, form.told()),
                    form.version());
            return saved(slug);
        } catch (ChangedMeanwhile _) {
            var theirs = known(partnership, expectation, me);
            return Reply.conflict(
                    "benefits/expectation",
                    pages.expectation(
                            partnership,
                            me,
                            theirs,
                            ExpectationForm.of(theirs),
                            form.what().brief(),
                            FormErrors.none()));
        }
    }

    @PostMapping("/{expectation}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable ExpectationId expectation, Visitor me) {
        var partnership = partnerships.get(slug);
        desk.remove(partnership, known(partnership, expectation, me), me.person());
        Toast.say("BenefitPage.takenOut");
        return Reply.seeOther(path(slug));
    }

    @PostMapping("/{expectation}/return")
    ModelAndView bringBack(@PathVariable String slug, @PathVariable ExpectationId expectation, Visitor me) {
        var partnership = partnerships.get(slug);
        var known = known(partnership, expectation, me);
        return switch (desk.bringBack(partnership, known, me.person())) {
            case Done<Expectation> _ -> saved(slug);
            case Refused<Expectation>(var why) ->
                again(partnership, me, known, ExpectationForm.of(known), FormErrors.because(why));
        };
    }

    /** One of a partner for whom this visitor may write; any other is missing. */
    private Expectation known(Partnership partnership, ExpectationId id, Visitor me) {
        var known = expectations.get(id, partnership.id());
        writers.of(me, partnership).mustWriteFor(known.organisation());
        return known;
    }

    private ModelAndView again(
            Partnership partnership, Visitor me, @Nullable Expectation known, ExpectationForm form, FormErrors errors) {
        return Reply.again("benefits/expectation", pages.expectation(partnership, me, known, form, null, errors));
    }

    private static ModelAndView saved(String slug) {
        Toast.say("BenefitPage.saved");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/benefits";
    }
}
