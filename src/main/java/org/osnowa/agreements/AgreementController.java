package org.osnowa.agreements;

import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.osnowa.platform.TooLate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What partners agree on in writing: for partners while it is being made, for everybody once it is in force and published. */
@Controller
@RequestMapping("/partnerships/{slug}/agreement")
class AgreementController {

    private final Partnerships partnerships;
    private final AgreementDesk desk;
    private final AgreementPages pages;
    private final Once once;

    AgreementController(Partnerships partnerships, AgreementDesk desk, AgreementPages pages, Once once) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, Visitor visitor) {
        return Reply.page("agreements/index", pages.all(partnerships.get(slug), visitor, FormErrors.none()));
    }

    @PostMapping
    ModelAndView begin(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(name = "once", required = false) @Nullable UUID key,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var outcome = once.run(
                key == null ? Ids.next() : key,
                me.person().id().toString(),
                () -> kind == null
                        ? new Refused<>(AgreementRefusal.NOT_DRAWN_UP_HERE)
                        : desk.begin(partnership, kind, me.person()).map(id -> path(slug, id)));
        return switch (outcome) {
            case Done<String>(var path) -> Reply.seeOther(path);
            case Refused<String>(var why) ->
                Reply.again("agreements/index", pages.all(partnership, me, FormErrors.because(why)));
        };
    }

    @GetMapping("/{agreement}")
    ModelAndView show(@PathVariable String slug, @PathVariable AgreementId agreement, Visitor visitor) {
        var partnership = partnerships.get(slug);
        var head = pages.head(partnership, visitor);
        return head.inside()
                ? Reply.page("agreements/show", pages.one(partnership, agreement, visitor, head, FormErrors.none()))
                : Reply.page("agreements/open", pages.open(partnership, agreement, head));
    }

    @GetMapping("/{agreement}/terms")
    ModelAndView terms(@PathVariable String slug, @PathVariable AgreementId agreement, Visitor me) {
        return Reply.page(
                "agreements/terms", pages.terms(partnerships.get(slug), agreement, me, null, false, FormErrors.none()));
    }

    @PostMapping("/{agreement}/terms")
    ModelAndView describe(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            Visitor me,
            @Valid TermsForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("agreements/terms", pages.terms(partnership, agreement, me, form, false, errors));
        }
        try {
            return switch (desk.describe(
                    partnership, agreement, form.name(), form.terms(), form.version(), me.person())) {
                case Done<Agreement> _ -> saved(slug, agreement, "AgreementPage.saved");
                case Refused<Agreement>(var why) ->
                    Reply.again(
                            "agreements/terms",
                            pages.terms(partnership, agreement, me, form, false, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "agreements/terms", pages.terms(partnership, agreement, me, form, true, FormErrors.none()));
        }
    }

    @PostMapping("/{agreement}/opening")
    ModelAndView open(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @RequestParam(defaultValue = "-1") int version,
            Visitor me) {
        var partnership = partnerships.get(slug);
        return done(
                partnership,
                agreement,
                me,
                "AgreementPage.opened",
                () -> desk.open(partnership, agreement, version, me.person()));
    }

    @PostMapping("/{agreement}/reopening")
    ModelAndView reopen(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @RequestParam(defaultValue = "-1") int version,
            Visitor me) {
        var partnership = partnerships.get(slug);
        return done(
                partnership,
                agreement,
                me,
                "AgreementPage.reopened",
                () -> desk.reopen(partnership, agreement, version, me.person()));
    }

    @PostMapping("/{agreement}/publication")
    ModelAndView publish(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "false") boolean open,
            Visitor me) {
        var partnership = partnerships.get(slug);
        return done(
                partnership,
                agreement,
                me,
                open ? "AgreementPage.nowOpen" : "AgreementPage.nowClosed",
                () -> desk.publish(partnership, agreement, open, version, me.person()));
    }

    @PostMapping("/{agreement}/closing")
    ModelAndView close(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            Visitor me,
            @Valid ClosingForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = FormErrors.in(result);
        var reason = PlainText.of(form.reason());
        if (errors.any() || reason.isEmpty()) {
            return Reply.again("agreements/show", pages.one(partnership, agreement, me, errors));
        }
        return done(
                partnership,
                agreement,
                me,
                "AgreementPage.saved",
                () -> desk.close(partnership, agreement, reason.get(), form.version(), me.person()));
    }

    /** One partner joins what is in force, or leaves it: that begins a document of its own. */
    @PostMapping("/{agreement}/declarations/{partner}")
    ModelAndView declare(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            @RequestParam(defaultValue = "ACCESSION") DocumentKind kind,
            @RequestParam(name = "once", required = false) @Nullable UUID key,
            Visitor me) {
        var partnership = partnerships.get(slug);
        partnership.life().whyNotRewrite().ifPresent(why -> {
            throw new TooLate(why);
        });
        var outcome = once.run(
                key == null ? Ids.next() : key,
                me.person().id().toString(),
                () -> kind.declaration()
                        ? desk.declare(partnership, agreement, partner, kind, me.person())
                                .map(id -> path(slug, id))
                        : new Refused<>(AgreementRefusal.NOT_DRAWN_UP_HERE));
        return switch (outcome) {
            case Done<String>(var path) -> Reply.seeOther(path);
            case Refused<String>(var why) ->
                Reply.again("agreements/show", pages.one(partnership, agreement, me, FormErrors.because(why)));
        };
    }

    @GetMapping("/{agreement}/texts/{number}")
    ModelAndView version(
            @PathVariable String slug, @PathVariable AgreementId agreement, @PathVariable int number, Visitor me) {
        return Reply.page("agreements/version", pages.version(partnerships.get(slug), agreement, number, me));
    }

    private <T> ModelAndView done(
            Partnership partnership, AgreementId id, Visitor me, String said, Supplier<Outcome<T>> work) {
        try {
            return switch (work.get()) {
                case Done<T> _ -> saved(partnership.slug(), id, said);
                case Refused<T>(var why) ->
                    Reply.again("agreements/show", pages.one(partnership, id, me, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "agreements/show",
                    pages.one(partnership, id, me, FormErrors.because(AgreementRefusal.TEXT_CHANGED)));
        }
    }

    private static ModelAndView saved(String slug, AgreementId id, String said) {
        Toast.say(said);
        return Reply.seeOther(path(slug, id));
    }

    static String path(String slug, AgreementId id) {
        return "/partnerships/" + slug + "/agreement/" + id;
    }
}
