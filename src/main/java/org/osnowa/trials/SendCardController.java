package org.osnowa.trials;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.osnowa.trials.Trial.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where coordinators send a card by letter. */
@Controller
@RequestMapping("/partnerships/{slug}/trials/{trial}/letters")
class SendCardController {

    private static final int NAMED = 5;

    private final Partnerships partnerships;
    private final Trials trials;
    private final SendCardDesk desk;
    private final SendCardPages asking;
    private final TrialPages pages;
    private final Once once;

    SendCardController(
            Partnerships partnerships,
            Trials trials,
            SendCardDesk desk,
            SendCardPages asking,
            TrialPages pages,
            Once once) {
        this.partnerships = partnerships;
        this.trials = trials;
        this.desk = desk;
        this.asking = asking;
        this.pages = pages;
        this.once = once;
    }

    /** @param organisation those chosen from the directory so far */
    @GetMapping("/new")
    ModelAndView compose(
            @PathVariable String slug,
            @PathVariable TrialId trial,
            @RequestParam @Nullable List<String> organisation,
            @RequestParam(defaultValue = "") String q,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var form = SendCardForm.to(organisation, Text.language().getLanguage());
        return Reply.page(
                "trials/ask",
                asking.page(partnership, trials.get(trial, partnership.id()), me, form, q, FormErrors.none()));
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String slug,
            @PathVariable TrialId trial,
            Visitor me,
            @Valid SendCardForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = trials.get(trial, partnership.id());
        var all = asking.asked(form);
        var errors = errors(trial, form, all, FormErrors.in(result));
        if (errors.any()) {
            return once.led(form.once(), me.person().id().toString())
                    .map(Reply::seeOther)
                    .orElseGet(() -> Reply.again("trials/ask", asking.page(partnership, found, me, form, "", errors)));
        }
        var language =
                Text.language(form.language() == null ? "pl" : form.language()).getLanguage();
        var round = new AtomicInteger(all.size());
        var sent = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.ask(partnership, trial, all, language, me.person()).map(written -> {
                    round.set(written);
                    return TrialPages.path(slug, trial) + "#letters";
                }));
        return switch (sent) {
            case Done<String>(var path) -> {
                Toast.say(round.get() == all.size() ? "TrialPage.sent" : "TrialPage.sentToSome");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("trials/ask", asking.page(partnership, found, me, form, "", FormErrors.because(why)));
        };
    }

    /** Names who stands in the way, so that the list can be mended. */
    private FormErrors errors(TrialId trial, SendCardForm form, List<Asked> all, FormErrors typed) {
        var unreadable = form.typed().stream()
                .filter(each -> EmailAddress.read(each).isEmpty())
                .toList();
        if (!unreadable.isEmpty()) {
            return typed.and("addresses", t("SendCardForm.addresses.unreadable", named(unreadable)));
        }
        if (form.chosen().size()
                > all.stream().filter(each -> each.organisation().isPresent()).count()) {
            return typed.and("addresses", t("SendCardForm.organisations.noAddress"));
        }
        if (typed.any() || all.size() > Trial.MOST_AT_ONCE) {
            return typed;
        }
        var already = desk.alreadyAsked(trial, all);
        if (!already.isEmpty()) {
            return typed.and("addresses", t("SendCardForm.addresses.already", named(already)));
        }
        var unwanted = desk.unwanted(all);
        if (!unwanted.isEmpty()) {
            return typed.and("addresses", t("SendCardForm.addresses.unwanted", named(unwanted)));
        }
        var enough = desk.writtenEnough(all);
        return enough.isEmpty() ? typed : typed.and("addresses", t("SendCardForm.addresses.enough", named(enough)));
    }

    private static String named(List<String> addresses) {
        return String.join(", ", addresses.subList(0, Math.min(NAMED, addresses.size())));
    }

    @PostMapping("/{recipient}/resend")
    ModelAndView askAgain(
            @PathVariable String slug, @PathVariable TrialId trial, @PathVariable RecipientId recipient, Visitor me) {
        var partnership = partnerships.get(slug);
        var sent = desk.askAgain(partnership, trial, recipient, me.person());
        return afterwards(partnership, trial, me, sent, "TrialPage.sentAgain");
    }

    @PostMapping("/{recipient}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug, @PathVariable TrialId trial, @PathVariable RecipientId recipient, Visitor me) {
        var partnership = partnerships.get(slug);
        var withdrawn = desk.withdraw(partnership, trial, recipient);
        return afterwards(partnership, trial, me, withdrawn, "TrialPage.withdrawn");
    }

    private ModelAndView afterwards(
            Partnership partnership, TrialId trial, Visitor me, Outcome<?> outcome, String said) {
        return switch (outcome) {
            case Done<?> _ -> {
                Toast.say(said);
                yield Reply.seeOther(TrialPages.path(partnership.slug(), trial) + "#letters");
            }
            case Refused<?>(var why) -> {
                var found = trials.get(trial, partnership.id());
                yield Reply.again("trials/show", pages.show(partnership, found, me, FormErrors.because(why)));
            }
        };
    }
}
