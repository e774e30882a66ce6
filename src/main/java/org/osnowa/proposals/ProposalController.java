package org.osnowa.proposals;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
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
import org.osnowa.proposals.ProposalPage.Typed;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Proposals: put to the partners, answered, revised, and concluded. */
@Controller
@RequestMapping("/partnerships/{slug}/decisions/proposals")
class ProposalController {

    private final Partnerships partnerships;
    private final Proposals proposals;
    private final Access access;
    private final ProposalDesk desk;
    private final VoiceDesk voices;
    private final ProposalAskingDesk asking;
    private final ProposalPages pages;
    private final ProposalFormPages forms;
    private final ProposalLists lists;
    private final Once once;
    private final Clock clock;

    ProposalController(
            Partnerships partnerships,
            Proposals proposals,
            Access access,
            ProposalDesk desk,
            VoiceDesk voices,
            ProposalAskingDesk asking,
            ProposalPages pages,
            ProposalFormPages forms,
            ProposalLists lists,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.access = access;
        this.desk = desk;
        this.voices = voices;
        this.asking = asking;
        this.pages = pages;
        this.forms = forms;
        this.lists = lists;
        this.once = once;
        this.clock = clock;
    }

    /** @param meeting for which it is prepared */
    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @RequestParam @Nullable UUID meeting, Visitor me) {
        var partnership = partnerships.get(slug);
        return Reply.page(
                "proposals/new", forms.opening(partnership, me, forms.fresh(partnership, meeting), FormErrors.none()));
    }

    /** @param look whether only the rule is to be read, and nothing is to be opened yet */
    @PostMapping
    ModelAndView open(
            @PathVariable String slug,
            @RequestParam @Nullable String look,
            Visitor me,
            @Valid ProposalForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        if (look != null) {
            return Reply.page("proposals/new", forms.opening(partnership, me, form, form.errorsOfRule()));
        }
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("proposals/new", forms.opening(partnership, me, form, errors));
        }
        var draft = form.draft(partnership.type() == PartnershipType.LAG, clock.getZone());
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.open(partnership, draft, me.person())
                        .map(each -> ProposalLetters.path(partnership, each.id())));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("ProposalPage.opened");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("proposals/new", forms.opening(partnership, me, form, because(why)));
        };
    }

    private static FormErrors because(Refusal why) {
        return why == ProposalRefusal.CLOSES_IN_PAST
                        || why == ProposalRefusal.CLOSES_FAR
                        || why == ProposalRefusal.CLOSES_EARLIER
                ? FormErrors.none().and("until", t(why))
                : FormErrors.because(why);
    }

    /** @param before from which number on they are listed, downwards */
    @GetMapping
    ModelAndView all(@PathVariable String slug, @RequestParam @Nullable Integer before, Visitor me) {
        return Reply.page("proposals/index", lists.of(partnerships.get(slug), me, Optional.ofNullable(before)));
    }

    @GetMapping("/{proposal}")
    ModelAndView show(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me) {
        return Reply.page("proposals/show", page(partnerships.get(slug), proposal, me, Typed.nothing()));
    }

    private ProposalPage page(Partnership partnership, ProposalId proposal, Visitor me, Typed typed) {
        return pages.of(partnership, proposals.get(proposal, partnership.id()), me, typed);
    }

    private ModelAndView again(Partnership partnership, ProposalId proposal, Visitor me, Typed typed) {
        return Reply.again("proposals/show", page(partnership, proposal, me, typed));
    }

    @PostMapping("/{proposal}/answers")
    ModelAndView answer(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            Visitor me,
            @Valid VoiceForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (form.organisation() == null) {
            errors = errors.and("organisation", t("VoiceForm.organisation.missing"));
        }
        if (errors.any()) {
            return again(partnership, proposal, me, Typed.nothing().voice("answer", form, errors));
        }
        var partner = new OrganisationId(requireNonNull(form.organisation()));
        return after(
                voices.answer(partnership, proposal, partner, form.seen(), form.said(), me),
                partnership,
                proposal,
                me,
                "ProposalPage.taken",
                why -> Typed.nothing().voice("answer", form, why));
    }

    /** @param number of the position that stood on the page */
    @PostMapping("/{proposal}/positions/{organisation}")
    ModelAndView confirm(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            @PathVariable OrganisationId organisation,
            @RequestParam(defaultValue = "0") int round,
            @RequestParam(defaultValue = "0") int number,
            Visitor me) {
        var partnership = partnerships.get(slug);
        return after(
                voices.confirm(partnership, proposal, organisation, round, number, me),
                partnership,
                proposal,
                me,
                "ProposalPage.taken",
                why -> Typed.nothing().voice("confirm", VoiceForm.EMPTY, why));
    }

    @PostMapping("/{proposal}/entries")
    ModelAndView writeDown(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            Visitor me,
            @Valid VoiceForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errorsOfEntry(result);
        if (errors.any()) {
            return again(partnership, proposal, me, Typed.nothing().voice("entry", form, errors));
        }
        var channel = form.channel() == Channel.MEETING ? Channel.MEETING : Channel.PHONE;
        return after(
                voices.writeDown(
                        partnership,
                        proposal,
                        form.partner().orElseThrow(),
                        form.seen(),
                        form.said(),
                        channel,
                        form.who().orElseThrow(),
                        me.person()),
                partnership,
                proposal,
                me,
                "ProposalPage.writtenDown",
                why -> Typed.nothing().voice("entry", form, why));
    }

    @PostMapping("/{proposal}/reminders")
    ModelAndView remind(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me) {
        var partnership = partnerships.get(slug);
        return after(
                asking.remind(partnership, proposal, me.person(), coordinates(partnership, me)),
                partnership,
                proposal,
                me,
                "ProposalPage.reminded",
                why -> Typed.nothing().voice("remind", VoiceForm.EMPTY, why));
    }

    @PostMapping("/{proposal}/closing")
    ModelAndView close(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me) {
        var partnership = partnerships.get(slug);
        return after(
                desk.closeEarly(partnership, proposal, me.person(), coordinates(partnership, me)),
                partnership,
                proposal,
                me,
                "ProposalPage.closed",
                why -> Typed.nothing().voice("close", VoiceForm.EMPTY, why));
    }

    @PostMapping("/{proposal}/extension")
    ModelAndView extend(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me, RevisionForm form) {
        var partnership = partnerships.get(slug);
        var day = Until.day(form.until());
        if (day.isEmpty() || !Until.none(form.hour()) && Until.hour(form.hour()).isEmpty()) {
            var error = FormErrors.none()
                    .and(
                            day.isEmpty() ? "until" : "hour",
                            t(day.isEmpty() ? "ProposalForm.until.unreadable" : "ProposalForm.hour.unreadable"));
            return again(partnership, proposal, me, untilTyped(form, error));
        }
        var until = Until.moment(day.get(), Until.hour(form.hour()), clock.getZone());
        return after(
                desk.extend(partnership, proposal, until, me.person(), coordinates(partnership, me)),
                partnership,
                proposal,
                me,
                "ProposalPage.extended",
                why -> untilTyped(form, why));
    }

    private static Typed untilTyped(RevisionForm form, FormErrors errors) {
        var none = Typed.nothing();
        return new Typed("extend", none.voice(), none.move(), none.reason(), none.review(), form, errors);
    }

    @PostMapping("/{proposal}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String slug,
            @PathVariable ProposalId proposal,
            Visitor me,
            @Valid WithdrawalForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return again(partnership, proposal, me, reasonTyped(form, FormErrors.in(result)));
        }
        return after(
                desk.withdraw(
                        partnership,
                        proposal,
                        requireNonNull(form.reason()).strip(),
                        me.person(),
                        coordinates(partnership, me)),
                partnership,
                proposal,
                me,
                "ProposalPage.withdrawnNow",
                why -> reasonTyped(form, why));
    }

    private static Typed reasonTyped(WithdrawalForm form, FormErrors errors) {
        var none = Typed.nothing();
        return new Typed("withdraw", none.voice(), none.move(), form, none.review(), none.until(), errors);
    }

    private boolean coordinates(Partnership partnership, Visitor me) {
        return access.coordinates(me, partnership.id());
    }

    private interface Shown {
        Typed typed(FormErrors why);
    }

    private ModelAndView after(
            Outcome<?> outcome, Partnership partnership, ProposalId proposal, Visitor me, String toast, Shown shown) {
        return switch (outcome) {
            case Done<?> _ -> {
                Toast.say(toast);
                yield Reply.seeOther(ProposalLetters.path(partnership, proposal));
            }
            case Refused<?>(var why) -> again(partnership, proposal, me, shown.typed(because(why)));
        };
    }
}
