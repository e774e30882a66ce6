package org.osnowa.meetings;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.meetings.Calls.Given;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
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

/**
 * Where an organisation says from its letter whether somebody comes, without an account. Opening the link changes nothing, and what
 * only those read who are invited stands there as long as the link answers.
 */
@Controller
@RequestMapping(AskedComing.PATH + "{token}")
class AskedComingController {

    private final Questions questions;
    private final Meetings meetings;
    private final AgendaItems agendas;
    private final Calls calls;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final ComingDesk desk;
    private final ClientAddress addresses;
    private final Clock clock;

    AskedComingController(
            Questions questions,
            Meetings meetings,
            AgendaItems agendas,
            Calls calls,
            Partnerships partnerships,
            Organisations organisations,
            ComingDesk desk,
            ClientAddress addresses,
            Clock clock) {
        this.questions = questions;
        this.meetings = meetings;
        this.agendas = agendas;
        this.calls = calls;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.desk = desk;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token) {
        return Reply.page("meetings/asked-coming", page(find(token), null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token, @Valid AskedComingForm form, BindingResult result, HttpServletRequest request) {
        var asked = find(token);
        if (result.hasErrors()) {
            return Reply.again("meetings/asked-coming", page(asked, form, FormErrors.in(result)));
        }
        var outcome = desk.answerByLetter(
                asked.question, asked.partnership, requireNonNull(form.coming()), form.name(), addresses.of(request));
        return switch (outcome) {
            case Done<Given> _ -> {
                Toast.say("AskedComingPage.saved");
                yield Reply.seeOther(AskedComing.PATH + token);
            }
            case Refused<Given>(var why) ->
                Reply.again("meetings/asked-coming", page(find(token), form, FormErrors.because(why)));
        };
    }

    private record Asked(String token, Question question, Partnership partnership, Meeting meeting) {}

    private Asked find(String token) {
        var question = questions
                .byToken(AskedComing.PURPOSE, token)
                .orElseThrow(() -> new NotFound("link about who comes to a meeting"));
        var id = new MeetingId(question.subject());
        var partnership = meetings.partnershipOf(id).orElseThrow(() -> new NotFound(id));
        return new Asked(token, question, partnerships.get(partnership), meetings.get(id, partnership));
    }

    private AskedComingPage page(Asked asked, @Nullable AskedComingForm form, FormErrors errors) {
        var question = asked.question;
        var call = asked.meeting.call();
        var whyNot = desk.whyNotAnswer(question, asked.partnership, asked.meeting);
        var given = Optional.ofNullable(calls.answers(asked.meeting.id()).get(question.organisation()));
        return new AskedComingPage(
                AskedComing.PATH + asked.token,
                asked.partnership.name(),
                "/partnerships/" + asked.partnership.slug(),
                organisations.namesOf(List.of(question.organisation())).getOrDefault(question.organisation(), ""),
                call.title(),
                MeetingPages.when(call),
                call.place(),
                whyNot.isPresent() ? null : call.link().orElse(null),
                whyNot.isPresent() ? List.of() : points(asked.meeting),
                whyNot.orElse(null),
                given.map(Given::coming).orElse(null),
                form == null ? given.map(Given::coming).orElse(null) : form.coming(),
                form == null ? given.flatMap(Given::by).orElse(null) : form.by(),
                errors);
    }

    private List<String> points(Meeting meeting) {
        var agenda = agendas.of(meeting.id());
        var begins = agenda.begins(meeting.call(), clock.getZone());
        return IntStream.range(0, agenda.items().size())
                .mapToObj(i -> t(
                        "MeetingLetter.point",
                        begins.isEmpty() ? (i + 1) + "." : MeetingPages.clockwise(begins.get(i)),
                        agenda.items().get(i).content().title(),
                        agenda.items().get(i).content().minutes()))
                .toList();
    }
}
