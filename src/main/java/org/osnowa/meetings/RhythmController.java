package org.osnowa.meetings;

import jakarta.validation.Valid;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** How often partners meet, and how they reach each other. */
@Controller
@RequestMapping("/partnerships/{slug}/meetings/rhythm")
class RhythmController {

    private final Partnerships partnerships;
    private final PartnershipHeads heads;
    private final Rhythms rhythms;
    private final RhythmDesk desk;

    RhythmController(Partnerships partnerships, PartnershipHeads heads, Rhythms rhythms, RhythmDesk desk) {
        this.partnerships = partnerships;
        this.heads = heads;
        this.rhythms = rhythms;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String slug, Visitor me) {
        var partnership = partnerships.get(slug);
        return Reply.page("meetings/rhythm", page(partnership, me, known(partnership), false, FormErrors.none()));
    }

    @PostMapping
    ModelAndView save(@PathVariable String slug, Visitor me, @Valid RhythmForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return Reply.again("meetings/rhythm", page(partnership, me, form, false, FormErrors.in(result)));
        }
        try {
            desk.agree(partnership, form.agreed(), me.person());
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "meetings/rhythm", page(partnership, me, known(partnership), true, FormErrors.none()));
        }
        Toast.say("MeetingPage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/meetings");
    }

    private RhythmForm known(Partnership partnership) {
        return RhythmForm.of(rhythms.of(partnership.id()).orElse(null));
    }

    private RhythmPage page(
            Partnership partnership, Visitor me, RhythmForm form, boolean movedMeanwhile, FormErrors errors) {
        return new RhythmPage(heads.of(partnership, me, "meetings"), form, movedMeanwhile, errors);
    }
}
