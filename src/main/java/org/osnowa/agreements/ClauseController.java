package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
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
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where partners write the clauses of a document together, and say what they think of them. */
@Controller
@RequestMapping("/partnerships/{slug}/agreement/{agreement}")
class ClauseController {

    private final Partnerships partnerships;
    private final Agreements agreements;
    private final AgreementDesk desk;
    private final SigningDesk signing;
    private final ClausePages pages;
    private final Access access;
    private final Once once;

    ClauseController(
            Partnerships partnerships,
            Agreements agreements,
            AgreementDesk desk,
            SigningDesk signing,
            ClausePages pages,
            Access access,
            Once once) {
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.desk = desk;
        this.signing = signing;
        this.pages = pages;
        this.access = access;
        this.once = once;
    }

    @GetMapping("/clauses/{clause}")
    ModelAndView show(
            @PathVariable String slug, @PathVariable AgreementId agreement, @PathVariable String clause, Visitor me) {
        return Reply.page(
                "agreements/clause",
                pages.page(partnerships.get(slug), agreement, clause, me, ClausePages.Typed.NOTHING));
    }

    /** @param sent with the values of the clause, which only its text knows */
    @PostMapping("/clauses/{clause}")
    ModelAndView write(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable String clause,
            HttpServletRequest sent,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var found = desk.clauseOf(partnership, agreements.whole(agreement, partnership.id()), clause);
        var form = ClauseForm.read(fields(sent), found);
        var errors = form.errors(found);
        if (errors.any()) {
            return again(partnership, agreement, clause, me, form, errors);
        }
        try {
            return switch (desk.write(
                    partnership,
                    agreement,
                    clause,
                    form.included(),
                    form.filled(),
                    form.words(),
                    form.version(),
                    me.person())) {
                case Done<Wording> _ -> {
                    Toast.say("AgreementPage.saved");
                    yield Reply.seeOther(AgreementController.path(slug, agreement) + "#" + clause);
                }
                case Refused<Wording>(var why) ->
                    again(partnership, agreement, clause, me, form, FormErrors.because(why));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "agreements/clause",
                    pages.page(
                            partnership,
                            agreement,
                            clause,
                            me,
                            new ClausePages.Typed(
                                    form, RemarkForm.empty(), true, FormErrors.none(), FormErrors.none())));
        }
    }

    private static Map<String, String> fields(HttpServletRequest sent) {
        var fields = new HashMap<String, String>();
        sent.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    private ModelAndView again(
            Partnership partnership,
            AgreementId agreement,
            String clause,
            Visitor me,
            ClauseForm form,
            FormErrors errors) {
        return Reply.again(
                "agreements/clause",
                pages.page(
                        partnership,
                        agreement,
                        clause,
                        me,
                        new ClausePages.Typed(form, RemarkForm.empty(), false, errors, FormErrors.none())));
    }

    @PostMapping("/clauses/{clause}/remarks")
    ModelAndView remark(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @PathVariable String clause,
            Visitor me,
            @Valid RemarkForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = FormErrors.in(result);
        if (form.words().isEmpty()) {
            errors = errors.and("remark", t("RemarkForm.remark.missing"));
        }
        var whole = agreements.whole(agreement, partnership.id());
        desk.clauseOf(partnership, whole, clause);
        var organisation = Optional.ofNullable(form.organisation()).map(OrganisationId::new);
        var speaks = organisation
                .map(pages.speaking(partnership, whole, me, access.coordinates(me, partnership.id()))::contains)
                .orElse(true);
        if (!speaks) {
            errors = errors.and("organisation", t(AgreementRefusal.NOT_A_PARTNER.messageKey()));
        }
        if (errors.any()) {
            return remarkAgain(partnership, agreement, clause, me, form, errors);
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> signing.remark(
                                partnership,
                                agreement,
                                clause,
                                organisation,
                                form.which(),
                                form.words().orElseThrow(),
                                me.person())
                        .map(_ -> AgreementController.path(slug, agreement) + "/clauses/" + clause + "#remarks"));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("ClausePage.said");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                remarkAgain(partnership, agreement, clause, me, form, FormErrors.because(why));
        };
    }

    private ModelAndView remarkAgain(
            Partnership partnership,
            AgreementId agreement,
            String clause,
            Visitor me,
            RemarkForm form,
            FormErrors errors) {
        return Reply.again(
                "agreements/clause",
                pages.page(
                        partnership,
                        agreement,
                        clause,
                        me,
                        new ClausePages.Typed(null, form, false, FormErrors.none(), errors)));
    }

    @PostMapping("/remarks/{remark}/settlement")
    ModelAndView settle(
            @PathVariable String slug, @PathVariable AgreementId agreement, @PathVariable UUID remark, Visitor me) {
        var partnership = partnerships.get(slug);
        return switch (signing.settle(partnership, agreement, remark, me)) {
            case Done<Remark>(var settled) -> {
                Toast.say("ClausePage.settled");
                yield Reply.seeOther(
                        AgreementController.path(slug, agreement) + "/clauses/" + settled.clause() + "#remarks");
            }
            case Refused<Remark>(var why) -> {
                var found = agreements.whole(agreement, partnership.id()).remarks().stream()
                        .filter(each -> each.id().equals(remark))
                        .findFirst()
                        .orElseThrow();
                yield remarkAgain(
                        partnership, agreement, found.clause(), me, RemarkForm.empty(), FormErrors.because(why));
            }
        };
    }
}
