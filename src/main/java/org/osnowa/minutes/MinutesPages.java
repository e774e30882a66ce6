package org.osnowa.minutes;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.meetings.MeetingFacts;
import org.osnowa.meetings.MeetingFacts.Facts;
import org.osnowa.meetings.MeetingId;
import org.osnowa.minutes.Minutes.Note;
import org.osnowa.minutes.MinutesStore.Born;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of minutes. */
@Component
class MinutesPages {

    private static final int READABLE_DAYS = 30;

    private final PartnershipHeads heads;
    private final MeetingFacts meetings;
    private final MinutesStore store;
    private final MinutesText texts;
    private final MinutesDesk desk;
    private final Access access;
    private final Memberships memberships;
    private final Clock clock;

    MinutesPages(
            PartnershipHeads heads,
            MeetingFacts meetings,
            MinutesStore store,
            MinutesText texts,
            MinutesDesk desk,
            Access access,
            Memberships memberships,
            Clock clock) {
        this.heads = heads;
        this.meetings = meetings;
        this.store = store;
        this.texts = texts;
        this.desk = desk;
        this.access = access;
        this.memberships = memberships;
        this.clock = clock;
    }

    MinutesPage show(Partnership partnership, Visitor visitor, MeetingId id) {
        return show(partnership, visitor, id, ObjectionForm.EMPTY, null, null, FormErrors.none());
    }

    /**
     * @param remark what was typed, where it has to be corrected
     * @param mine what was typed about a point while somebody else kept something else
     */
    MinutesPage show(
            Partnership partnership,
            Visitor visitor,
            MeetingId id,
            ObjectionForm remark,
            @Nullable NoteForm mine,
            @Nullable String until,
            FormErrors errors) {
        var head = heads.of(partnership, visitor, "meetings");
        var facts = meetings.get(partnership.id(), id);
        var minutes = store.get(id);
        var born = store.offspring(id);
        var writes = head.contributes() && minutes.whyNotWrite(facts.removed()).isEmpty();
        var coordinates = head.coordinates() && head.contributes();
        var state = minutes.state(today());
        var meeting = head.path() + "/meetings/" + id;
        var words = writes ? "" : minutes.sent().orElseGet(() -> texts.whole(facts, minutes, born, Optional.empty()));
        return new MinutesPage(
                head,
                meeting,
                facts.title(),
                facts.when(),
                facts.place(),
                facts.number(),
                state,
                minutes.edition(),
                writes ? points(head, facts, minutes, born, mine) : List.of(),
                Block.of(words),
                writes ? List.of() : born.stream().map(each -> part(head, each)).toList(),
                until != null
                        ? until
                        : minutes.underWay()
                                ? Text.date(today().plusDays(Minutes.USUAL_DAYS))
                                : minutes.until().map(Text::date).orElse(null),
                writes,
                coordinates && writes && !facts.day().isAfter(today()),
                coordinates && minutes.whyNotCorrect(today()).isEmpty(),
                minutes.remarks().stream().map(each -> part(facts, each)).toList(),
                head.contributes() ? mine(partnership, visitor, facts, minutes) : List.of(),
                remark,
                minutes.edition() > 1,
                mine == null || errors.any() ? null : clash(facts, minutes, mine),
                mine == null || writes ? null : mine.text(),
                errors);
    }

    private static List<MinutesPage.PointPart> points(
            PartnershipHead head, Facts facts, Minutes minutes, List<Born> born, @Nullable NoteForm mine) {
        var points = new ArrayList<MinutesPage.PointPart>();
        facts.points()
                .forEach(each -> points.add(point(head, Optional.of(each.id()), each.title(), minutes, born, mine)));
        points.add(point(head, Optional.empty(), t("MinutesText.open"), minutes, born, mine));
        return List.copyOf(points);
    }

    private static MinutesPage.PointPart point(
            PartnershipHead head,
            Optional<UUID> item,
            String title,
            Minutes minutes,
            List<Born> born,
            @Nullable NoteForm mine) {
        var note = minutes.note(item);
        var typed = mine != null && mine.point().equals(item) ? mine.text() : null;
        return new MinutesPage.PointPart(
                item.map(UUID::toString).orElse(""),
                title,
                typed != null ? typed : note.map(Note::words).orElse(""),
                note.map(Note::version).orElse(0),
                born.stream()
                        .filter(each -> item.filter(each.item()::equals).isPresent())
                        .map(each -> part(head, each))
                        .toList());
    }

    private static MinutesPage.Clash clash(Facts facts, Minutes minutes, NoteForm mine) {
        return new MinutesPage.Clash(
                facts.points().stream()
                        .filter(each -> mine.point().filter(each.id()::equals).isPresent())
                        .map(MeetingFacts.Point::title)
                        .findFirst()
                        .orElse(t("MinutesText.open")),
                minutes.note(mine.point()).map(Note::words).orElse(""));
    }

    private static MinutesPage.BornPart part(PartnershipHead head, Born born) {
        return new MinutesPage.BornPart(
                born.kind(),
                born.words(),
                switch (born.kind()) {
                    case DECISION -> head.path() + "/decisions";
                    case COMMITMENT -> head.path() + "/commitments/" + born.thing();
                    case ACTION -> head.path() + "/actions";
                });
    }

    private MinutesPage.RemarkPart part(Facts facts, Minutes.Remark remark) {
        return new MinutesPage.RemarkPart(
                remark.id().toString(),
                facts.invited().getOrDefault(remark.organisation(), ""),
                remark.words(),
                remark.by().orElse(null),
                Text.date(LocalDate.ofInstant(remark.at(), clock.getZone())),
                remark.edition(),
                remark.settled());
    }

    private List<Choice> mine(Partnership partnership, Visitor visitor, Facts facts, Minutes minutes) {
        if (minutes.underWay() || minutes.until().filter(today()::isAfter).isPresent()) {
            return List.of();
        }
        return access.speaksFor(visitor, partnership.id()).stream()
                .filter(each -> minutes.whyNotRemark(each, facts.invited().keySet(), today())
                        .isEmpty())
                .map(each -> Choice.of(each.toString(), facts.invited().getOrDefault(each, "")))
                .toList();
    }

    ChangesPage changes(Partnership partnership, Visitor visitor, MeetingId id) {
        var head = heads.of(partnership, visitor, "meetings");
        var facts = meetings.get(partnership.id(), id);
        var editions = store.editions(id, 2);
        return new ChangesPage(
                head,
                head.path() + "/meetings/" + id,
                facts.title(),
                editions.isEmpty() ? 0 : editions.getFirst().number(),
                editions.size() < 2
                        ? List.of()
                        : Changes.between(
                                editions.getLast().words(), editions.getFirst().words()));
    }

    MinutesPaper paper(Partnership partnership, MeetingId id) {
        var facts = meetings.get(partnership.id(), id);
        var minutes = store.get(id);
        return new MinutesPaper(
                Text.language().getLanguage(),
                partnership.name(),
                t("MinutesPage.title", facts.number(), facts.title()),
                said(minutes),
                Block.of(desk.whole(partnership, id)));
    }

    private String said(Minutes minutes) {
        var state = minutes.state(today());
        return state == MinutesState.WRITTEN
                ? t("MinutesPaper.draft", Text.date(today()))
                : t("MinutesPaper." + state, minutes.until().map(Text::date).orElse(""));
    }

    AskedRemarksPage asked(
            String token,
            Question question,
            Partnership partnership,
            MeetingId id,
            ObjectionForm form,
            FormErrors errors) {
        var facts = meetings.get(partnership.id(), id);
        var minutes = store.get(id);
        OrganisationId who = question.organisation();
        return new AskedRemarksPage(
                AskedRemarks.PATH + token,
                partnership.name(),
                "/partnerships/" + partnership.slug(),
                facts.invited().getOrDefault(who, ""),
                t("MinutesPage.title", facts.number(), facts.title()),
                readable(question, partnership, facts, minutes)
                        ? Block.of(minutes.sent().orElse(""))
                        : List.of(),
                minutes.until().map(Text::date).orElse(null),
                desk.whyNotRemark(question, partnership, facts, minutes).orElse(null),
                minutes.remarks().stream()
                        .filter(each -> each.organisation().equals(who))
                        .map(Minutes.Remark::words)
                        .toList(),
                form,
                errors);
    }

    /** A while longer than remarks are taken, by who was invited and is still a partner; then the link has done its work. */
    private boolean readable(Question question, Partnership partnership, Facts facts, Minutes minutes) {
        return !question.revoked()
                && memberships.has(partnership.id(), question.organisation())
                && facts.invited().containsKey(question.organisation())
                && minutes.until()
                        .filter(each -> today().isAfter(each.plusDays(READABLE_DAYS)))
                        .isEmpty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
