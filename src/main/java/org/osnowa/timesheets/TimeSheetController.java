package org.osnowa.timesheets;

import static org.osnowa.platform.Text.t;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.Delivery;
import org.osnowa.commitments.DeliveryId;
import org.osnowa.commitments.WorkHours;
import org.osnowa.commitments.WorkHours.Work;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.osnowa.timesheets.SheetFile.Read;
import org.osnowa.timesheets.TimeSheetPages.Beside;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Time sheets: written, read out of a file, shown, printed and taken along. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments/{commitment}/timesheets")
class TimeSheetController {

    private static final String FORM = "timesheets/new";
    private static final String FILE = "timesheets/file";

    private final Partnerships partnerships;
    private final WorkHours work;
    private final TimeSheets sheets;
    private final TimeSheetDesk desk;
    private final TimeSheetPages pages;
    private final SheetWorkbook workbook;
    private final Once once;
    private final Clock clock;

    TimeSheetController(
            Partnerships partnerships,
            WorkHours work,
            TimeSheets sheets,
            TimeSheetDesk desk,
            TimeSheetPages pages,
            SheetWorkbook workbook,
            Once once,
            Clock clock) {
        this.partnerships = partnerships;
        this.work = work;
        this.sheets = sheets;
        this.desk = desk;
        this.pages = pages;
        this.workbook = workbook;
        this.once = once;
        this.clock = clock;
    }

    /** @param from a sheet whose rows are written anew */
    @GetMapping("/new")
    ModelAndView begin(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @RequestParam @Nullable DeliveryId from,
            Visitor me) {
        var at = at(slug, commitment, me);
        if (!at.work.notes()) {
            throw new NotFound(commitment);
        }
        if (from == null) {
            return Reply.page(FORM, at.form(TimeSheetForm.empty(), Beside.nothing()));
        }
        var seen = work.seen(at.partnership, commitment, from, me);
        var rows = sheet(from).rows().stream().map(TypedRow::of).toList();
        var form = TimeSheetForm.of(rows, from.value(), seen.delivery().words().orElse(null), null);
        return Reply.page(FORM, at.form(form, Beside.nothing()));
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            @Valid TimeSheetForm form,
            BindingResult result) {
        var at = at(slug, commitment, me);
        at.doubled(form);
        var errors = form.errors(result, at.partnership.origin().startedOn(), LocalDate.now(clock));
        if (errors.any()) {
            return at.again(form, errors);
        }
        var sheet = form.sheet();
        var outcome = once.run(
                form.once() == null ? Ids.next() : form.once(),
                me.person().id().toString(),
                () -> desk.keep(at.partnership, commitment, sheet, form.about(), me)
                        .map(delivery -> at.path() + "/" + delivery));
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say("TimeSheetPage.kept");
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) -> at.refused(form, sheet, why);
        };
    }

    /** The same form with more rows; nothing is kept. */
    @PostMapping("/rows")
    ModelAndView more(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            TimeSheetForm form,
            BindingResult result) {
        return Reply.page(FORM, at(slug, commitment, me).form(form, Beside.further(TimeSheetFormPage.FURTHER)));
    }

    /** Where a file is chosen; the rows go along. */
    @PostMapping("/choose")
    ModelAndView choose(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            TimeSheetForm form,
            BindingResult result) {
        return Reply.page(FILE, at(slug, commitment, me).form(form, Beside.nothing()));
    }

    /** The same form with the rows of a file; nothing is kept. */
    @PostMapping("/file")
    ModelAndView read(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            Visitor me,
            TimeSheetForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var at = at(slug, commitment, me);
        if (file == null || file.isEmpty()) {
            return at.wrongFile(form, SheetRefusal.FILE_MISSING.words(), List.of());
        }
        return switch (read(file)) {
            case Read.Wrong(var why, var told) -> at.wrongFile(form, why, told);
            case Read.Rows(var rows, var told) -> {
                if (form.rows().size() + rows.size() > TimeSheet.MOST_ROWS) {
                    yield at.wrongFile(form, SheetRefusal.TOO_MANY_ROWS.words(), List.of());
                }
                var said = t("SheetFile.read", rows.size());
                yield Reply.page(FORM, at.form(form.and(rows), Beside.read(said, told)));
            }
        };
    }

    private static Read read(MultipartFile upload) {
        try {
            var file = Files.createTempFile("osnowa-hours", null);
            try {
                upload.transferTo(file);
                return SheetFile.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String slug, @PathVariable CommitmentId commitment, Visitor me) {
        at(slug, commitment, me);
        return file(t("TimeSheetPage.file"), workbook.template());
    }

    @GetMapping("/{sheet}")
    ModelAndView show(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId sheet,
            Visitor visitor) {
        var partnership = partnerships.get(slug);
        var seen = work.seen(partnership, commitment, sheet, visitor);
        return Reply.page("timesheets/show", pages.sheet(partnership, seen, sheet(sheet), visitor, null));
    }

    @GetMapping("/{sheet}/hours.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId sheet,
            Visitor visitor) {
        var partnership = partnerships.get(slug);
        var seen = work.seen(partnership, commitment, sheet, visitor);
        var kept = sheet(sheet);
        return file(
                "%s-%s-%s".formatted(t("TimeSheetPage.file"), slug, kept.last()),
                workbook.xlsx(pages.head(partnership, seen, kept), kept));
    }

    @PostMapping("/{sheet}/names/removal")
    ModelAndView removeNames(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId sheet,
            Visitor me) {
        var partnership = partnerships.get(slug);
        sheet(sheet);
        return switch (desk.removeNames(partnership, commitment, sheet, me)) {
            case Done<Work> _ -> {
                Toast.say("TimeSheetPage.namesGone");
                yield Reply.seeOther(at(slug, commitment, me).path() + "/" + sheet);
            }
            case Refused<Work>(var why) -> {
                var seen = work.seen(partnership, commitment, sheet, me);
                yield Reply.again("timesheets/show", pages.sheet(partnership, seen, sheet(sheet), me, t(why)));
            }
        };
    }

    private TimeSheet sheet(DeliveryId delivery) {
        return sheets.find(delivery).orElseThrow(() -> new NotFound(delivery));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"")
                .body(bytes);
    }

    private At at(String slug, CommitmentId commitment, Visitor me) {
        var partnership = partnerships.get(slug);
        return new At(partnership, work.of(partnership, commitment, me), me);
    }

    /** Where somebody is, and who they are there. */
    private final class At {

        private final Partnership partnership;
        private final Work work;
        private final Visitor me;

        At(Partnership partnership, Work work, Visitor me) {
            this.partnership = partnership;
            this.work = work;
            this.me = me;
        }

        String path() {
            return TimeSheetPages.path(partnership, work) + "/timesheets";
        }

        TimeSheetFormPage form(TimeSheetForm form, Beside beside) {
            return pages.form(partnership, work, form, doubled(form), beside, me);
        }

        /**
         * The sheet from which this one is written anew, where that one was not taken back.
         *
         * @throws NotFound where the visitor may not read it, or it is of another commitment
         */
        @Nullable
        String doubled(TimeSheetForm form) {
            if (form.from() == null) {
                return null;
            }
            var from = new DeliveryId(form.from());
            var seen = TimeSheetController.this.work.seen(partnership, work.id(), from, me);
            return seen.delivery().state() instanceof Delivery.State.TakenBack ? null : path() + "/" + from;
        }

        ModelAndView again(TimeSheetForm form, FormErrors errors) {
            return Reply.again(FORM, form(form, Beside.wrong(errors)));
        }

        ModelAndView wrongFile(TimeSheetForm form, String why, List<String> told) {
            var errors = FormErrors.none().and("file", why);
            return Reply.again(FILE, form(form, Beside.wrongFile(told, errors)));
        }

        /** Which days are overfull is said at their rows, as it is now; how long they would be is for the giver's people. */
        ModelAndView refused(TimeSheetForm form, TimeSheet sheet, Refusal why) {
            var errors = FormErrors.because(why);
            if (why != SheetRefusal.DAY_OVERFULL) {
                return again(form, errors);
            }
            var overfull = TimeSheetForm.overfull(errors, desk.overfull(work, sheet), work.ofGiver());
            return Reply.again(FORM, form(form, Beside.others(overfull, pages.links(desk.beside(work, sheet, me)))));
        }
    }
}
