package org.osnowa.trials;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.trials.CardAnswer.Way;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who might join reads a card and answers it, without an account. Opening the link changes nothing. */
@Controller
@RequestMapping("/cards/{token}")
class CardController {

    private final CardDesk desk;
    private final AnswerCardPages pages;
    private final AnswerCookie cookie;
    private final ClientAddress addresses;
    private final Clock clock;

    CardController(CardDesk desk, AnswerCardPages pages, AnswerCookie cookie, ClientAddress addresses, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.cookie = cookie;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletRequest request) {
        var opened = desk.open(token);
        var way = cookie.of(request, opened.trial().id());
        return Reply.page("trials/answer", pages.ask(opened, way, path(token)));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @Valid CardAnswerForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response) {
        var opened = desk.open(token);
        if (result.hasErrors()) {
            return Reply.again("trials/answer", pages.again(opened, form, path(token), FormErrors.in(result)));
        }
        if (form.card() == null) {
            throw new NotFound("card");
        }
        var way = opened.recipient()
                .<Way>map(each -> new Way.Letter(each.id()))
                .orElseGet(() -> cookie.give(request, response, opened.trial().id()));
        var answer = form.given(clock.instant());
        return switch (desk.answer(token, new CardId(form.card()), answer, way, addresses.of(request))) {
            case Done<CardAnswer> _ -> Reply.seeOther(path(token));
            case Refused<CardAnswer>(var why) ->
                Reply.again("trials/answer", pages.again(desk.open(token), form, path(token), FormErrors.because(why)));
        };
    }

    private static String path(String token) {
        return Recipient.PATH + token;
    }
}
