package org.osnowa.hands;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Aims.Aimed;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
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
import org.springframework.web.servlet.ModelAndView;

/** Where those who want to help are answered. */
@Controller
@RequestMapping("/desk/help")
class HandController {

    private final Hands hands;
    private final Aims aims;
    private final HandDesk desk;
    private final HandPages pages;

    HandController(Hands hands, Aims aims, HandDesk desk, HandPages pages) {
        this.hands = hands;
        this.aims = aims;
        this.desk = desk;
        this.pages = pages;
    }

    static String path(HandId hand) {
        return "/desk/help/" + hand;
    }

    @GetMapping
    ModelAndView all(Visitor me) {
        return Reply.page("hands/index", pages.all(me));
    }

    @GetMapping("/{hand}")
    ModelAndView show(@PathVariable HandId hand) {
        var found = hands.get(hand);
        return Reply.page(
                "hands/show", pages.show(found, aimed(found), HandForm.empty(found.version()), FormErrors.none()));
    }

    @PostMapping("/{hand}/answer")
    ModelAndView answer(@PathVariable HandId hand, Visitor me, @Valid HandForm form, BindingResult result) {
        var errors = form.answerErrors(FormErrors.in(result));
        var way = form.way() == null ? WordKind.TALK : form.way();
        return done(
                hand,
                form,
                errors,
                "hands.answered",
                () -> desk.answer(hand, form.seen(), way, form.answer(), aimed(hands.get(hand)), me.person()));
    }

    @PostMapping("/{hand}/closing")
    ModelAndView close(@PathVariable HandId hand, Visitor me, @Valid HandForm form, BindingResult result) {
        var errors = form.closingErrors(FormErrors.in(result));
        return done(
                hand, form, errors, "hands.closed", () -> desk.close(hand, form.seen(), form.closing(), me.person()));
    }

    @PostMapping("/{hand}/reopening")
    ModelAndView reopen(@PathVariable HandId hand, @Valid HandForm form, BindingResult result) {
        return done(hand, form, FormErrors.in(result), "hands.reopened", () -> desk.reopen(hand, form.seen()));
    }

    private ModelAndView done(
            HandId hand, HandForm form, FormErrors errors, String sentence, Supplier<Outcome<Hand>> deed) {
        if (errors.any()) {
            return again(hand, form, errors);
        }
        try {
            return switch (deed.get()) {
                case Done<Hand> _ -> {
                    Toast.say(sentence);
                    yield Reply.seeOther(path(hand));
                }
                case Refused<Hand>(var why) -> again(hand, form, FormErrors.because(why));
            };
        } catch (ChangedMeanwhile _) {
            var found = hands.get(hand);
            var moved = new FormErrors(Map.of(), t("hands.changedMeanwhile"));
            return Reply.conflict("hands/show", pages.show(found, aimed(found), form, moved));
        }
    }

    private ModelAndView again(HandId hand, HandForm form, FormErrors errors) {
        var found = hands.get(hand);
        return Reply.again("hands/show", pages.show(found, aimed(found), form, errors));
    }

    private Aimed aimed(Hand hand) {
        var aimed = aims.all(List.of(hand.aim())).get(hand.aim());
        if (aimed == null) {
            throw new NotFound(hand.id());
        }
        return aimed;
    }
}
