package org.osnowa.joining;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where organisations ask to be taken in, and coordinators answer. */
@Controller
@RequestMapping("/partnerships/{slug}/joining")
class JoiningController {

    private final Partnerships partnerships;
    private final Joinings joinings;
    private final JoiningDesk desk;
    private final JoiningPages pages;
    private final Once once;
    private final Clock clock;

    JoiningController(
            Partnerships partnerships,
            Joinings joinings,
            JoiningDesk desk,
            JoiningPages pages,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.joinings = joinings;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView begin(@PathVariable String slug, @RequestParam @Nullable UUID organisation, Visitor me) {
        var page = pages.ask(partnerships.get(slug), me, AskForm.empty(organisation), FormErrors.none());
        return Reply.page("joining/ask", page);
    }

    @PostMapping
    ModelAndView ask(@PathVariable String slug, Visitor me, @Valid AskForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var terms = joinings.terms(partnership.id());
        var questions = terms.questions();
        if (terms.open() && !form.answers(terms)) {
            var errors = FormErrors.because(JoiningRefusal.OTHER_QUESTIONS);
            return Reply.conflict("joining/ask", pages.ask(partnership, me, form, errors));
        }
        var errors = form.errors(result, questions);
        if (errors.any()) {
            return Reply.again("joining/ask", pages.ask(partnership, me, form, errors));
        }
        var asking = form.joining(partnership.id(), questions, me.person(), clock.instant());
        var path = "/partnerships/" + slug + "/joining";
        return switch (once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.ask(partnership, asking, me.person()).map(_ -> path))) {
            case Done<String>(var to) -> {
                Toast.say("AskPage.sent");
                yield Reply.seeOther(to);
            }
            case Refused<String>(var why) ->
                Reply.again("joining/ask", pages.ask(partnership, me, form, FormErrors.because(why)));
        };
    }

    @PostMapping("/requests/{joining}/withdrawal")
    ModelAndView withdraw(@PathVariable String slug, @PathVariable JoiningId joining, Visitor me) {
        var partnership = partnerships.get(slug);
        return switch (desk.withdraw(partnership, joining, me.person())) {
            case Done<Joining> _ -> {
                Toast.say("AskPage.withdrawn");
                yield Reply.seeOther("/partnerships/" + slug + "/joining");
            }
            case Refused<Joining>(var why) ->
                Reply.again("joining/ask", pages.ask(partnership, me, AskForm.empty(null), FormErrors.because(why)));
        };
    }

    @GetMapping("/requests")
    ModelAndView requests(@PathVariable String slug, Visitor me) {
        return Reply.page("joining/requests", pages.requests(partnerships.get(slug), me, null, FormErrors.none()));
    }

    @PostMapping("/requests/{joining}/consent")
    ModelAndView accept(@PathVariable String slug, @PathVariable JoiningId joining, Visitor me) {
        var partnership = partnerships.get(slug);
        return answer(partnership, me, desk.accept(partnership, joining, me.person()), "RequestsPage.accepted");
    }

    @PostMapping("/requests/{joining}/refusal")
    ModelAndView decline(
            @PathVariable String slug,
            @PathVariable JoiningId joining,
            Visitor me,
            @Valid SettleForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        if (joinings.find(joining)
                .filter(each -> each.partnership().equals(partnership.id()))
                .isEmpty()) {
            throw new NotFound(joining);
        }
        var errors = FormErrors.in(result);
        if (errors.any()) {
            return Reply.again("joining/requests", pages.requests(partnership, me, joining.toString(), errors));
        }
        var reason = Objects.requireNonNull(form.reason()).strip();
        return answer(
                partnership, me, desk.decline(partnership, joining, reason, me.person()), "RequestsPage.declined");
    }

    private ModelAndView answer(Partnership partnership, Visitor me, Outcome<Joining> outcome, String toast) {
        return switch (outcome) {
            case Done<Joining> _ -> {
                Toast.say(toast);
                yield Reply.seeOther("/partnerships/" + partnership.slug() + "/joining/requests");
            }
            case Refused<Joining>(var why) ->
                Reply.again("joining/requests", pages.requests(partnership, me, null, FormErrors.because(why)));
        };
    }

    /** Whoever asked for {joining} of {slug} and still decides there. */
    @Component
    static class AskedDoor implements Doorkeeper {

        private final Partnerships partnerships;
        private final Joinings joinings;
        private final JoiningPages pages;

        AskedDoor(Partnerships partnerships, Joinings joinings, JoiningPages pages) {
            this.partnerships = partnerships;
            this.joinings = joinings;
            this.pages = pages;
        }

        @Override
        public String door() {
            return "applicant";
        }

        @Override
        public boolean lets(Visitor visitor, Map<String, String> path) {
            return JoiningId.read(path.getOrDefault("joining", ""))
                    .flatMap(joinings::find)
                    .filter(each -> partnerships
                            .find(path.getOrDefault("slug", ""))
                            .filter(partnership -> partnership.id().equals(each.partnership()))
                            .isPresent())
                    .filter(each -> pages.decided(visitor).contains(each.organisation()))
                    .isPresent();
        }
    }
}
