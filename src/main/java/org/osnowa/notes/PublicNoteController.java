package org.osnowa.notes;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a partnership tells everybody, written by its coordinators. */
@Controller
@RequestMapping("/partnerships/{slug}/notes")
class PublicNoteController {

    private static final int ON_A_PAGE = 50;

    private final Partnerships partnerships;
    private final PartnershipHeads heads;
    private final PublicNotes notes;
    private final PublicNoteDesk desk;
    private final Once once;

    PublicNoteController(
            Partnerships partnerships, PartnershipHeads heads, PublicNotes notes, PublicNoteDesk desk, Once once) {
        this.partnerships = partnerships;
        this.heads = heads;
        this.notes = notes;
        this.desk = desk;
        this.once = once;
    }

    @GetMapping
    ModelAndView all(@PathVariable String slug, @RequestParam @Nullable UUID after, Visitor visitor) {
        var partnership = partnerships.get(slug);
        var head = heads.of(partnership, visitor, "notes");
        var found = notes.of(partnership.id(), head.inside(), Optional.ofNullable(after), ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        return Reply.page(
                "notes/index",
                new PublicNotesPage(
                        head,
                        shown.stream().map(PublicNoteController::row).toList(),
                        head.coordinates() && head.contributes(),
                        after == null ? null : path(slug),
                        found.size() > ON_A_PAGE
                                ? path(slug) + "?after=" + shown.getLast().id()
                                : null));
    }

    private static PublicNotesPage.Row row(PublicNote note) {
        return new PublicNotesPage.Row(
                note.id().toString(),
                note.words(),
                Text.date(note.published()),
                note.corrected().map(Text::date).orElse(null),
                note.takenBack().map(Text::date).orElse(null));
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, Visitor me) {
        return Reply.page(
                "notes/note", page(partnerships.get(slug), me, null, PublicNoteForm.empty(), false, FormErrors.none()));
    }

    @PostMapping
    ModelAndView publish(@PathVariable String slug, Visitor me, @Valid PublicNoteForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        if (result.hasErrors()) {
            return Reply.again("notes/note", page(partnership, me, null, form, false, FormErrors.in(result)));
        }
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(), me.person().id().toString(), () -> {
                    desk.publish(partnership, form.text(), me.person());
                    return new Done<>(path(slug));
                });
        return switch (outcome) {
            case Done<String>(var path) -> saved(path, "PublicNotesPage.published");
            case Refused<String>(var why) ->
                Reply.again("notes/note", page(partnership, me, null, form, false, FormErrors.because(why)));
        };
    }

    @GetMapping("/{note}")
    ModelAndView edit(@PathVariable String slug, @PathVariable PublicNoteId note, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = notes.get(note, partnership.id());
        return Reply.page(
                "notes/note", page(partnership, me, found, PublicNoteForm.of(found), false, FormErrors.none()));
    }

    @PostMapping("/{note}")
    ModelAndView correct(
            @PathVariable String slug,
            @PathVariable PublicNoteId note,
            Visitor me,
            @Valid PublicNoteForm form,
            BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = notes.get(note, partnership.id());
        if (result.hasErrors()) {
            return Reply.again("notes/note", page(partnership, me, found, form, false, FormErrors.in(result)));
        }
        try {
            var outcome = desk.correct(partnership, found, form.text(), form.version(), me.person());
            return done(partnership, me, found, form, outcome, "PublicNotesPage.corrected");
        } catch (ChangedMeanwhile _) {
            return moved(partnership, me, note);
        }
    }

    @PostMapping("/{note}/removal")
    ModelAndView takeBack(
            @PathVariable String slug,
            @PathVariable PublicNoteId note,
            @RequestParam(defaultValue = "0") int version,
            Visitor me) {
        var partnership = partnerships.get(slug);
        var found = notes.get(note, partnership.id());
        try {
            var outcome = desk.takeBack(partnership, found, version, me.person());
            return done(partnership, me, found, PublicNoteForm.of(found), outcome, "PublicNotesPage.takenBackNow");
        } catch (ChangedMeanwhile _) {
            return moved(partnership, me, note);
        }
    }

    private ModelAndView done(
            Partnership partnership,
            Visitor me,
            PublicNote note,
            PublicNoteForm form,
            Outcome<PublicNote> outcome,
            String toast) {
        return switch (outcome) {
            case Done<PublicNote> _ -> saved(path(partnership.slug()), toast);
            case Refused<PublicNote>(var why) ->
                Reply.again("notes/note", page(partnership, me, note, form, false, FormErrors.because(why)));
        };
    }

    private ModelAndView moved(Partnership partnership, Visitor me, PublicNoteId note) {
        var theirs = notes.get(note, partnership.id());
        return Reply.conflict(
                "notes/note", page(partnership, me, theirs, PublicNoteForm.of(theirs), true, FormErrors.none()));
    }

    private PublicNotePage page(
            Partnership partnership,
            Visitor me,
            @Nullable PublicNote note,
            PublicNoteForm form,
            boolean movedMeanwhile,
            FormErrors errors) {
        return new PublicNotePage(
                heads.of(partnership, me, "notes"),
                note == null ? null : note.id().toString(),
                form,
                note != null && note.takenBack().isPresent(),
                movedMeanwhile,
                errors);
    }

    private static ModelAndView saved(String path, String toast) {
        Toast.say(toast);
        return Reply.seeOther(path);
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/notes";
    }
}
