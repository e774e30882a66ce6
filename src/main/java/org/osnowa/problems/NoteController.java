package org.osnowa.problems;

import static java.util.Objects.requireNonNullElseGet;
import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where organisers, and the partners who took a problem up, write down causes, evidence and answers. */
@Controller
@RequestMapping("/problems/{problem}/notes")
class NoteController {

    private final Problems problems;
    private final Notes notes;
    private final NoteDesk desk;
    private final NotePages pages;
    private final Once once;
    private final Clock clock;

    NoteController(Problems problems, Notes notes, NoteDesk desk, NotePages pages, Once once, Clock clock) {
        this.problems = problems;
        this.notes = notes;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@PathVariable ProblemId problem) {
        return Reply.page("problems/notes", pages.all(problems.get(problem)));
    }

    /** @param kind what the visitor came to add */
    @GetMapping("/new")
    ModelAndView begin(@PathVariable ProblemId problem, @RequestParam(required = false) @Nullable NoteKind kind) {
        return Reply.page("problems/note", pages.fresh(problems.get(problem), NoteForm.empty(kind), FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(@PathVariable ProblemId problem, Visitor me, @Valid NoteForm form, BindingResult result) {
        var found = problems.get(problem);
        var errors = form.errors(FormErrors.in(result), today());
        if (errors.any()) {
            return Reply.again("problems/note", pages.fresh(found, form, errors));
        }
        var key = requireNonNullElseGet(form.once(), Ids::next);
        var added = once.run(
                key,
                me.person().id().toString(),
                () -> desk.add(problem, form.said(today()), me.person()).map(_ -> path(problem)));
        return switch (added) {
            case Done<String>(var path) -> said("problems.noted", path);
            case Refused<String>(var why) ->
                Reply.again("problems/note", pages.fresh(found, form, FormErrors.because(why)));
        };
    }

    @GetMapping("/{note}")
    ModelAndView edit(@PathVariable ProblemId problem, @PathVariable UUID note) {
        var found = notes.get(note, problem);
        return Reply.page(
                "problems/note", pages.of(problems.get(problem), found, NoteForm.of(found), null, FormErrors.none()));
    }

    @PostMapping("/{note}")
    ModelAndView change(
            @PathVariable ProblemId problem,
            @PathVariable UUID note,
            Visitor me,
            @Valid NoteForm form,
            BindingResult result) {
        var about = problems.get(problem);
        var found = notes.get(note, problem);
        var errors = form.errors(FormErrors.in(result), today());
        if (errors.any()) {
            return Reply.again("problems/note", pages.of(about, found, form, null, errors));
        }
        try {
            return switch (desk.change(problem, found, form.said(today()), form.seen(), me.person())) {
                case Done<Note> _ -> said("problems.noteSaved", path(problem));
                case Refused<Note>(var why) ->
                    Reply.again("problems/note", pages.of(about, found, form, null, FormErrors.because(why)));
            };
        } catch (ChangedMeanwhile _) {
            var theirs = notes.get(note, problem);
            var moved = new FormErrors(Map.of(), t("problems.noteMoved"));
            return Reply.conflict(
                    "problems/note", pages.of(about, theirs, form.over(theirs.version()), theirs.text(), moved));
        }
    }

    @PostMapping("/{note}/removal")
    ModelAndView remove(@PathVariable ProblemId problem, @PathVariable UUID note, Visitor me) {
        desk.remove(problem, notes.get(note, problem), me.person());
        return said("problems.noteTakenOut", path(problem));
    }

    @PostMapping("/{note}/return")
    ModelAndView bringBack(@PathVariable ProblemId problem, @PathVariable UUID note, Visitor me) {
        desk.bringBack(problem, notes.get(note, problem), me.person());
        return said("problems.noteBack", path(problem));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ModelAndView said(String sentence, String path) {
        Toast.say(sentence);
        return Reply.seeOther(path);
    }

    private static String path(ProblemId problem) {
        return "/problems/" + problem + "/notes";
    }
}
