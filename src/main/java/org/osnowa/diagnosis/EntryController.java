package org.osnowa.diagnosis;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
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

/** Where the partners write down needs, resources, voices and first numbers. */
@Controller
@RequestMapping("/partnerships/{slug}/diagnosis/entries")
class EntryController {

    private final Partnerships partnerships;
    private final Access access;
    private final Entries entries;
    private final EntryDesk desk;
    private final DiagnosisPages pages;
    private final Once once;
    private final Clock clock;

    EntryController(
            Partnerships partnerships,
            Access access,
            Entries entries,
            EntryDesk desk,
            DiagnosisPages pages,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.access = access;
        this.entries = entries;
        this.desk = desk;
        this.pages = pages;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView begin(@PathVariable String slug, @RequestParam(defaultValue = "NEED") Part part, Visitor me) {
        var partnership = partnerships.get(slug);
        return Reply.page(
                "diagnosis/entry", page(partnership, me, null, EntryForm.empty(part), null, FormErrors.none()));
    }

    @PostMapping
    ModelAndView add(@PathVariable String slug, Visitor me, EntryForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = errors(form, result);
        if (errors.any()) {
            return Reply.again("diagnosis/entry", page(partnership, me, null, form, null, errors));
        }
        once.run(
                form.once() == null ? Ids.next() : form.once(), me.person().id().toString(), () -> {
                    desk.add(partnership, form.known(), access.actsFor(me, partnership.id()), me.person());
                    return new Done<>(path(slug));
                });
        Toast.say("DiagnosisPage.saved");
        return Reply.seeOther(path(slug));
    }

    @GetMapping("/{entry}")
    ModelAndView edit(@PathVariable String slug, @PathVariable EntryId entry, Visitor me) {
        var partnership = partnerships.get(slug);
        var found = entries.get(entry, partnership.id());
        return Reply.page(
                "diagnosis/entry", page(partnership, me, entry, EntryForm.of(found), null, FormErrors.none()));
    }

    @PostMapping("/{entry}")
    ModelAndView change(
            @PathVariable String slug, @PathVariable EntryId entry, Visitor me, EntryForm typed, BindingResult result) {
        var partnership = partnerships.get(slug);
        var found = entries.get(entry, partnership.id());
        var form = typed.about(found.known().part(), typed.version());
        var errors = errors(form, result);
        if (errors.any()) {
            return Reply.again("diagnosis/entry", page(partnership, me, entry, form, null, errors));
        }
        try {
            desk.change(partnership, found, form.known(), form.version(), me.person());
        } catch (ChangedMeanwhile _) {
            var theirs = entries.get(entry, partnership.id());
            return Reply.conflict(
                    "diagnosis/entry",
                    page(
                            partnership,
                            me,
                            entry,
                            form.about(theirs.known().part(), theirs.version()),
                            theirs.known().words(),
                            FormErrors.none()));
        }
        Toast.say("DiagnosisPage.saved");
        return Reply.seeOther(path(slug));
    }

    @PostMapping("/{entry}/removal")
    ModelAndView remove(@PathVariable String slug, @PathVariable EntryId entry, Visitor me) {
        var partnership = partnerships.get(slug);
        desk.remove(partnership, entries.get(entry, partnership.id()), me.person());
        Toast.say("DiagnosisPage.takenOut");
        return Reply.seeOther(path(slug));
    }

    @PostMapping("/{entry}/return")
    ModelAndView bringBack(@PathVariable String slug, @PathVariable EntryId entry, Visitor me) {
        var partnership = partnerships.get(slug);
        desk.bringBack(partnership, entries.get(entry, partnership.id()), me.person());
        return Reply.seeOther(path(slug));
    }

    private FormErrors errors(EntryForm form, BindingResult result) {
        var unreadable = FormErrors.in(result);
        return unreadable.any() ? unreadable : form.errors(LocalDate.now(clock));
    }

    private EntryPage page(
            Partnership partnership,
            Visitor me,
            @Nullable EntryId entry,
            EntryForm form,
            @Nullable String theirs,
            FormErrors errors) {
        return new EntryPage(
                pages.head(partnership, me),
                entry == null ? null : entry.toString(),
                form.asked(),
                form,
                kinds(form.asked()),
                theirs,
                errors);
    }

    private static List<Choice> kinds(Part part) {
        return switch (part) {
            case NEED -> Choice.of(SourceKind.values());
            case RESOURCE -> choices(ResourceKind.values());
            case VOICE -> choices(Asking.values());
            case BASELINE -> List.of();
        };
    }

    private static List<Choice> choices(Enum<?>[] values) {
        return Stream.concat(Stream.of(Choice.of("", t("EntryPage.choose"))), Choice.of(values).stream())
                .toList();
    }

    private static String path(String slug) {
        return "/partnerships/" + slug + "/diagnosis";
    }
}
