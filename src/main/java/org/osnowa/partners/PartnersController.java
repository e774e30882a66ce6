package org.osnowa.partners;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.UUID;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome;
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

/** The partners of a partnership, and one of them with its role and its people. */
@Controller
@RequestMapping("/partnerships/{slug}/partners")
class PartnersController {

    private final Partnerships partnerships;
    private final RoleDesk roles;
    private final SpeakerDesk speakers;
    private final PartnerPages pages;

    PartnersController(Partnerships partnerships, RoleDesk roles, SpeakerDesk speakers, PartnerPages pages) {
        this.partnerships = partnerships;
        this.roles = roles;
        this.speakers = speakers;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Visitor me) {
        return Reply.page("partners/index", pages.all(partnerships.get(slug), me));
    }

    @GetMapping("/{partner}")
    ModelAndView one(@PathVariable String slug, @PathVariable OrganisationId partner, Visitor me) {
        var partnership = partnerships.get(slug);
        var role = pages.role(partnership, partner);
        return Reply.page(
                "partners/show", pages.one(partnership, partner, me, role, SpeakerForm.empty(), FormErrors.none()));
    }

    @PostMapping("/{partner}/role")
    ModelAndView give(
            @PathVariable String slug,
            @PathVariable OrganisationId partner,
            Visitor me,
            @Valid RoleForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, partner, me, form, SpeakerForm.empty(), errors);
        }
        var seen = form.seen() == null ? "" : form.seen();
        return answer(
                roles.give(partnership, partner, form.part(), seen, me.person()),
                "PartnerPage.roleGiven",
                partnership,
                partner,
                me,
                form,
                SpeakerForm.empty());
    }

    @PostMapping("/{partner}/people")
    ModelAndView name(
            @PathVariable String slug,
            @PathVariable OrganisationId partner,
            Visitor me,
            @Valid SpeakerForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        var role = pages.role(partnership, partner);
        if (errors.any()) {
            return again(partnership, partner, me, role, form, errors);
        }
        return answer(
                speakers.name(partnership, partner, form, me.person()),
                "PartnerPage.named",
                partnership,
                partner,
                me,
                role,
                form);
    }

    @PostMapping("/{partner}/people/{speaker}/end")
    ModelAndView end(
            @PathVariable String slug, @PathVariable OrganisationId partner, @PathVariable UUID speaker, Visitor me) {
        speakers.end(partnerships.get(slug), partner, speaker, me.person());
        Toast.say("PartnerPage.ended");
        return Reply.seeOther(path(slug, partner));
    }

    private ModelAndView answer(
            Outcome<?> outcome,
            String toast,
            Partnership partnership,
            OrganisationId partner,
            Visitor me,
            RoleForm role,
            SpeakerForm speaker) {
        return switch (outcome) {
            case Done<?> _ -> {
                Toast.say(toast);
                yield Reply.seeOther(path(partnership.slug(), partner));
            }
            case Refused<?>(var why)
            when why == RoleRefusal.CHANGED_MEANWHILE ->
                Reply.conflict(
                        "partners/show",
                        pages.one(
                                partnership,
                                partner,
                                me,
                                pages.role(partnership, partner),
                                speaker,
                                FormErrors.because(why)
                                        .and("role", t("RoleForm.yours", t(requireNonNull(role.role()))))));
            case Refused<?>(var why) -> again(partnership, partner, me, role, speaker, FormErrors.because(why));
        };
    }

    private ModelAndView again(
            Partnership partnership,
            OrganisationId partner,
            Visitor me,
            RoleForm role,
            SpeakerForm speaker,
            FormErrors errors) {
        return Reply.again("partners/show", pages.one(partnership, partner, me, role, speaker, errors));
    }

    private static String path(String slug, OrganisationId partner) {
        return "/partnerships/" + slug + "/partners/" + partner;
    }
}
