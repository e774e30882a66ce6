package org.osnowa.datepolls;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.datepolls.DatePoll.Voice;
import org.osnowa.meetings.MeetingId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
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

/** Looking for a day that suits the partners. */
@Controller
@RequestMapping("/partnerships/{slug}/polls")
class PollController {

    private final Partnerships partnerships;
    private final DatePolls polls;
    private final PollDesk desk;
    private final PollPages pages;
    private final Access access;
    private final Once once;

    PollController(
            Partnerships partnerships, DatePolls polls, PollDesk desk, PollPages pages, Access access, Once once) {
        this.partnerships = partnerships;
        this.polls = polls;
        this.desk = desk;
        this.pages = pages;
        this.access = access;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, @RequestParam @Nullable UUID after, Visitor visitor) {
        return Reply.page("datepolls/index", pages.all(partnerships.get(slug), visitor, Optional.ofNullable(after)));
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, Visitor me) {
        return Reply.page(
                "datepolls/new", pages.fresh(partnerships.get(slug), me, PollForm.empty(), FormErrors.none()));
    }

    @PostMapping
    ModelAndView open(@PathVariable String slug, Visitor me, @Valid PollForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("datepolls/new", pages.fresh(partnership, me, form, errors));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.open(partnership, form.ask(), form.times(), me.person())
                        .map(id -> path(slug, id)));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("PollPage.opened");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("datepolls/new", pages.fresh(partnership, me, form, because(why)));
        };
    }

    /** @param who for whom the visitor wants to answer */
    @GetMapping("/{poll}")
    ModelAndView show(
            @PathVariable String slug, @PathVariable PollId poll, @RequestParam @Nullable UUID who, Visitor visitor) {
        var partnership = partnerships.get(slug);
        return Reply.page(
                "datepolls/show",
                pages.show(
                        partnership,
                        visitor,
                        polls.get(poll, partnership.id()),
                        Optional.ofNullable(who).map(OrganisationId::new),
                        null,
                        FormErrors.none()));
    }

    /** Who speaks for a partner answers for it; who coordinates also writes down what somebody said by telephone. */
    @PostMapping("/{poll}/answer")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable PollId poll,
            Visitor me,
            @Valid VoiceForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = polls.get(poll, partnership.id());
        if (form.organisation() == null) {
            return Reply.seeOther(path(slug, poll));
        }
        var who = new OrganisationId(form.organisation());
        var own = access.speaksFor(me, partnership.id()).contains(who);
        if (!own && !access.coordinates(me, partnership.id())) {
            throw new NotFound(who);
        }
        if (result.hasErrors()) {
            return Reply.again(
                    "datepolls/show",
                    pages.show(partnership, me, found, Optional.of(who), form, FormErrors.in(result)));
        }
        var outcome = own
                ? desk.answer(partnership, poll, who, form.said(found), me.person())
                : desk.writeDown(partnership, poll, who, form.said(found), form.name(), me.person());
        return switch (outcome) {
            case Done<Voice> _ -> {
                Toast.say("PollPage.saved");
                yield Reply.seeOther(path(slug, poll));
            }
            case Refused<Voice>(var why) ->
                Reply.again(
                        "datepolls/show",
                        pages.show(partnership, me, found, Optional.of(who), form, FormErrors.because(why)));
        };
    }

    @PostMapping("/{poll}/letters")
    ModelAndView send(
            @PathVariable String slug,
            @PathVariable PollId poll,
            @RequestParam(name = "once") @Nullable UUID key,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var found = polls.get(poll, partnership.id());
        var unreached = new ArrayList<String>();
        var outcome = once.run(
                key == null ? Ids.next() : key,
                me.person().id().toString(),
                () -> desk.send(partnership, poll, me.person())
                        .then(sent -> unreached.addAll(sent.unreached()))
                        .map(_ -> path(slug, poll)));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say(unreached.isEmpty() ? "PollPage.sent" : "PollPage.sentNotToAll");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again(
                        "datepolls/show",
                        pages.show(partnership, me, found, Optional.empty(), null, FormErrors.because(why)));
        };
    }

    @PostMapping("/{poll}/meeting")
    ModelAndView settle(
            @PathVariable String slug, @PathVariable PollId poll, @RequestParam @Nullable UUID slot, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = polls.get(poll, partnership.id());
        if (slot == null) {
            return Reply.seeOther(path(slug, poll));
        }
        return switch (desk.settle(partnership, poll, slot, me.person())) {
            case Done<MeetingId>(var meeting) -> {
                Toast.say("PollPage.settledNow");
                yield Reply.seeOther("/partnerships/" + slug + "/meetings/" + meeting);
            }
            case Refused<MeetingId>(var why) ->
                Reply.again(
                        "datepolls/show",
                        pages.show(partnership, me, found, Optional.empty(), null, FormErrors.because(why)));
        };
    }

    private static FormErrors because(Refusal why) {
        return why instanceof PollRefusal refusal && !refusal.field().isEmpty()
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static String path(String slug, PollId poll) {
        return "/partnerships/" + slug + "/polls/" + poll;
    }
}
