package org.osnowa.minutes;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.MeetingFacts;
import org.osnowa.meetings.MeetingId;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.papers.Download;
import org.osnowa.papers.Papers;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Days;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The minutes of a meeting, for partners. */
@Controller
@RequestMapping("/partnerships/{slug}/meetings/{meeting}")
class MinutesController {

    private final Partnerships partnerships;
    private final MeetingFacts meetings;
    private final MinutesStore store;
    private final MinutesDesk desk;
    private final MinutesPages pages;
    private final Papers papers;
    private final Access access;

    MinutesController(
            Partnerships partnerships,
            MeetingFacts meetings,
            MinutesStore store,
            MinutesDesk desk,
            MinutesPages pages,
            Papers papers,
            Access access) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.store = store;
        this.desk = desk;
        this.pages = pages;
        this.papers = papers;
        this.access = access;
    }

    @GetMapping("/minutes")
    ModelAndView show(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor visitor) {
        return Reply.page("minutes/show", pages.show(partnerships.get(slug), visitor, meeting));
    }

    @GetMapping("/minutes.pdf")
    ModelAndView pdf(@PathVariable String slug, @PathVariable MeetingId meeting) {
        var paper = pages.paper(partnerships.get(slug), meeting);
        return new ModelAndView(new Download(
                "application/pdf",
                t("MinutesPage.file") + "-" + slug + "-" + meeting + ".pdf",
                papers.pdf("minutes/paper", paper)));
    }

    @GetMapping("/minutes/changes")
    ModelAndView changes(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor visitor) {
        return Reply.page("minutes/changes", pages.changes(partnerships.get(slug), visitor, meeting));
    }

    /** By the button, which works without scripts. */
    @PostMapping("/minutes/notes")
    ModelAndView keep(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor me, NoteForm form) {
        var partnership = partnerships.get(slug);
        try {
            return switch (desk.keep(partnership, meeting, form.point(), form.text(), form.seen())) {
                case Done<Integer> _ -> {
                    Toast.say("MinutesPage.kept");
                    yield Reply.seeOther(path(slug, meeting)
                            + form.point().map(each -> "#point-" + each).orElse("#point-"));
                }
                case Refused<Integer>(var why) ->
                    Reply.again(
                            "minutes/show",
                            pages.show(
                                    partnership,
                                    me,
                                    meeting,
                                    ObjectionForm.EMPTY,
                                    form,
                                    null,
                                    FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict(
                    "minutes/show",
                    pages.show(partnership, me, meeting, ObjectionForm.EMPTY, form, null, FormErrors.none()));
        }
    }

    /** By the script, while somebody types. */
    @PostMapping("/minutes/notes/kept")
    ResponseEntity<Map<String, Object>> keepAlong(
            @PathVariable String slug, @PathVariable MeetingId meeting, NoteForm form) {
        var partnership = partnerships.get(slug);
        try {
            return switch (desk.keep(partnership, meeting, form.point(), form.text(), form.seen())) {
                case Done<Integer>(var version) -> ResponseEntity.ok(Map.of("version", version));
                case Refused<Integer>(var why) ->
                    ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("why", t(why)));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = store.get(meeting).note(form.point());
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .body(Map.of(
                            "version", theirs.map(Minutes.Note::version).orElse(0),
                            "words", theirs.map(Minutes.Note::words).orElse("")));
        }
    }

    /** What is pasted as HTML comes back as plain text. Nothing is kept. */
    @PostMapping("/minutes/pasted")
    ResponseEntity<Map<String, Object>> pasted(
            @PathVariable String slug, @PathVariable MeetingId meeting, @RequestParam @Nullable String html) {
        meetings.get(partnerships.get(slug).id(), meeting);
        return ResponseEntity.ok(Map.of("words", html == null ? "" : PastedText.ofHtml(html)));
    }

    @PostMapping("/minutes/letters")
    ModelAndView send(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            @RequestParam @Nullable String until,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var day = Optional.ofNullable(until).flatMap(Days::read);
        if (day.isEmpty()) {
            return again(
                    partnership,
                    me,
                    meeting,
                    until == null ? "" : until,
                    FormErrors.none().and("until", t("MinutesPage.until.unreadable")));
        }
        return switch (desk.send(partnership, meeting, day.get(), me.person())) {
            case Done<Integer> _ -> {
                Toast.say("MinutesPage.sent");
                yield Reply.seeOther(path(slug, meeting));
            }
            case Refused<Integer>(var why) -> again(partnership, me, meeting, until, because(why));
        };
    }

    @PostMapping("/minutes/correction")
    ModelAndView correct(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor me) {
        var partnership = partnerships.get(slug);
        meetings.get(partnership.id(), meeting);
        return done(desk.correct(partnership, meeting), "MinutesPage.opened", partnership, me, meeting);
    }

    @PostMapping("/minutes/remarks")
    ModelAndView remark(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            Visitor me,
            @Valid ObjectionForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        meetings.get(partnership.id(), meeting);
        if (result.hasErrors()) {
            return Reply.again(
                    "minutes/show", pages.show(partnership, me, meeting, form, null, null, FormErrors.in(result)));
        }
        var mine = access.speaksFor(me, partnership.id());
        var who = Optional.ofNullable(form.organisation())
                .map(OrganisationId::new)
                .or(() -> mine.stream().findFirst())
                .filter(mine::contains)
                .orElseThrow(() -> new NotFound("a partner for which the visitor speaks"));
        return done(
                desk.remark(partnership, meeting, who, form.text(), me.person()),
                "MinutesPage.remarked",
                partnership,
                me,
                meeting);
    }

    @PostMapping("/minutes/remarks/settlement")
    ModelAndView settle(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            @RequestParam @Nullable UUID remark,
            Visitor me) {
        var partnership = partnerships.get(slug);
        meetings.get(partnership.id(), meeting);
        if (remark == null) {
            return Reply.seeOther(path(slug, meeting));
        }
        return done(desk.settle(partnership, meeting, remark), "MinutesPage.settled", partnership, me, meeting);
    }

    private <T> ModelAndView done(
            Outcome<T> outcome, String toast, Partnership partnership, Visitor me, MeetingId meeting) {
        return switch (outcome) {
            case Done<T> _ -> {
                Toast.say(toast);
                yield Reply.seeOther(path(partnership.slug(), meeting));
            }
            case Refused<T>(var why) -> again(partnership, me, meeting, null, FormErrors.because(why));
        };
    }

    private ModelAndView again(
            Partnership partnership, Visitor me, MeetingId meeting, @Nullable String until, FormErrors errors) {
        return Reply.again(
                "minutes/show", pages.show(partnership, me, meeting, ObjectionForm.EMPTY, null, until, errors));
    }

    private static FormErrors because(Refusal why) {
        return why instanceof MinutesRefusal refusal && refusal.field().equals("until")
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static String path(String slug, MeetingId meeting) {
        return "/partnerships/" + slug + "/meetings/" + meeting + "/minutes";
    }
}
