package org.osnowa.organisations;

import static org.osnowa.platform.Text.alphabetically;
import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.number;
import static org.osnowa.platform.Text.t;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.ImportPage.Figures;
import org.osnowa.organisations.ImportPage.Fresh;
import org.osnowa.organisations.ImportPage.Left;
import org.osnowa.organisations.ImportsPage.Earlier;
import org.osnowa.organisations.RegisterImport.State;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A register in the browser: bring it, look at what would come of it, agree, watch. */
@Controller
@RequestMapping("/organisations/imports")
class ImportController {

    private static final int SHOWN = 100;

    private final ImportDesk desk;
    private final RegisterImports imports;
    private final Whereabouts whereabouts;

    ImportController(ImportDesk desk, RegisterImports imports, Whereabouts whereabouts) {
        this.desk = desk;
        this.imports = imports;
        this.whereabouts = whereabouts;
    }

    @GetMapping
    ModelAndView all() {
        return Reply.page("organisations/imports", page(FormErrors.none()));
    }

    @PostMapping
    ModelAndView bring(
            Visitor visitor, @RequestParam UUID once, @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            var errors = FormErrors.none().and("file", t("imports.file.missing"));
            return Reply.again("organisations/imports", page(errors));
        }
        return switch (desk.bring(once, visitor.person(), file)) {
            case Done<String>(var path) -> Reply.seeOther(path);
            case Refused<String>(var why) -> Reply.again("organisations/imports", page(FormErrors.because(why)));
        };
    }

    /** An empty table with every column that we know. */
    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template() {
        return csv("osnowa.csv", "\ufeff" + line(TableRows.columns().stream()) + "\r\n");
    }

    @GetMapping("/{register}")
    ModelAndView show(@PathVariable UUID register) {
        return Reply.page("organisations/import", page(imports.get(register)));
    }

    @PostMapping("/{register}/confirmation")
    ModelAndView confirm(@PathVariable UUID register) {
        desk.confirm(register);
        return Reply.seeOther("/organisations/imports/%s", register);
    }

    @GetMapping("/{register}/refused.csv")
    ResponseEntity<byte[]> refused(@PathVariable UUID register) {
        var counts = imports.get(register).counts();
        var head = line(Stream.of("imports.line", "imports.column", "imports.value", "imports.why")
                .map(key -> t(key)));
        var kept = imports.refused(register, StagedRows.KEPT);
        var rows = kept.stream()
                .map(ImportController::left)
                .map(row -> line(Stream.of(row.line(), row.column(), row.value(), row.why())));
        var untold = counts == null ? 0 : counts.refusals() - kept.size();
        var last = untold > 0 ? Stream.of(line(Stream.of(t("imports.untold", untold)))) : Stream.<String>of();
        var text = "\ufeff"
                + Stream.of(Stream.of(head), rows, last)
                        .flatMap(Function.identity())
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
        return csv("refused.csv", text);
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportsPage page(FormErrors errors) {
        var earlier = imports.newest().stream()
                .map(each -> new Earlier(each.id(), each.fileName(), moment(each.startedAt()), state(each.state())))
                .toList();
        return new ImportsPage(
                earlier, TableRows.columns(), words(OrganisationKind.values()), words(Field.values()), errors);
    }

    private ImportPage page(RegisterImport found) {
        var counts = found.counts();
        var left = counts == null ? List.<RefusedRow>of() : imports.refused(found.id(), SHOWN);
        return new ImportPage(
                "/organisations/imports/" + found.id(),
                found.fileName(),
                state(found.state()),
                found.state().busy(),
                found.state() == State.CHECKED,
                found.rowsRead(),
                counts == null ? null : counts.rows(),
                found.because(),
                counts == null
                        ? null
                        : new Figures(
                                found.rowsRead(),
                                counts.added(),
                                counts.changed(),
                                counts.unchanged(),
                                counts.refusals()),
                found.state() == State.CHECKED
                        ? imports.firstNew(found.id()).stream().map(this::fresh).toList()
                        : List.of(),
                left.stream().map(ImportController::left).toList(),
                counts == null ? 0 : counts.refusals() - RefusedRow.rows(left),
                counts == null ? 0 : Math.max(0, counts.refusals() - StagedRows.KEPT));
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(Text::t).sorted(alphabetically()).toList();
    }

    private static String state(State state) {
        return t("imports.state." + state.name());
    }

    private Fresh fresh(NewRow row) {
        return new Fresh(number(row.line()), row.name(), t(row.kind()), whereabouts.of(row.seat()));
    }

    private static Left left(RefusedRow row) {
        return new Left(
                number(row.line()),
                row.column() == null ? "" : row.column(),
                value(row),
                t(row.why().messageKey()));
    }

    /** Where a row says again what another says, the number of that one; otherwise what stands in the cell. */
    private static String value(RefusedRow row) {
        if (row.value() == null) {
            return "";
        }
        return row.why() == ImportRefusal.SAME_AS_ANOTHER_ROW && row.column() == null
                ? t("imports.asInRow", row.value())
                : row.value();
    }

    private static String line(Stream<String> cells) {
        return cells.map(ImportController::cell).collect(Collectors.joining(";"));
    }

    /** Quoted, and never a formula for the program that opens it. */
    private static String cell(String text) {
        var formula = !text.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
