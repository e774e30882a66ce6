package org.osnowa.datepolls;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.datepolls.DatePoll.Tally;
import org.osnowa.datepolls.DatePoll.Time;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of date polls. */
@Component
class PollPages {

    private static final int ON_A_PAGE = 50;

    private final PartnershipHeads heads;
    private final DatePolls polls;
    private final PollDesk desk;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    PollPages(
            PartnershipHeads heads,
            DatePolls polls,
            PollDesk desk,
            Organisations organisations,
            Access access,
            Clock clock) {
        this.heads = heads;
        this.polls = polls;
        this.desk = desk;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    PollsPage all(Partnership partnership, Visitor visitor, Optional<UUID> after) {
        var head = head(partnership, visitor);
        var found = polls.lines(partnership.id(), after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var path = head.path() + "/polls";
        return new PollsPage(
                head,
                shown.stream()
                        .map(each -> new PollsPage.Row(
                                path + "/" + each.id(),
                                each.title(),
                                Text.date(each.closesOn()),
                                each.meeting().isPresent()
                                        ? t("PollsPage.settled")
                                        : t("PollsPage.answered", each.answered(), each.asked())))
                        .toList(),
                after.isPresent() ? path : null,
                found.size() > ON_A_PAGE ? path + "?after=" + shown.getLast().id() : null);
    }

    PollNewPage fresh(Partnership partnership, Visitor me, PollForm form, FormErrors errors) {
        return new PollNewPage(head(partnership, me), form, errors);
    }

    /** @param form what was typed, where it has to be corrected */
    PollPage show(
            Partnership partnership,
            Visitor visitor,
            DatePoll poll,
            Optional<OrganisationId> wanted,
            @Nullable VoiceForm form,
            FormErrors errors) {
        var head = head(partnership, visitor);
        var names = organisations.namesOf(poll.voices().keySet());
        var mine = access.speaksFor(visitor, partnership.id()).stream()
                .filter(poll.voices()::containsKey)
                .toList();
        var may = head.contributes()
                ? (head.coordinates() ? List.copyOf(poll.voices().keySet()) : mine)
                : mine;
        var open = poll.whyNotSend(today());
        var who = wanted.filter(may::contains)
                .or(() -> mine.stream().findFirst())
                .filter(_ -> open.isEmpty() && head.contributes());
        var best = poll.best();
        var sends = head.coordinates() && head.contributes();
        return new PollPage(
                head,
                poll.id().toString(),
                poll.ask().title(),
                poll.ask().place(),
                Text.date(poll.ask().closesOn()),
                poll.tallies().stream()
                        .map(each -> new PollPage.Row(
                                each.slot().id().toString(),
                                when(each.slot().time()),
                                named(each.yes(), names),
                                named(each.ifNeedBe(), names),
                                named(each.no(), names),
                                best.map(Tally::slot)
                                        .filter(each.slot()::equals)
                                        .isPresent(),
                                sends && poll.whyNotSettle(today(), each.slot()).isEmpty()))
                        .toList(),
                best.map(each -> sentence(each, names)).orElse(null),
                poll.voices().entrySet().stream()
                        .filter(each -> !each.getValue().silent())
                        .map(each -> said(names.getOrDefault(each.getKey(), ""), each.getValue()))
                        .sorted(Text.alphabetically())
                        .toList(),
                named(poll.silent(), names),
                poll.meeting().map(each -> head.path() + "/meetings/" + each).orElse(null),
                open.orElse(null),
                who.map(each -> answering(poll, each, names, !mine.contains(each), form))
                        .orElse(null),
                open.isPresent() || !head.contributes()
                        ? List.of()
                        : may.stream()
                                .filter(each -> who.filter(each::equals).isEmpty())
                                .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                                .sorted(Comparator.comparing(Choice::label, Text.alphabetically()))
                                .toList(),
                poll.sentAt()
                        .map(each -> Text.date(LocalDate.ofInstant(each, clock.getZone())))
                        .orElse(null),
                sends,
                errors);
    }

    AskedPollPage asked(
            String token,
            Question question,
            Partnership partnership,
            DatePoll poll,
            @Nullable VoiceForm form,
            FormErrors errors) {
        var who = question.organisation();
        var voice = poll.voices().getOrDefault(who, DatePoll.Voice.SILENT);
        return new AskedPollPage(
                AskedPoll.PATH + token,
                partnership.name(),
                "/partnerships/" + partnership.slug(),
                organisations.namesOf(List.of(who)).getOrDefault(who, ""),
                poll.ask().title(),
                poll.ask().place(),
                Text.date(poll.ask().closesOn()),
                days(poll, who, form),
                form == null ? voice.by().orElse(null) : form.by(),
                desk.whyNotAnswer(question, partnership, poll).orElse(null),
                !voice.silent(),
                errors);
    }

    private static PollPage.Answering answering(
            DatePoll poll,
            OrganisationId who,
            Map<OrganisationId, String> names,
            boolean foreign,
            @Nullable VoiceForm form) {
        var voice = poll.voices().getOrDefault(who, DatePoll.Voice.SILENT);
        return new PollPage.Answering(
                who.toString(),
                names.getOrDefault(who, ""),
                days(poll, who, form),
                form == null ? voice.by().orElse(null) : form.by(),
                foreign);
    }

    private static List<PollPage.Day> days(DatePoll poll, OrganisationId who, @Nullable VoiceForm form) {
        var said = form == null
                ? poll.voices().getOrDefault(who, DatePoll.Voice.SILENT).answers()
                : form.said(poll);
        return poll.slots().stream()
                .map(slot -> new PollPage.Day(
                        "answers[" + slot.id() + "]",
                        when(slot.time()),
                        Optional.ofNullable(said.get(slot.id())).map(Enum::name).orElse(null)))
                .toList();
    }

    private static String sentence(Tally best, Map<OrganisationId, String> names) {
        var when = when(best.slot().time());
        return best.no().isEmpty()
                ? t("PollPage.bestAll", when, best.yes().size(), best.ifNeedBe().size())
                : t(
                        "PollPage.best",
                        when,
                        best.yes().size(),
                        best.ifNeedBe().size(),
                        String.join(", ", named(best.no(), names)));
    }

    private static String said(String name, DatePoll.Voice voice) {
        return voice.writer()
                .map(writer -> voice.by()
                        .map(by -> t("datepolls.byPhone", by, writer))
                        .orElseGet(() -> t("datepolls.byPhoneOfNobody", writer)))
                .or(voice::by)
                .map(by -> t("PollPage.saidBy", name, by))
                .orElse(name);
    }

    private static List<String> named(List<OrganisationId> these, Map<OrganisationId, String> names) {
        return these.stream()
                .map(each -> names.getOrDefault(each, ""))
                .sorted(Text.alphabetically())
                .toList();
    }

    static String when(Time time) {
        var day = t("datepolls.weekday." + time.day().getDayOfWeek(), Text.date(time.day()));
        return time.hour()
                .map(hour -> t("datepolls.when", day, "%d:%02d".formatted(hour.getHour(), hour.getMinute())))
                .orElse(day);
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "meetings");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
