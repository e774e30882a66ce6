package org.osnowa.benefits;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.benefits.Writers.Writer;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
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
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator asks the partners what has come, and partners answer. */
@Controller
@RequestMapping("/partnerships/{slug}/benefits/reviews")
class ReviewController {

    private final Partnerships partnerships;
    private final Reviews reviews;
    private final ReviewDesk desk;
    private final ReviewPages pages;
    private final Writers writers;
    private final Once once;
    private final Clock clock;

    ReviewController(
            Partnerships partnerships,
            Reviews reviews,
            ReviewDesk desk,
            ReviewPages pages,
            Writers writers,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.reviews = reviews;
        this.desk = desk;
        this.pages = pages;
        this.writers = writers;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, Visitor me) {
        return Reply.page("benefits/open", pages.begin(partnerships.get(slug), me, pages.fresh(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView open(@PathVariable String slug, Visitor me, @Valid ReviewForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        var until = form.day();
        if (errors.any() || until.isEmpty()) {
            return Reply.again("benefits/open", pages.begin(partnership, me, form, errors));
        }
        var opened = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.open(partnership, until.get(), Boolean.TRUE.equals(form.letters()), me.person())
                        .map(review -> path(slug, review.id())));
        return switch (opened) {
            case Done<String>(var path) -> {
                Toast.say("ReviewPage.opened");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again(
                        "benefits/open",
                        pages.begin(partnership, me, form, FormErrors.none().and("until", t(why))));
        };
    }

    @GetMapping("/{review}")
    ModelAndView show(@PathVariable String slug, @PathVariable ReviewId review, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = reviews.get(review, partnership.id());
        return page(partnership, found, me);
    }

    private ModelAndView page(Partnership partnership, Review review, Visitor me) {
        return Reply.page(
                "benefits/review", pages.page(partnership, review, me, ReviewForm.of(review), FormErrors.none()));
    }

    @PostMapping("/{review}")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable ReviewId review,
            Visitor me,
            @Valid ReviewForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = reviews.get(review, partnership.id());
        var errors = form.errors(result);
        var until = form.day();
        if (errors.any() || until.isEmpty()) {
            return again(partnership, found, me, form, errors);
        }
        try {
            return switch (desk.move(partnership, found, until.get(), form.version(), me.person())) {
                case Done<Review> _ -> Reply.seeOther(path(slug, review));
                case Refused<Review>(var why) ->
                    again(partnership, found, me, form, FormErrors.none().and("until", t(why)));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = reviews.get(review, partnership.id());
            var both = FormErrors.none().and("until", t("ReviewForm.movedMeanwhile", String.valueOf(form.until())));
            return Reply.conflict("benefits/review", pages.page(partnership, theirs, me, ReviewForm.of(theirs), both));
        }
    }

    private ModelAndView again(Partnership partnership, Review review, Visitor me, ReviewForm form, FormErrors errors) {
        return Reply.again("benefits/review", pages.page(partnership, review, me, form, errors));
    }

    @PostMapping("/{review}/partners/{organisation}/letter")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable ReviewId review,
            @PathVariable OrganisationId organisation,
            Visitor me,
            LetterForm form) {
        var partnership = partnerships.get(slug);
        var found = reviews.get(review, partnership.id());
        var address = form.read();
        var sent = address.isPresent()
                ? desk.write(partnership, found, organisation, address.get(), me.person())
                : new Refused<Question>(BenefitRefusal.NO_ADDRESS);
        return switch (sent) {
            case Done<Question> _ -> {
                Toast.say("ReviewPage.letterSent");
                yield Reply.seeOther(path(slug, review));
            }
            case Refused<Question>(var why) ->
                again(partnership, found, me, ReviewForm.of(found), FormErrors.because(why));
        };
    }

    @PostMapping("/{review}/partners/{organisation}/revocation")
    ModelAndView revoke(
            @PathVariable String slug, @PathVariable ReviewId review, @PathVariable OrganisationId organisation) {
        var partnership = partnerships.get(slug);
        desk.revoke(reviews.get(review, partnership.id()), organisation);
        Toast.say("ReviewPage.revoked");
        return Reply.seeOther(path(slug, review));
    }

    @GetMapping("/{review}/partners/{organisation}")
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable ReviewId review,
            @PathVariable OrganisationId organisation,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var found = reviews.get(review, partnership.id());
        mayAnswer(partnership, found, organisation, me);
        var form = pages.said(partnership, found, organisation, null);
        return Reply.page(
                "benefits/answer",
                pages.here(partnership, found, organisation, me, form, List.of(), FormErrors.none()));
    }

    @PostMapping("/{review}/partners/{organisation}")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable ReviewId review,
            @PathVariable OrganisationId organisation,
            Visitor me,
            @Valid ReviewAnswerForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = reviews.get(review, partnership.id());
        var writer = mayAnswer(partnership, found, organisation, me);
        var benefits = pages.benefits(partnership, organisation);
        var errors = form.errors(result, benefits, writer.onlyOnWord(organisation));
        if (errors.any()) {
            return Reply.again(
                    "benefits/answer", pages.here(partnership, found, organisation, me, form, List.of(), errors));
        }
        var answer = new ReviewAnswer(
                organisation, form.got(benefits), writer.said(organisation, me, form.told()), form.version());
        try {
            return switch (desk.answer(partnership, found, answer, form.wanted(), me.person())) {
                case Done<Review> _ -> {
                    Toast.say("BenefitPage.saved");
                    yield Reply.seeOther(path(slug, review));
                }
                case Refused<Review>(var why) ->
                    Reply.again(
                            "benefits/answer",
                            pages.here(partnership, found, organisation, me, form, List.of(), FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = pages.said(partnership, found, organisation, null);
            return Reply.conflict(
                    "benefits/answer",
                    pages.here(
                            partnership,
                            found,
                            organisation,
                            me,
                            theirs,
                            ReviewPages.inWords(benefits, form),
                            FormErrors.none()));
        }
    }

    /** After the last day only a coordinator writes down what somebody said late. */
    private Writer mayAnswer(Partnership partnership, Review review, OrganisationId organisation, Visitor me) {
        var writer = writers.of(me, partnership);
        writer.mustWriteFor(organisation);
        if (!writer.coordinates() && !review.asking(LocalDate.now(clock))) {
            throw new NotFound(review.id());
        }
        return writer;
    }

    private static String path(String slug, ReviewId review) {
        return "/partnerships/" + slug + "/benefits/reviews/" + review;
    }
}
