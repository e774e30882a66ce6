package org.osnowa.benefits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a partner says from its letter what has come, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping(Review.PATH + "{token}")
class AskedController {

    private final Questions questions;
    private final Reviews reviews;
    private final Partnerships partnerships;
    private final ReviewDesk desk;
    private final ReviewPages pages;
    private final ClientAddress addresses;

    AskedController(
            Questions questions,
            Reviews reviews,
            Partnerships partnerships,
            ReviewDesk desk,
            ReviewPages pages,
            ClientAddress addresses) {
        this.questions = questions;
        this.reviews = reviews;
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var asked = find(token);
        return Reply.page("benefits/answer", asked.page(asked.fresh(), List.of(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @Valid ReviewAnswerForm form,
            BindingResult result,
            HttpServletRequest request) {
        var asked = find(token);
        var benefits = pages.benefits(asked.partnership, asked.link.organisation());
        var errors = form.errors(result, benefits, true);
        if (errors.any()) {
            return Reply.again("benefits/answer", asked.page(form, List.of(), errors));
        }
        var answer = new ReviewAnswer(
                asked.link.organisation(),
                form.got(benefits),
                Said.byLetter(form.told().orElseThrow()),
                form.version());
        try {
            return switch (desk.answer(asked.link, asked.partnership, answer, form.wanted(), addresses.of(request))) {
                case Done<Review> _ -> Reply.seeOther(Review.PATH + token);
                case Refused<Review>(var why) ->
                    Reply.again("benefits/answer", asked.page(form, List.of(), FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "benefits/answer",
                    asked.page(asked.fresh(), ReviewPages.inWords(benefits, form), FormErrors.none()));
        }
    }

    private Asked find(String token) {
        var link = questions.byToken(Review.PURPOSE, token).orElseThrow(() -> new NotFound("link of a review"));
        var review = new ReviewId(link.subject());
        var partnership = partnerships.get(reviews.partnershipOf(review).orElseThrow(() -> new NotFound(review)));
        return new Asked(link, token, reviews.get(review, partnership.id()), partnership);
    }

    /** Who was asked by this link, and in which review. */
    private final class Asked {

        private final Question link;
        private final String token;
        private final Review review;
        private final Partnership partnership;

        Asked(Question link, String token, Review review, Partnership partnership) {
            this.link = link;
            this.token = token;
            this.review = review;
            this.partnership = partnership;
        }

        ReviewAnswerForm fresh() {
            return pages.said(partnership, review, link.organisation(), link);
        }

        ReviewAnswerPage page(ReviewAnswerForm form, List<String> mine, FormErrors errors) {
            var whyNot = desk.whyNotAnswer(link, partnership, review);
            return pages.fromLetter(partnership, review, link, Review.PATH + token, form, whyNot, mine, errors);
        }
    }
}
