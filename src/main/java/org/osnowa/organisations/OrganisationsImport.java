package org.osnowa.organisations;

import static org.osnowa.platform.Text.number;
import static org.osnowa.platform.Text.t;

import java.io.PrintStream;
import java.nio.file.Path;
import org.osnowa.commands.ImportCommand;
import org.springframework.stereotype.Component;

/** ./osnowa import organisations FILE: a table, an extract of the court register, or a folder of extracts. */
@Component
class OrganisationsImport implements ImportCommand {

    private static final int SHOWN = 200;

    private final OrganisationRegister register;

    OrganisationsImport(OrganisationRegister register) {
        this.register = register;
    }

    @Override
    public String what() {
        return "organisations";
    }

    @Override
    public boolean takesFolders() {
        return true;
    }

    @Override
    public int run(Path file, PrintStream out) {
        var source = source(file);
        return switch (register.take(file, source, rows -> out.println(t("imports.progress", number(rows))))) {
            case ImportOutcome.Refused(var because) -> {
                out.println(t("imports.refusedFile", because));
                yield 1;
            }
            case ImportOutcome.Taken(var report) -> {
                tell(report, out);
                yield 0;
            }
        };
    }

    /** What the register is called on the pages of its organisations. */
    static String source(Path file) {
        return KrsExtracts.extract(file) ? "KRS" : String.valueOf(file.getFileName());
    }

    private static void tell(ImportReport report, PrintStream out) {
        out.println(t("imports.rows", report.rows()));
        out.println(t("imports.added", report.added()));
        out.println(t("imports.changed", report.changed()));
        out.println(t("imports.unchanged", report.unchanged()));
        out.println(t("imports.refused", report.refusals()));
        var shown = report.refused().stream().limit(SHOWN).toList();
        shown.forEach(reason -> out.println("  " + sentence(reason)));
        var others = report.refusals() - RefusedRow.rows(shown);
        if (others > 0) {
            out.println(t("imports.more", others));
        }
    }

    static String sentence(RefusedRow reason) {
        var why = t(reason.why().messageKey());
        var value = reason.value() == null || reason.value().isBlank() ? "" : t("imports.refusalValue", reason.value());
        return reason.column() == null
                ? t("imports.refusalOfRow", number(reason.line()), value, why)
                : t("imports.refusal", number(reason.line()), reason.column(), value, why);
    }
}
