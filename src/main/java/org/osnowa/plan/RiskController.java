package org.osnowa.plan;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
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
import org.springframework.web.servlet.ModelAndView;

/** Where the partners write down what may come between, and what they do about it. */
@Controller
@RequestMapping("/partnerships/{slug}/actions/risks")
class RiskController {

    private final Partnerships partnerships;
    private final Memberships memberships;
    private final Risks risks;
    private final RiskDesk desk;
    private final PlanPages pages;
    private final Once once;

    RiskController(
            Partnerships partnerships,
            Memberships memberships,
            Risks risks,
            RiskDesk desk,
            PlanPages pages,
            Once once) {
        this.partnerships = partnerships;
        this.memberships = memberships;
        this.risks = risks;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, Visitor me) {
        return Reply.page(
                "plan/risk", pages.risk(partnerships.get(slug), me, null, RiskForm.empty(), false, FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Visitor me, @Valid RiskForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = errors(partnership, form, Optional.empty(), result);
        if (errors.any()) {
            return Reply.again("plan/risk", pages.risk(partnership, me, null, form, false, errors));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(partnership, form.risk(new RiskId(Ids.next())), me.person())
                        .map(_ -> path(slug)));
        return switch (outcome) {
            case Done<String> _ -> saved(slug);
            case Refused<String>(var why) -> refused(partnership, me, null, form, why);
        };
    }

    @GetMapping("/{risk}")
    ModelAndView edit(@PathVariable String slug, @PathVariable RiskId risk, Visitor me) {
        var partnership = partnerships.get(slug);
        var form = RiskForm.of(risks.get(risk, partnership.id()));
        return Reply.page("plan/risk", pages.risk(partnership, me, risk, form, false, FormErrors.none()));
    }

    @PostMapping("/{risk}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable RiskId risk,
            Visitor me,
            @Valid RiskForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = risks.get(risk, partnership.id());
        var errors = errors(partnership, form, found.keeper(), result);
        if (errors.any()) {
            return Reply.again("plan/risk", pages.risk(partnership, me, risk, form, false, errors));
        }
        try {
            desk.change(partnership, form.risk(risk), me.person());
            return saved(slug);
        } catch (ChangedMeanwhile _) {
            var theirs = RiskForm.of(risks.get(risk, partnership.id()));
            return Reply.conflict("plan/risk", pages.risk(partnership, me, risk, theirs, true, FormErrors.none()));
        }
    }

    @PostMapping("/{risk}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable RiskId risk, Visitor me) {
        var partnership = partnerships.get(slug);
        desk.remove(partnership, risks.get(risk, partnership.id()), me.person());
        Toast.say("PlanPage.takenOut");
        return Reply.seeOther(path(slug));
    }

    @PostMapping("/{risk}/return")
    ModelAndView bringBack(@PathVariable String slug, @PathVariable RiskId risk, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = risks.get(risk, partnership.id());
        return switch (desk.bringBack(partnership, found, me.person())) {
            case Done<Risk> _ -> Reply.seeOther(path(slug));
            case Refused<Risk>(var why) -> refused(partnership, me, risk, RiskForm.of(found), why);
        };
    }

    private ModelAndView refused(
            Partnership partnership, Visitor me, @Nullable RiskId risk, RiskForm form, Refusal why) {
        var errors = FormErrors.none().and("what", t(why));
        return Reply.again("plan/risk", pages.risk(partnership, me, risk, form, false, errors));
    }

    /** @param before who kept an eye on it until now, and may go on even after leaving */
    private FormErrors errors(
            Partnership partnership, RiskForm form, Optional<OrganisationId> before, BindingResult result) {
        var errors = FormErrors.in(result);
        return form.keeper() == null || partner(partnership, form.keeper(), before)
                ? errors
                : errors.and("keeper", t("RiskForm.keeper.left"));
    }

    private boolean partner(Partnership partnership, UUID keeper, Optional<OrganisationId> before) {
        var organisation = new OrganisationId(keeper);
        return before.filter(organisation::equals).isPresent()
                || memberships.in(partnership.id()).stream()
                        .anyMatch(each -> each.counts() && each.organisation().equals(organisation));
    }

    private static ModelAndView saved(String slug) {
        Toast.say("PlanPage.saved");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/actions";
    }
}
