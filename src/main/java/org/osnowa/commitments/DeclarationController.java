package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Offspring;
import org.osnowa.partnerships.Origins;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All that partners promise, for everybody to see, and promising it. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments")
class DeclarationController {

    private final Partnerships partnerships;
    private final CommitmentDesk desk;
    private final CommitmentsPages all;
    private final CommitmentFormPages pages;
    private final RateHints hints;
    private final Actors actors;
    private final Origins origins;
    private final Once once;

    DeclarationController(
            Partnerships partnerships,
            CommitmentDesk desk,
            CommitmentsPages all,
            CommitmentFormPages pages,
            RateHints hints,
            Actors actors,
            Origins origins,
            Once once) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.all = all;
        this.pages = pages;
        this.hints = hints;
        this.actors = actors;
        this.origins = origins;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Visitor visitor) {
        return Reply.page("commitments/index", all.page(partnerships.get(slug), visitor));
    }

    @GetMapping("/new")
    ModelAndView begin(
            @PathVariable String slug,
            @RequestParam @Nullable UUID giver,
            @RequestParam @Nullable UUID goal,
            @RequestParam @Nullable UUID action,
            Visitor me) {
        return Reply.page(
                "commitments/new",
                pages.form(partnerships.get(slug), me, CommitmentForm.empty(giver, goal, action), FormErrors.none()));
    }

    /**
     * @param look whether the rates on offer are asked for, and nothing is to be declared yet
     * @param origin of what it is born
     */
    @PostMapping
    ModelAndView declare(
            @PathVariable String slug,
            @RequestParam @Nullable String look,
            @RequestParam @Nullable UUID origin,
            Visitor me,
            @Valid CommitmentForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        if (look != null) {
            return Reply.page("commitments/new", pages.form(partnership, me, form, FormErrors.none()));
        }
        var errors = hints.errors(form, form.errors(result));
        if (form.giver() == null) {
            errors = errors.and("giver", t("CommitmentForm.giver.missing"));
        }
        var actor = actors.of(me, partnership.id());
        if (form.writtenDownBy(actor) && form.said().isEmpty()) {
            errors = errors.and("saidBy", t("CommitmentForm.saidBy.missing"));
        }
        if (errors.any()) {
            return Reply.again("commitments/new", pages.form(partnership, me, form, errors));
        }
        var giver = new OrganisationId(Objects.requireNonNull(form.giver()));
        var channel = actor.speaksFor(giver)
                ? Channel.HERE
                : Optional.ofNullable(form.channel())
                        .filter(each -> each == Channel.MEETING)
                        .orElse(Channel.PHONE);
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.declare(
                                partnership,
                                form.offer(giver, hints.valuation(form)),
                                form.promise(),
                                channel,
                                actor,
                                form.said())
                        .map(each -> origins.born(
                                partnership.id(),
                                origin,
                                Offspring.Kind.COMMITMENT,
                                each.id().value(),
                                each.offer().what(),
                                "/partnerships/" + slug + "/commitments/" + each.id())));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("CommitmentsPage.declared");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("commitments/new", pages.form(partnership, me, form, FormErrors.because(why)));
        };
    }
}
