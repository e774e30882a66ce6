package org.osnowa.entrusting;

import org.osnowa.accounts.Visitor;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the letter leads that asks somebody to take something on. The token lets nobody in: only the account with its address does. */
@Controller
@RequestMapping("/entrustments/{token}")
class EntrustmentController {

    private final Entrustments entrustments;
    private final EntrustmentDesk desk;
    private final AccessPages pages;

    EntrustmentController(Entrustments entrustments, EntrustmentDesk desk, AccessPages pages) {
        this.entrustments = entrustments;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Visitor me) {
        return Reply.page("entrusting/entrustment", page(token, me, FormErrors.none()));
    }

    @PostMapping("/acceptance")
    ModelAndView accept(@PathVariable String token, Visitor me) {
        var outcome = desk.accept(token, me.person());
        if (outcome instanceof Done<Entrustment>(var taken) && !(taken.task() instanceof Task.Access)) {
            Toast.say("EntrustmentPage.accepted");
        }
        return answer(token, me, outcome);
    }

    @PostMapping("/refusal")
    ModelAndView decline(@PathVariable String token, Visitor me) {
        var outcome = desk.decline(token, me.account());
        if (outcome instanceof Done<Entrustment>) {
            Toast.say("EntrustmentPage.declined");
        }
        return answer(token, me, outcome);
    }

    private ModelAndView answer(String token, Visitor me, Outcome<Entrustment> outcome) {
        return switch (outcome) {
            case Done<Entrustment> _ -> Reply.seeOther(Entrustment.PATH + "%s", token);
            case Refused<Entrustment>(var why) ->
                Reply.again("entrusting/entrustment", page(token, me, FormErrors.because(why)));
        };
    }

    private EntrustmentPage page(String token, Visitor me, FormErrors errors) {
        var asked = entrustments.byToken(token).orElseThrow(() -> new NotFound("entrustment"));
        return pages.entrustment(asked, entrustments.path(asked), me, errors);
    }
}
