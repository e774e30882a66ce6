package org.osnowa.problems;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;
import static org.osnowa.problems.ModerationForm.plain;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.osnowa.problems.Problem.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where organisers decide about reports and lead problems on. */
@Controller
class ModerationController {

    private static final int DESCRIPTION_LEAST = 10;

    private final Problems problems;
    private final ModerationDesk desk;
    private final ProblemPages pages;
    private final ProblemLists lists;

    ModerationController(Problems problems, ModerationDesk desk, ProblemPages pages, ProblemLists lists) {
        this.problems = problems;
        this.desk = desk;
        this.pages = pages;
        this.lists = lists;
    }

    @GetMapping("/problems/waiting")
    ModelAndView waiting(Visitor me) {
        return Reply.page("problems/waiting", new WaitingPage(lists.rows(lists.waiting(me), Optional.empty())));
    }

    @GetMapping("/problems/{problem}/moderation")
    ModelAndView show(@PathVariable ProblemId problem, Visitor me) {
        var found = problems.get(problem);
        return Reply.page(
                "problems/moderation", pages.moderation(found, me, ModerationForm.of(found), FormErrors.none()));
    }

    @PostMapping("/problems/{problem}/publication")
    ModelAndView publish(
            @PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        var errors = FormErrors.in(result);
        if (plain(form.title()).isEmpty()) {
            errors = errors.and("title", t("ModerationForm.title.missing"));
        }
        if (plain(form.description()).length() < DESCRIPTION_LEAST) {
            errors = errors.and("description", t("ModerationForm.description.tooShort"));
        }
        var wording = new Wording(plain(form.title()), plain(form.description()));
        return answer(
                problem,
                me,
                form,
                errors,
                "problems.published",
                () -> desk.publish(problem, form.seen(), wording, me.person()));
    }

    @PostMapping("/problems/{problem}/rejection")
    ModelAndView reject(@PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        var errors = FormErrors.in(result);
        if (plain(form.reason()).isEmpty()) {
            errors = errors.and("reason", t("ModerationForm.reason.missing"));
        }
        return answer(
                problem,
                me,
                form,
                errors,
                "problems.rejected",
                () -> desk.reject(problem, form.seen(), plain(form.reason()), me.person()));
    }

    @PostMapping("/problems/{problem}/merging")
    ModelAndView merge(@PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        var errors = FormErrors.in(result);
        if (form.into() == null) {
            errors = errors.and("into", t("ModerationForm.into.missing"));
        }
        return answer(
                problem,
                me,
                form,
                errors,
                "problems.merged",
                () -> desk.merge(problem, form.seen(), new ProblemId(requireNonNull(form.into())), me));
    }

    @PostMapping("/problems/{problem}/partnerships")
    ModelAndView takeUp(@PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        return answer(
                problem,
                me,
                form,
                FormErrors.in(result),
                "problems.takenUp",
                () -> desk.takeUp(problem, plain(form.partnership()), me));
    }

    @PostMapping("/problems/{problem}/partnerships/ending")
    ModelAndView leave(@PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        return answer(
                problem,
                me,
                form,
                FormErrors.in(result),
                "problems.left",
                () -> desk.leave(problem, plain(form.partnership()), me));
    }

    @PostMapping("/problems/{problem}/solution")
    ModelAndView solve(@PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        return answer(
                problem,
                me,
                form,
                FormErrors.in(result),
                "problems.solved",
                () -> desk.solve(problem, form.seen(), me.person()));
    }

    @PostMapping("/problems/{problem}/solution/ending")
    ModelAndView comeBack(
            @PathVariable ProblemId problem, Visitor me, @Valid ModerationForm form, BindingResult result) {
        return answer(
                problem,
                me,
                form,
                FormErrors.in(result),
                "problems.cameBack",
                () -> desk.comeBack(problem, form.seen(), me.person()));
    }

    private ModelAndView answer(
            ProblemId problem,
            Visitor me,
            ModerationForm form,
            FormErrors errors,
            String done,
            Supplier<? extends Outcome<?>> deed) {
        if (errors.any()) {
            return again(problem, me, form, errors);
        }
        try {
            return switch (deed.get()) {
                case Done<?> _ -> {
                    Toast.say(done);
                    yield Reply.seeOther("/problems/%s/moderation", problem);
                }
                case Refused<?>(var why) -> again(problem, me, form, FormErrors.because(why));
            };
        } catch (ChangedMeanwhile _) {
            var page = pages.moderation(
                    problems.get(problem), me, form, new FormErrors(Map.of(), t("problems.changedMeanwhile")));
            return Reply.conflict("problems/moderation", page);
        }
    }

    private ModelAndView again(ProblemId problem, Visitor me, ModerationForm form, FormErrors errors) {
        return Reply.again("problems/moderation", pages.moderation(problems.get(problem), me, form, errors));
    }
}
