package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
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

/** Where a coordinator asks partners by letter what they will bring, and takes links of letters back. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments/letters")
class DeclarationLettersController {

    private final Partnerships partnerships;
    private final DeclarationLetters desk;
    private final ConfirmationLetters confirmations;
    private final DeclarationLettersPages pages;
    private final Once once;

    DeclarationLettersController(
            Partnerships partnerships,
            DeclarationLetters desk,
            ConfirmationLetters confirmations,
            DeclarationLettersPages pages,
            Once once) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.confirmations = confirmations;
        this.pages = pages;
        this.once = once;
    }

    @GetMapping
    ModelAndView choose(@PathVariable String slug, Visitor me) {
        return Reply.page("commitments/letters", pages.letters(partnerships.get(slug), me, null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView send(@PathVariable String slug, Visitor me, @Valid DeclarationLettersForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        var until = form.day();
        if (errors.any() || until.isEmpty()) {
            return again(partnership, me, form, errors);
        }
        var sent = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.ask(partnership, form.chosen().where(), until.get(), me.person())
                        .map(each -> each.unwanted() == 0
                                ? "DeclarationLettersPage.sent"
                                : "DeclarationLettersPage.sentSome"));
        return switch (sent) {
            case Done<String>(var toast) -> {
                Toast.say(toast);
                yield Reply.seeOther(path(slug));
            }
            case Refused<String>(var why) -> again(partnership, me, form, because(why));
        };
    }

    private static FormErrors because(Refusal why) {
        return why == QuestionRefusal.DAY_PAST || why == QuestionRefusal.DAY_FAR
                ? FormErrors.none().and("until", t(why))
                : FormErrors.because(why);
    }

    private ModelAndView again(
            Partnership partnership, Visitor me, @Nullable DeclarationLettersForm form, FormErrors errors) {
        return Reply.again("commitments/letters", pages.letters(partnership, me, form, errors));
    }

    @PostMapping("/declarations/{organisation}/revocation")
    ModelAndView revokeDeclaration(@PathVariable String slug, @PathVariable OrganisationId organisation) {
        desk.revoke(partnerships.get(slug), organisation);
        return revoked(slug);
    }

    @PostMapping("/confirmations/{organisation}/revocation")
    ModelAndView revokeConfirmation(@PathVariable String slug, @PathVariable OrganisationId organisation) {
        confirmations.revoke(partnerships.get(slug), organisation);
        return revoked(slug);
    }

    private static ModelAndView revoked(String slug) {
        Toast.say("DeclarationLettersPage.revoked");
        return Reply.seeOther(path(slug));
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/commitments/letters";
    }
}
