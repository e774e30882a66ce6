package org.osnowa.meetings;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.meetings.Agenda.Item;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The agenda of a meeting, to which every partner adds. */
@Controller
@RequestMapping("/partnerships/{slug}/meetings/{meeting}/agenda")
class AgendaController {

    private final Partnerships partnerships;
    private final Meetings meetings;
    private final AgendaItems items;
    private final AgendaDesk desk;
    private final AgendaPages pages;
    private final Access access;
    private final Once once;

    AgendaController(
            Partnerships partnerships,
            Meetings meetings,
            AgendaItems items,
            AgendaDesk desk,
            AgendaPages pages,
            Access access,
            Once once) {
        this.partnerships = partnerships;
        this.meetings = meetings;
        this.items = items;
        this.desk = desk;
        this.pages = pages;
        this.access = access;
        this.once = once;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @PathVariable MeetingId meeting, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var form = AgendaItemForm.empty(access.actsFor(me, partnership.id()).filter(found::invites));
        return page(partnership, me, found, null, form, FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            Visitor me,
            @Valid AgendaItemForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, me, found, null, form, errors);
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.add(partnership, meeting, form.content(), writer(partnership, me))
                        .map(item -> path(slug, meeting) + "#point-" + item.id()));
        return switch (outcome) {
            case Done<String>(var path) -> saved(path);
            case Refused<String>(var why) -> again(partnership, me, found, null, form, because(why));
        };
    }

    @GetMapping("/{item}")
    ModelAndView edit(
            @PathVariable String slug, @PathVariable MeetingId meeting, @PathVariable AgendaItemId item, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var form = AgendaItemForm.of(items.get(item, meeting));
        return page(partnership, me, found, item, form, FormErrors.none());
    }

    @PostMapping("/{item}")
    ModelAndView change(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            Visitor me,
            @Valid AgendaItemForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        var id = items.get(item, meeting).id();
        var errors = form.errors(result);
        if (errors.any()) {
            return again(partnership, me, found, id, form, errors);
        }
        try {
            var outcome =
                    desk.change(partnership, meeting, id, form.content(), form.version(), writer(partnership, me));
            return switch (outcome) {
                case Done<Item> _ -> saved(path(slug, meeting) + "#point-" + item);
                case Refused<Item>(var why) -> again(partnership, me, found, item, form, because(why));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = AgendaItemForm.of(items.get(item, meeting));
            return Reply.conflict(
                    "meetings/agenda-item",
                    pages.page(
                            partnership, me, found, item, theirs, form.content().title(), FormErrors.none()));
        }
    }

    @PostMapping("/{item}/place")
    ModelAndView move(
            @PathVariable String slug,
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            @RequestParam(defaultValue = "UP") Agenda.Shift shift,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        return switch (desk.move(partnership, meeting, item, shift, writer(partnership, me))) {
            case Done<Item> _ -> Reply.seeOther(path(slug, meeting) + "#point-" + item);
            case Refused<Item>(var why) -> refused(partnership, me, found, item, why);
        };
    }

    @PostMapping("/{item}/removal")
    ModelAndView takeOut(
            @PathVariable String slug, @PathVariable MeetingId meeting, @PathVariable AgendaItemId item, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = meetings.get(meeting, partnership.id());
        return switch (desk.takeOut(partnership, meeting, item, writer(partnership, me))) {
            case Done<Item> _ -> {
                Toast.say("AgendaItemPage.takenOut");
                yield Reply.seeOther(path(slug, meeting));
            }
            case Refused<Item>(var why) -> refused(partnership, me, found, item, why);
        };
    }

    private AgendaDesk.Writer writer(Partnership partnership, Visitor me) {
        return new AgendaDesk.Writer(
                me.person(), access.coordinates(me, partnership.id()), access.actsFor(me, partnership.id()));
    }

    private ModelAndView page(
            Partnership partnership,
            Visitor me,
            Meeting meeting,
            @Nullable AgendaItemId item,
            AgendaItemForm form,
            FormErrors errors) {
        return Reply.page("meetings/agenda-item", pages.page(partnership, me, meeting, item, form, null, errors));
    }

    private ModelAndView again(
            Partnership partnership,
            Visitor me,
            Meeting meeting,
            @Nullable AgendaItemId item,
            AgendaItemForm form,
            FormErrors errors) {
        return Reply.again("meetings/agenda-item", pages.page(partnership, me, meeting, item, form, null, errors));
    }

    private ModelAndView refused(Partnership partnership, Visitor me, Meeting meeting, AgendaItemId item, Refusal why) {
        var form = AgendaItemForm.of(items.get(item, meeting.id()));
        return again(partnership, me, meeting, item, form, FormErrors.because(why));
    }

    private static FormErrors because(Refusal why) {
        return why instanceof AgendaRefusal refusal && !refusal.field().isEmpty()
                ? FormErrors.none().and(refusal.field(), t(why))
                : FormErrors.because(why);
    }

    private static ModelAndView saved(String path) {
        Toast.say("MeetingPage.saved");
        return Reply.seeOther(path);
    }

    private static String path(String slug, MeetingId meeting) {
        return "/partnerships/" + slug + "/meetings/" + meeting;
    }
}
