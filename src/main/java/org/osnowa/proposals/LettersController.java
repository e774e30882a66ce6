package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a coordinator asks partners by letter for their voice, and takes links back. */
@Controller
@RequestMapping("/partnerships/{slug}/decisions/proposals/{proposal}/letters")
class LettersController {

    private final Partnerships partnerships;
    private final Proposals proposals;
    private final ProposalAskingDesk desk;
    private final ProposalLetters letters;
    private final PartnershipHeads heads;
    private final Organisations organisations;
    private final Once once;
    private final Clock clock;

    LettersController(
            Partnerships partnerships,
            Proposals proposals,
            ProposalAskingDesk desk,
            ProposalLetters letters,
            PartnershipHeads heads,
            Organisations organisations,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.desk = desk;
        this.letters = letters;
        this.heads = heads;
        this.organisations = organisations;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView choose(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me) {
        return Reply.page("proposals/letters", page(partnerships.get(slug), proposal, me, null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView send(@PathVariable String slug, @PathVariable ProposalId proposal, Visitor me, LettersForm form) {
        var partnership = partnerships.get(slug);
        var errors = form.chosen().errors(FormErrors.none());
        if (errors.any()) {
            return Reply.again("proposals/letters", page(partnership, proposal, me, form, errors));
        }
        var path = ProposalLetters.path(partnership, proposal) + "/letters";
        var sent = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.ask(partnership, proposal, form.chosen().where(), me.person())
                        .map(each -> each.unsent() == 0 ? "LettersPage.sent" : "LettersPage.sentSome"));
        return switch (sent) {
            case Done<String>(var toast) -> {
                Toast.say(toast);
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) ->
                Reply.again("proposals/letters", page(partnership, proposal, me, form, FormErrors.because(why)));
        };
    }

    @PostMapping("/{organisation}/revocation")
    ModelAndView revoke(
            @PathVariable String slug, @PathVariable ProposalId proposal, @PathVariable OrganisationId organisation) {
        var partnership = partnerships.get(slug);
        var shown = proposals.get(proposal, partnership.id());
        desk.revoke(shown.id(), organisation);
        Toast.say("LettersPage.revoked");
        return Reply.seeOther(ProposalLetters.path(partnership, proposal) + "/letters");
    }

    /** @param typed null before anything was; then those are ticked that have an address and no other way */
    private LettersPage page(
            Partnership partnership, ProposalId id, Visitor me, @Nullable LettersForm typed, FormErrors errors) {
        var proposal = proposals.get(id, partnership.id());
        var silent = proposal.round().unanswered();
        var sent = desk.sent(id);
        var present = proposal.round().present().stream().map(Voter::partner).toList();
        var names = organisations.namesOf(present);
        var addresses = desk.addresses(id, silent);
        var outOfReach = letters.outOfReach(silent);
        return new LettersPage(
                heads.of(partnership, me, "decisions"),
                ProposalLetters.path(partnership, id),
                proposal.code(),
                proposal.title(),
                proposal.open(clock.instant()),
                silent.stream()
                        .map(each -> {
                            var letter = Optional.ofNullable(sent.get(each));
                            var address = Optional.ofNullable(addresses.get(each));
                            return new LettersPage.Row(
                                    each.value(),
                                    names.getOrDefault(each, ""),
                                    typed == null
                                            ? letter.isEmpty() && address.isPresent() && outOfReach.contains(each)
                                            : typed.chosen().ticks(each.value()),
                                    typed == null
                                            ? address.orElse(null)
                                            : typed.chosen()
                                                    .typed(each.value())
                                                    .or(() -> address)
                                                    .orElse(null),
                                    note(letter, !outOfReach.contains(each)));
                        })
                        .toList(),
                present.stream()
                        .filter(each -> Optional.ofNullable(sent.get(each))
                                .filter(letter -> !letter.revoked())
                                .isPresent())
                        .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                        .toList(),
                errors);
    }

    private String note(Optional<Question> letter, boolean reached) {
        return letter.map(each -> t(
                        each.revoked() ? "LettersPage.note.revoked" : "LettersPage.note.sent",
                        Text.date(LocalDate.ofInstant(each.sentAt(), clock.getZone()))))
                .orElseGet(() -> t(reached ? "LettersPage.note.reached" : "LettersPage.note.nothing"));
    }
}
