package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.asking.Questions;
import org.osnowa.history.Difference;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.LifeRefusal;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Choice;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a partner answers from its letter, without an account, and corrects its answer until the round is over. Opening the link
 * changes nothing, and shows nothing that others answered.
 */
@Controller
@RequestMapping(ProposalAskingDesk.PATH + "{token}")
class AskedProposalController {

    private static final List<Scope> SCOPES = List.of(Scope.DECIDES, Scope.CONSULTS);

    private final Questions questions;
    private final Partnerships partnerships;
    private final Proposals proposals;
    private final VoiceDesk desk;
    private final Organisations organisations;
    private final ClientAddress addresses;
    private final Clock clock;

    AskedProposalController(
            Questions questions,
            Partnerships partnerships,
            Proposals proposals,
            VoiceDesk desk,
            Organisations organisations,
            ClientAddress addresses,
            Clock clock) {
        this.questions = questions;
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.desk = desk;
        this.organisations = organisations;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        var asked = find(token);
        return Reply.page("proposals/asked", page(asked, VoiceForm.EMPTY, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token, @Valid VoiceForm form, BindingResult result, HttpServletRequest request) {
        var asked = find(token);
        var errors = form.errorsOfLetter(result);
        if (errors.any()) {
            return Reply.again("proposals/asked", page(asked, form, errors));
        }
        var outcome = desk.answer(
                asked.question,
                asked.partnership,
                asked.proposal.id(),
                form.seen(),
                form.said(),
                Objects.requireNonNull(form.scope()),
                form.who().orElseThrow(),
                addresses.of(request));
        return switch (outcome) {
            case Done<Voice> _ -> Reply.seeOther(ProposalAskingDesk.PATH + token);
            case Refused<Voice>(var why) ->
                Reply.again("proposals/asked", page(find(token), form, FormErrors.because(why)));
        };
    }

    private record Asked(String token, Question question, Partnership partnership, Proposal proposal) {}

    private Asked find(String token) {
        var question = questions
                .byToken(ProposalAskingDesk.PURPOSE, token)
                .orElseThrow(() -> new NotFound("link about a proposal"));
        var id = new ProposalId(question.subject());
        var partnership = partnerships.get(proposals.partnershipOf(id).orElseThrow(() -> new NotFound(id)));
        return new Asked(token, question, partnership, proposals.get(id, partnership.id()));
    }

    private AskedProposalPage page(Asked asked, VoiceForm form, FormErrors errors) {
        var proposal = asked.proposal;
        var partner = asked.question.organisation();
        var round = proposal.round();
        var whyNot = desk.whyNotAnswer(asked.question, asked.partnership, proposal);
        var blank = whyNot.filter(AskedProposalController::endsSight).isPresent();
        var said = round.voice(partner).or(() -> round.waiting(partner));
        return new AskedProposalPage(
                ProposalAskingDesk.PATH + asked.token,
                asked.partnership.name(),
                organisations.namesOf(List.of(partner)).getOrDefault(partner, ""),
                blank ? "" : proposal.title(),
                blank ? "" : round.words(),
                blank || round.number() == 1
                        ? List.of()
                        : Difference.between(
                                proposal.rounds().get(round.number() - 2).words(), round.words()),
                blank ? null : round.changed().orElse(null),
                round.number(),
                RuleWords.of(proposal.rule(), proposal.voters(), ProposalLetters.moment(round.closesAt(), clock)),
                ProposalLetters.moment(round.closesAt(), clock),
                whyNot.orElse(null),
                blank
                        ? null
                        : said.map(each -> t(
                                        each.counts() ? "AskedProposalPage.answered" : "AskedProposalPage.position",
                                        StanceWords.label(
                                                proposal.rule().mode(),
                                                each.said().stance()),
                                        each.by().name().orElseGet(() -> t("AskedProposalPage.somebodyInside"))))
                                .orElse(null),
                StanceWords.choices(proposal.rule().mode()),
                SCOPES.stream()
                        .map(each -> Choice.of(each.name(), t("AnswerForm.scope." + each)))
                        .toList(),
                form == VoiceForm.EMPTY ? VoiceForm.about(round, Optional.empty(), null) : form,
                errors);
    }

    /** Who has no part in it any more reads nothing of it; that a round is over takes nothing out of sight. */
    private static boolean endsSight(Refusal why) {
        return why instanceof QuestionRefusal
                || why instanceof LifeRefusal
                || why == ProposalRefusal.LEFT
                || why == ProposalRefusal.NOT_A_VOTER;
    }
}
