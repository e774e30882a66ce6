package org.osnowa.diagnosis;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.osnowa.accounts.Visitor;
import org.osnowa.diagnosis.DiagnosisPage.Forms;
import org.osnowa.partnerships.Partnership;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How things are, for everybody to read; and the three sentences that the partners confirm. */
@Controller
@RequestMapping("/partnerships/{slug}/diagnosis")
class DiagnosisController {

    private final Partnerships partnerships;
    private final Diagnoses diagnoses;
    private final DiagnosisDesk desk;
    private final MapDesk map;
    private final DiagnosisPages pages;
    private final Clock clock;

    DiagnosisController(
            Partnerships partnerships,
            Diagnoses diagnoses,
            DiagnosisDesk desk,
            MapDesk map,
            DiagnosisPages pages,
            Clock clock) {
        this.partnerships = partnerships;
        this.diagnoses = diagnoses;
        this.desk = desk;
        this.map = map;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return Reply.page("diagnosis/show", pages.page(partnerships.get(slug), visitor));
    }

    @PostMapping("/search")
    ModelAndView looked(@PathVariable String slug, Visitor me, @Valid LookedForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result, LocalDate.now(clock));
        if (errors.any()) {
            var as = forms(partnership);
            return again(partnership, me, new Forms(form, errors, as.consent(), FormErrors.none(), FormErrors.none()));
        }
        desk.looked(partnership, form.looked(), me.person());
        return saved(slug);
    }

    @PostMapping("/consent")
    ModelAndView agreed(@PathVariable String slug, Visitor me, @Valid ConsentForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result, LocalDate.now(clock));
        if (errors.any()) {
            var as = forms(partnership);
            return again(partnership, me, new Forms(as.looked(), FormErrors.none(), form, errors, FormErrors.none()));
        }
        desk.agreed(partnership, form.consent(), me.person());
        return saved(slug);
    }

    @PostMapping("/gaps")
    ModelAndView see(@PathVariable String slug, @RequestParam(defaultValue = "") List<String> gaps, Visitor me) {
        var partnership = partnerships.get(slug);
        return switch (map.see(partnership, gaps, me.person())) {
            case Done<Gaps> _ -> saved(slug);
            case Refused<Gaps>(var why) -> {
                var as = forms(partnership);
                yield again(
                        partnership,
                        me,
                        new Forms(
                                as.looked(),
                                FormErrors.none(),
                                as.consent(),
                                FormErrors.none(),
                                FormErrors.because(why)));
            }
        };
    }

    private Forms forms(Partnership partnership) {
        return Forms.of(diagnoses.of(partnership.id()));
    }

    private ModelAndView again(Partnership partnership, Visitor me, Forms forms) {
        return Reply.again("diagnosis/show", pages.page(partnership, me, forms));
    }

    private static ModelAndView saved(String slug) {
        Toast.say("DiagnosisPage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/diagnosis");
    }
}
