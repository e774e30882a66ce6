package org.osnowa.goals;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the partners write down how it is, day by day, and correct what was wrong. */
@Controller
@RequestMapping("/partnerships/{slug}/goals/{goal}/measurements")
class MeasurementController {

    private final Partnerships partnerships;
    private final Access access;
    private final Goals goals;
    private final Measurements measurements;
    private final MeasurementDesk desk;
    private final GoalPages pages;
    private final Once once;
    private final Clock clock;

    MeasurementController(
            Partnerships partnerships,
            Access access,
            Goals goals,
            Measurements measurements,
            MeasurementDesk desk,
            GoalPages pages,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.access = access;
        this.goals = goals;
        this.measurements = measurements;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @PathVariable GoalId goal, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        return Reply.page(
                "goals/measurement",
                page(partnership, me, found, null, MeasurementForm.fresh(found, today()), FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable GoalId goal,
            Visitor me,
            @Valid MeasurementForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        var errors = form.errors(result, today());
        if (errors.any()) {
            return Reply.again("goals/measurement", page(partnership, me, found, null, form, errors));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.measure(
                                partnership,
                                found,
                                form.number(),
                                form.on(),
                                form.from(),
                                access.actsFor(me, partnership.id()),
                                me.person())
                        .map(_ -> path(slug, goal)));
        return switch (outcome) {
            case Done<String>(var path) -> saved(path);
            case Refused<String>(var why) ->
                Reply.again("goals/measurement", page(partnership, me, found, null, form, FormErrors.because(why)));
        };
    }

    @GetMapping("/{measurement}")
    ModelAndView edit(
            @PathVariable String slug, @PathVariable GoalId goal, @PathVariable MeasurementId measurement, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        var form = MeasurementForm.of(measurements.get(measurement, goal));
        return Reply.page("goals/measurement", page(partnership, me, found, measurement, form, FormErrors.none()));
    }

    @PostMapping("/{measurement}")
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable GoalId goal,
            @PathVariable MeasurementId measurement,
            Visitor me,
            @Valid MeasurementForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        var earlier = measurements.get(measurement, goal);
        var errors = form.errors(result, today());
        if (errors.any()) {
            return Reply.again("goals/measurement", page(partnership, me, found, measurement, form, errors));
        }
        try {
            var corrected = earlier.corrected(form.number(), form.on(), form.from(), form.version());
            desk.correct(partnership, found, earlier, corrected, me.person());
        } catch (ChangedMeanwhile _) {
            return moved(partnership, me, found, measurements.get(measurement, goal), form);
        }
        return saved(path(slug, goal));
    }

    /** What was typed stays; beside it stands what somebody else saved. */
    private ModelAndView moved(Partnership partnership, Visitor me, Goal goal, Measurement now, MeasurementForm form) {
        var theirs = "%s, %s, %s"
                .formatted(GoalProgress.amount(goal.measure(), now.amount()), Text.date(now.on()), now.source());
        var mine = new MeasurementForm(form.amount(), form.day(), form.source(), now.version(), null);
        return Reply.conflict(
                "goals/measurement",
                pages.measurement(partnership, me, goal, now.id(), mine, theirs, FormErrors.none()));
    }

    @PostMapping("/{measurement}/removal")
    ModelAndView remove(
            @PathVariable String slug, @PathVariable GoalId goal, @PathVariable MeasurementId measurement, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = goals.get(goal, partnership.id());
        desk.remove(partnership, found, measurements.get(measurement, goal), me.person());
        Toast.say("MeasurementPage.takenOut");
        return Reply.seeOther(path(slug, goal));
    }

    private MeasurementPage page(
            Partnership partnership,
            Visitor me,
            Goal goal,
            @Nullable MeasurementId id,
            MeasurementForm form,
            FormErrors errors) {
        return pages.measurement(partnership, me, goal, id, form, null, errors);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ModelAndView saved(String path) {
        Toast.say("GoalPage.saved");
        return Reply.seeOther(path);
    }

    private static String path(String slug, GoalId goal) {
        return "/partnerships/" + slug + "/goals/" + goal;
    }
}
