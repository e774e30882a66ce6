package org.osnowa.hands;

import static java.util.Objects.requireNonNullElseGet;
import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.hands.Aim.AtPartnership;
import org.osnowa.hands.Aims.Aimed;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.problems.ProblemId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody can say "I want to help", without an account. */
@Controller
class HelpController {

    private final Aims aims;
    private final HandDesk desk;
    private final Once once;
    private final ClientAddress addresses;

    HelpController(Aims aims, HandDesk desk, Once once, ClientAddress addresses) {
        this.aims = aims;
        this.desk = desk;
        this.once = once;
        this.addresses = addresses;
    }

    @GetMapping("/partnerships/{slug}/help")
    ModelAndView help(@PathVariable String slug, Visitor visitor) {
        return fresh(aims.partnership(slug), visitor);
    }

    @PostMapping("/partnerships/{slug}/help")
    ModelAndView offer(
            @PathVariable String slug,
            Visitor visitor,
            @Valid HelpForm form,
            BindingResult result,
            HttpServletRequest request) {
        return take(aims.partnership(slug), visitor, form, result, request);
    }

    @GetMapping("/partnerships/{slug}/help/sent")
    ModelAndView sent(@PathVariable String slug) {
        return thanks(aims.partnership(slug));
    }

    @GetMapping("/problems/{problem}/help")
    ModelAndView helpWithProblem(@PathVariable ProblemId problem, Visitor visitor) {
        return fresh(aims.problem(problem), visitor);
    }

    @PostMapping("/problems/{problem}/help")
    ModelAndView offerForProblem(
            @PathVariable ProblemId problem,
            Visitor visitor,
            @Valid HelpForm form,
            BindingResult result,
            HttpServletRequest request) {
        return take(aims.problem(problem), visitor, form, result, request);
    }

    @GetMapping("/problems/{problem}/help/sent")
    ModelAndView sentForProblem(@PathVariable ProblemId problem) {
        return thanks(aims.problem(problem));
    }

    private ModelAndView fresh(Aimed aimed, Visitor visitor) {
        return Reply.page("hands/help", page(aimed, visitor, HelpForm.fresh(visitor), FormErrors.none()));
    }

    private ModelAndView take(
            Aimed aimed, Visitor visitor, HelpForm form, BindingResult result, HttpServletRequest request) {
        var errors = form.errors(FormErrors.in(result));
        if (errors.any()) {
            return Reply.again("hands/help", page(aimed, visitor, form, errors));
        }
        var network = addresses.of(request);
        var offer = form.offer(visitor, aims.answers(visitor, aimed.aim()));
        var taken = once.run(
                requireNonNullElseGet(form.once(), Ids::next),
                network,
                () -> desk.offer(aimed, offer, visitor, network).map(_ -> aimed.path() + "/help/sent"));
        return switch (taken) {
            case Done<String>(var path) -> Reply.seeOther(path);
            case Refused<String>(var why) ->
                Reply.again("hands/help", page(aimed, visitor, form, FormErrors.because(why)));
        };
    }

    private HelpPage page(Aimed aimed, Visitor visitor, HelpForm form, FormErrors errors) {
        return new HelpPage(
                aimed.name(),
                aimed.path(),
                aimed.aim() instanceof AtPartnership,
                form,
                aims.answers(visitor, aimed.aim()),
                aimed.whyNot().map(why -> t(why)).orElse(null),
                errors);
    }

    private static ModelAndView thanks(Aimed aimed) {
        return Reply.page(
                "hands/sent", new HelpSentPage(aimed.name(), aimed.path(), aimed.aim() instanceof AtPartnership));
    }
}
