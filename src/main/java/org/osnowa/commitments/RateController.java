package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
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

/** The table of rates, for who looks after the installation. */
@Controller
@RequestMapping("/admin/rates")
class RateController {

    private final Rates rates;
    private final RateDesk desk;
    private final Once once;
    private final Clock clock;

    RateController(Rates rates, RateDesk desk, Once once, Clock clock) {
        this.rates = rates;
        this.desk = desk;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all() {
        return Reply.page("commitments/rates", RatesPage.of(rates.all()));
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return Reply.page(
                "commitments/rate",
                page(null, RateForm.empty(LocalDate.now(clock).getYear()), false));
    }

    @PostMapping
    ModelAndView add(Visitor me, @Valid RateForm form, BindingResult result) {
        var errors = form.errors(result);
        if (errors.any()) {
            return again(null, form, errors);
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(form.rate(new RateId(Ids.next())), me.person()).map(_ -> "/admin/rates"));
        return switch (outcome) {
            case Done<String> _ -> saved();
            case Refused<String>(var why) -> again(null, form, because(why));
        };
    }

    @GetMapping("/{rate}")
    ModelAndView edit(@PathVariable RateId rate) {
        return Reply.page("commitments/rate", page(rate, RateForm.of(rates.get(rate)), false));
    }

    @PostMapping("/{rate}")
    ModelAndView change(@PathVariable RateId rate, Visitor me, @Valid RateForm form, BindingResult result) {
        var _ = rates.get(rate);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(rate, form, errors);
        }
        try {
            return switch (desk.change(form.rate(rate), me.person())) {
                case Done<Rate> _ -> saved();
                case Refused<Rate>(var why) -> again(rate, form, because(why));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict("commitments/rate", page(rate, RateForm.of(rates.get(rate)), true));
        }
    }

    @PostMapping("/{rate}/retirement")
    ModelAndView retire(@PathVariable RateId rate, Visitor me) {
        desk.retire(rates.get(rate), me.person());
        Toast.say("RatesPage.takenOut");
        return Reply.seeOther("/admin/rates");
    }

    @PostMapping("/{rate}/return")
    ModelAndView bringBack(@PathVariable RateId rate, Visitor me) {
        var found = rates.get(rate);
        return switch (desk.bringBack(found, me.person())) {
            case Done<Rate> _ -> saved();
            case Refused<Rate>(var why) -> again(rate, RateForm.of(found), because(why));
        };
    }

    private static RatePage page(@Nullable RateId rate, RateForm form, boolean movedMeanwhile) {
        return new RatePage(rate == null ? null : rate.toString(), form, movedMeanwhile, FormErrors.none());
    }

    private static ModelAndView again(@Nullable RateId rate, RateForm form, FormErrors errors) {
        return Reply.again(
                "commitments/rate", new RatePage(rate == null ? null : rate.toString(), form, false, errors));
    }

    private static FormErrors because(Refusal why) {
        return why instanceof RateRefusal refusal
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static ModelAndView saved() {
        Toast.say("RatesPage.saved");
        return Reply.seeOther("/admin/rates");
    }
}
