package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentPage.Typed;
import org.osnowa.commitments.ReceiptAnswer.Receipt;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What came, and whether it came. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments/{commitment}/deliveries")
class DeliveryController {

    private final Partnerships partnerships;
    private final DeliveryDesk desk;
    private final DeliveryFileDesk files;
    private final CommitmentPages pages;
    private final Actors actors;
    private final Once once;
    private final Clock clock;

    DeliveryController(
            Partnerships partnerships,
            DeliveryDesk desk,
            DeliveryFileDesk files,
            CommitmentPages pages,
            Actors actors,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.files = files;
        this.pages = pages;
        this.actors = actors;
        this.once = once;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView deliver(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid DeliveryForm sent,
            BindingResult result,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var partnership = partnerships.get(slug);
        var errors = sent.errors(result);
        var kept = sent.kept();
        if (file != null && !file.isEmpty()) {
            switch (files.keep(file, me.person().id())) {
                case Done<String>(var name) -> kept = name;
                case Refused<String>(var why) -> errors = errors.and("file", t(why));
            }
        }
        var waiting = files.kept(kept, me.person().id());
        if (kept != null && !kept.isBlank() && waiting.isEmpty()) {
            var led = once.led(sent.once(), me.person().id().toString());
            if (led.isPresent()) {
                return Reply.seeOther(led.get());
            }
            errors = errors.and("file", t("DeliveryForm.fileGone"));
        }
        var form = sent.with(waiting.isPresent() ? kept : null);
        if (errors.any()) {
            return again(partnership, commitment, me, Typed.delivery(form, errors));
        }
        var actor = actors.of(me, partnership.id());
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.deliver(
                                partnership, commitment, form.note(LocalDate.now(clock)), waiting, actor, form.said())
                        .map(_ -> path(slug, commitment)));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("CommitmentPage.noted");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                again(partnership, commitment, me, Typed.delivery(form, FormErrors.because(why)));
        };
    }

    @PostMapping("/{delivery}/correction")
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @Valid DeliveryForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (form.why().isEmpty()) {
            errors = errors.and("reason", t("WhyForm.reason.missing"));
        }
        if (errors.any()) {
            return again(partnership, commitment, me, Typed.refused(errors));
        }
        return done(
                desk.correct(
                        partnership,
                        commitment,
                        delivery,
                        form.note(LocalDate.now(clock)),
                        form.why().orElseThrow(),
                        actors.of(me, partnership.id())),
                partnership,
                commitment,
                me,
                "CommitmentPage.corrected");
    }

    @PostMapping("/{delivery}/removal")
    ModelAndView takeBack(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, commitment, me, Typed.refused(errors));
        }
        return done(
                desk.takeBack(partnership, commitment, delivery, form.words(), actors.of(me, partnership.id())),
                partnership,
                commitment,
                me,
                "CommitmentPage.tookBack");
    }

    /** One click: all of it came; with an amount: so much of it. */
    @PostMapping("/{delivery}/confirmation")
    ModelAndView confirm(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @RequestParam(defaultValue = "") String seen,
            @Valid ConfirmationForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, commitment, me, Typed.refused(errors));
        }
        var came = form.part().isPresent() ? Came.PART : Came.ALL;
        var receipt = new Receipt(delivery, seen, came, form.part(), form.words());
        return done(
                desk.answer(partnership, commitment, receipt, actors.of(me, partnership.id()), Optional.empty()),
                partnership,
                commitment,
                me,
                "CommitmentPage.confirmedNow");
    }

    @PostMapping("/{delivery}/doubt")
    ModelAndView doubt(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @RequestParam(defaultValue = "") String seen,
            @Valid WhyForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, commitment, me, Typed.refused(errors));
        }
        var receipt = new Receipt(delivery, seen, Came.NONE, Optional.empty(), Optional.of(form.words()));
        return done(
                desk.answer(partnership, commitment, receipt, actors.of(me, partnership.id()), Optional.empty()),
                partnership,
                commitment,
                me,
                "CommitmentPage.doubted");
    }

    @PostMapping("/{delivery}/confirmation/end")
    ModelAndView takeConfirmationBack(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @Valid WhyForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, commitment, me, Typed.refused(errors));
        }
        return done(
                desk.takeConfirmationBack(
                        partnership, commitment, delivery, form.words(), actors.of(me, partnership.id())),
                partnership,
                commitment,
                me,
                "CommitmentPage.confirmationTaken");
    }

    private ModelAndView done(
            Outcome<Commitment> outcome, Partnership partnership, CommitmentId commitment, Visitor me, String said) {
        return switch (outcome) {
            case Done<Commitment> _ -> {
                Toast.say(said);
                yield Reply.seeOther(path(partnership.slug(), commitment));
            }
            case Refused<Commitment>(var why)
            when why == CommitmentRefusal.CHANGED_MEANWHILE ->
                Reply.conflict("commitments/show", page(partnership, commitment, me, refused(why)));
            case Refused<Commitment>(var why) -> again(partnership, commitment, me, refused(why));
        };
    }

    private static Typed refused(Refusal why) {
        return Typed.refused(FormErrors.because(why));
    }

    private ModelAndView again(Partnership partnership, CommitmentId commitment, Visitor me, Typed typed) {
        return Reply.again("commitments/show", page(partnership, commitment, me, typed));
    }

    private CommitmentPage page(Partnership partnership, CommitmentId commitment, Visitor me, Typed typed) {
        return pages.one(partnership, commitment, null, me, typed);
    }

    private static String path(String slug, CommitmentId commitment) {
        return "/partnerships/" + slug + "/commitments/" + commitment;
    }
}
