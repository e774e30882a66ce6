package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.agreements.PartyPages.Typed;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.osnowa.platform.TooLate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a party says who signs for it, and signs: for who decides in its name, and for who coordinates. */
@Controller
@RequestMapping("/partnerships/{slug}/agreement/{agreement}/parties/{partner}")
class PartyController {

    private final Partnerships partnerships;
    private final Agreements agreements;
    private final AgreementDesk desk;
    private final SigningDesk signing;
    private final ScanReader reader;
    private final PartyPages pages;
    private final Once sent;
    private final Clock clock;

    PartyController(
            Partnerships partnerships,
            Agreements agreements,
            AgreementDesk desk,
            SigningDesk signing,
            ScanReader reader,
            PartyPages pages,
            Once sent,
            Clock clock) {
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.desk = desk;
        this.signing = signing;
        this.reader = reader;
        this.pages = pages;
        this.sent = sent;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            Visitor me) {
        return Reply.page(
                "agreements/party", pages.page(partnerships.get(slug), agreement, partner, me, Typed.NOTHING));
    }

    @PostMapping
    ModelAndView represent(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            Visitor me,
            @Valid RepresentationForm form,
            BindingResult result) {
        var partnership = lasting(slug);
        var errors = form.errors(result, LocalDate.now(clock));
        if (errors.any()) {
            return again(partnership, agreement, partner, me, new Typed(form, null, null, false, errors));
        }
        try {
            return switch (desk.represent(partnership, agreement, form.representation(partner), me.person())) {
                case Done<Representation> _ -> saved(slug, agreement, "AgreementPage.saved");
                case Refused<Representation>(var why) ->
                    again(
                            partnership,
                            agreement,
                            partner,
                            me,
                            new Typed(form, null, null, false, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "agreements/party",
                    pages.page(
                            partnership, agreement, partner, me, new Typed(form, null, null, true, FormErrors.none())));
        }
    }

    /** @param number of the text that was read */
    @PostMapping("/signature")
    ModelAndView accept(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(name = "once", required = false) @Nullable UUID key,
            Visitor me) {
        var partnership = lasting(slug);
        var outcome = sent.run(
                key == null ? Ids.next() : key,
                me.person().id().toString(),
                () -> signing.accept(partnership, agreement, partner, number, me.person())
                        .map(_ -> AgreementController.path(slug, agreement)));
        return done(outcome, partnership, agreement, partner, me, null);
    }

    @PostMapping("/scan")
    ModelAndView enter(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            Visitor me,
            PaperForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var partnership = lasting(slug);
        var who = me.person().id().toString();
        var led = sent.led(form.once(), who);
        if (led.isPresent()) {
            return Reply.seeOther(led.get());
        }
        var errors = form.errors(result);
        if (file == null || file.isEmpty()) {
            errors = errors.and("file", t(AgreementRefusal.NO_FILE.messageKey()));
        }
        if (errors.any() || file == null) {
            return again(partnership, agreement, partner, me, new Typed(null, form, null, false, errors));
        }
        return switch (reader.read(file, me.person().id())) {
            case Refused<Scan>(var why) ->
                again(
                        partnership,
                        agreement,
                        partner,
                        me,
                        new Typed(null, form, null, false, FormErrors.none().and("file", t(why))));
            case Done<Scan>(var scan) ->
                done(
                        sent.run(
                                form.once() == null ? Ids.next() : form.once(),
                                who,
                                () -> signing.enter(
                                                partnership,
                                                agreement,
                                                partner,
                                                form.number(),
                                                Objects.requireNonNull(form.day()),
                                                scan,
                                                me.person())
                                        .map(_ -> AgreementController.path(slug, agreement))),
                        partnership,
                        agreement,
                        partner,
                        me,
                        form);
        };
    }

    /**
     * Only to be saved, and never for the public: it shows signatures.
     *
     * @param number of the text that was signed; without it the one that is in force, and before that the last
     */
    @GetMapping("/scan")
    ResponseEntity<byte[]> scan(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            @RequestParam(required = false) @Nullable Integer number) {
        var partnership = partnerships.get(slug);
        var whole = agreements.whole(agreement, partnership.id());
        var signature = whole.under(number == null ? whole.agreement().valid() : number).stream()
                .filter(each -> each.organisation().equals(partner))
                .findFirst();
        var scan = signature.flatMap(each -> agreements.scan(each.id())).orElseThrow(() -> new NotFound(partner));
        var photo = scan.kind() == Scan.Kind.PHOTO;
        return ResponseEntity.ok()
                .contentType(photo ? MediaType.IMAGE_JPEG : MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"osnowa-podpis.%s\"".formatted(photo ? "jpg" : "pdf"))
                .body(scan.bytes());
    }

    @PostMapping("/countersignature")
    ModelAndView countersign(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable OrganisationId partner,
            Visitor me,
            @Valid CounterForm form,
            BindingResult result) {
        var partnership = lasting(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, agreement, partner, me, new Typed(null, null, form, false, errors));
        }
        return switch (signing.countersign(
                partnership, agreement, partner, form.treasurer(), Objects.requireNonNull(form.read()), me.person())) {
            case Done<Signature> _ -> saved(slug, agreement, "PartyPage.countersignedNow");
            case Refused<Signature>(var why) ->
                again(partnership, agreement, partner, me, new Typed(null, null, form, false, FormErrors.because(why)));
        };
    }

    /** What has ended is read, and not signed any more. */
    private Partnership lasting(String slug) {
        var partnership = partnerships.get(slug);
        partnership.life().whyNotRewrite().ifPresent(why -> {
            throw new TooLate(why);
        });
        return partnership;
    }

    private ModelAndView done(
            Outcome<String> outcome,
            Partnership partnership,
            AgreementId agreement,
            OrganisationId partner,
            Visitor me,
            @Nullable PaperForm form) {
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("PartyPage.signedNow");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                again(partnership, agreement, partner, me, new Typed(null, form, null, false, said(why)));
        };
    }

    private static FormErrors said(Refusal why) {
        return FormErrors.because(why);
    }

    private ModelAndView again(
            Partnership partnership, AgreementId agreement, OrganisationId partner, Visitor me, Typed typed) {
        return Reply.again("agreements/party", pages.page(partnership, agreement, partner, me, typed));
    }

    private static ModelAndView saved(String slug, AgreementId agreement, String said) {
        Toast.say(said);
        return Reply.seeOther(AgreementController.path(slug, agreement));
    }
}
