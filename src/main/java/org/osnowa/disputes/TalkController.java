package org.osnowa.disputes;

import static org.osnowa.disputes.DisputeForm.said;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
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

/** Where the letter leads that asks somebody to mediate, or a side without an account to talk. */
@Controller
@RequestMapping("/talks/{token}")
class TalkController {

    private final Partnerships partnerships;
    private final Disputes disputes;
    private final DisputeDesk desk;
    private final DisputePages pages;
    private final DisputeDeeds deeds;
    private final Seats seats;

    TalkController(
            Partnerships partnerships,
            Disputes disputes,
            DisputeDesk desk,
            DisputePages pages,
            DisputeDeeds deeds,
            Seats seats) {
        this.partnerships = partnerships;
        this.disputes = disputes;
        this.desk = desk;
        this.pages = pages;
        this.deeds = deeds;
        this.seats = seats;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, Visitor me) {
        var link = seats.link(token).orElseThrow(Seats::missing);
        if (!link.takesPart()) {
            return Reply.page("disputes/talk", page(link, token, me, FormErrors.none()));
        }
        var seat = seats.take(key(token, me));
        return Reply.page(
                "disputes/show",
                pages.byLink(
                        partnerships.get(seat.dispute().partnership()),
                        seat,
                        DisputeLink.PATH + token,
                        DisputeForm.empty(),
                        "",
                        FormErrors.none(),
                        false));
    }

    @PostMapping("/acceptance")
    ModelAndView join(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        var link = seats.link(token).orElseThrow(Seats::missing);
        var errors = form.nameErrors(result);
        if (errors.any()) {
            return Reply.again("disputes/talk", page(link, token, me, errors));
        }
        return switch (desk.join(token, said(form.name()), me.account())) {
            case Done<DisputeLink> _ -> {
                Toast.say("TalkPage.joined");
                yield Reply.seeOther(DisputeLink.PATH + "%s", token);
            }
            case Refused<DisputeLink>(var why) ->
                Reply.again("disputes/talk", page(link, token, me, FormErrors.because(why)));
        };
    }

    @PostMapping("/refusal")
    ModelAndView refuse(@PathVariable String token, Visitor me) {
        var link = seats.link(token).orElseThrow(Seats::missing);
        return switch (desk.refuse(token, me.account())) {
            case Done<DisputeLink> _ -> {
                Toast.say("TalkPage.refused");
                yield Reply.seeOther("/");
            }
            case Refused<DisputeLink>(var why) ->
                Reply.again("disputes/talk", page(link, token, me, FormErrors.because(why)));
        };
    }

    private TalkPage page(DisputeLink link, String token, Visitor me, FormErrors errors) {
        var dispute = disputes.find(link.dispute()).orElseThrow(Seats::missing);
        return pages.talk(link, dispute, partnerships.get(dispute.partnership()), DisputeLink.PATH + token, me, errors);
    }

    private static Key key(String token, Visitor me) {
        return new Key.Link(token, me);
    }

    @PostMapping("/notes")
    ModelAndView note(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.note(key(token, me), form, result);
    }

    @PostMapping("/telling")
    ModelAndView tell(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.tell(key(token, me), form, result);
    }

    @PostMapping("/lead/end")
    ModelAndView stepDown(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.stepDown(key(token, me), form, result, "/");
    }

    @PostMapping("/steps")
    ModelAndView moveOn(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.moveOn(key(token, me), form, result);
    }

    @PostMapping("/proposals")
    ModelAndView propose(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.propose(key(token, me), form, result);
    }

    @PostMapping("/proposals/acceptance")
    ModelAndView accept(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.accept(key(token, me), form, result);
    }

    @PostMapping("/proposals/hearing")
    ModelAndView hear(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.hear(key(token, me), form, result);
    }

    @PostMapping("/proposals/refusal")
    ModelAndView decline(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.decline(key(token, me), form, result);
    }

    @PostMapping("/end")
    ModelAndView end(@PathVariable String token, Visitor me, @Valid DisputeForm form, BindingResult result) {
        return deeds.end(key(token, me), form, result);
    }
}
