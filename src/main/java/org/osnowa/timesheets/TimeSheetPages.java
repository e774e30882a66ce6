package org.osnowa.timesheets;

import static org.osnowa.platform.Text.alphabetically;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.Delivery;
import org.osnowa.commitments.WorkHours.Known;
import org.osnowa.commitments.WorkHours.Seen;
import org.osnowa.commitments.WorkHours.Work;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Link;
import org.osnowa.platform.Text;
import org.osnowa.timesheets.SheetWorkbook.Line;
import org.osnowa.timesheets.TimeSheet.PersonDay;
import org.osnowa.timesheets.TimeSheet.Row;
import org.osnowa.timesheets.TimeSheetPage.Person;
import org.springframework.stereotype.Component;

/** Makes the pages of time sheets. */
@Component
class TimeSheetPages {

    private final Partnerships partnerships;
    private final TimeSheets sheets;
    private final PartnershipHeads heads;
    private final Organisations organisations;
    private final TimeSheetDesk desk;

    TimeSheetPages(
            Partnerships partnerships,
            PartnershipHeads heads,
            Organisations organisations,
            TimeSheets sheets,
            TimeSheetDesk desk) {
        this.partnerships = partnerships;
        this.sheets = sheets;
        this.heads = heads;
        this.organisations = organisations;
        this.desk = desk;
    }

    private PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "commitments");
    }

    static String path(Partnership partnership, Work work) {
        return path(partnership, work.id());
    }

    private static String path(Partnership partnership, CommitmentId commitment) {
        return "/partnerships/" + partnership.slug() + "/commitments/" + commitment;
    }

    private String nameOf(OrganisationId organisation) {
        return organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
    }

    /**
     * What a form says beside what was typed.
     *
     * @param further how many empty rows stand behind those that were typed
     * @param others further sheets, where a day is overfull
     */
    record Beside(int further, @Nullable String read, List<String> told, List<Link> others, FormErrors errors) {

        static Beside nothing() {
            return further(0);
        }

        static Beside further(int rows) {
            return new Beside(rows, null, List.of(), List.of(), FormErrors.none());
        }

        static Beside read(String said, List<String> told) {
            return new Beside(0, said, told, List.of(), FormErrors.none());
        }

        static Beside wrong(FormErrors errors) {
            return others(errors, List.of());
        }

        static Beside wrongFile(List<String> told, FormErrors errors) {
            return new Beside(0, null, told, List.of(), errors);
        }

        static Beside others(FormErrors errors, List<Link> others) {
            return new Beside(0, null, List.of(), others, errors);
        }
    }

    /** @param doubled the sheet from which this one is written anew, where that one was not taken back */
    TimeSheetFormPage form(
            Partnership partnership,
            Work work,
            TimeSheetForm form,
            @Nullable String doubled,
            Beside beside,
            Visitor me) {
        var rows = new ArrayList<>(form.rows());
        var room = Math.max(0, TimeSheet.MOST_ROWS - rows.size());
        var empty = Math.min(room, Math.max(beside.further(), TimeSheetFormPage.FIRST - rows.size()));
        rows.addAll(Collections.nCopies(Math.max(0, empty), TypedRow.EMPTY));
        return new TimeSheetFormPage(
                head(partnership, me),
                path(partnership, work),
                work.code(),
                work.what(),
                kind(work.kind()),
                nameOf(work.giver()),
                rows,
                rows.size() < TimeSheet.MOST_ROWS,
                form.rows().stream().map(TypedRow::line).collect(Collectors.joining("\n")),
                form.from(),
                form.words(),
                form.saidBy(),
                work.writesDown(),
                beside.read(),
                beside.told(),
                doubled,
                beside.others(),
                beside.errors());
    }

    /** Sheets that the visitor may read, by where they are and what they are about. */
    List<Link> links(List<Known> known) {
        return known.stream().flatMap(each -> link(each).stream()).toList();
    }

    private Optional<Link> link(Known known) {
        var partnership = partnerships.get(known.partnership());
        return sheets.find(known.id())
                .map(sheet -> new Link(
                        t("TimeSheetFormPage.other", partnership.name(), period(sheet)),
                        path(partnership, known.commitment()) + "/timesheets/" + known.id()));
    }

    /** The kind, without the examples that help where one chooses. */
    private static String kind(ContributionKind kind) {
        return t(kind).replaceFirst(" \\(.*\\)$", "");
    }

    /** @param refused why something was not done with it */
    TimeSheetPage sheet(
            Partnership partnership, Seen seen, TimeSheet sheet, Visitor visitor, @Nullable String refused) {
        var head = head(partnership, visitor);
        var work = seen.work();
        var path = path(partnership, work);
        var delivery = seen.delivery();
        var writes = work.notes() && head.contributes();
        return new TimeSheetPage(
                head,
                path,
                path + "/timesheets/" + delivery.id(),
                work.what(),
                kind(work.kind()),
                nameOf(work.giver()),
                work.receiver().map(this::nameOf).orElse(null),
                months(sheet.rows()),
                period(sheet),
                Hours.words(sheet.sum()),
                sheet.nameless()
                        ? Hours.words(sheet.sum())
                        : t(
                                "TimeSheetPage.total",
                                Hours.words(sheet.sum()),
                                sheet.people().size()),
                people(sheet),
                delivery.words().orElse(null),
                state(delivery),
                said(delivery).orElse(null),
                counts(delivery),
                stands(delivery),
                writes && !counts(delivery) && !sheet.nameless()
                        ? path + "/timesheets/new?from=" + delivery.id()
                        : null,
                correcting(seen, head, writes),
                seen.removesNames() && !sheet.nameless()
                        ? path + "/timesheets/" + delivery.id() + "/names/removal"
                        : null,
                work.ofGiver() ? doubts(work.giver(), sheet) : List.of(),
                refused);
    }

    /** First taken back, then written anew; what is confirmed has to be released by the receiver before. */
    private static @Nullable String correcting(Seen seen, PartnershipHead head, boolean writes) {
        if (seen.takesBack() && head.contributes()) {
            return t("TimeSheetPage.wrong");
        }
        return writes && seen.delivery().state() instanceof Delivery.State.Confirmed
                ? t("TimeSheetPage.wrongConfirmed")
                : null;
    }

    private static boolean counts(Delivery delivery) {
        return !(delivery.state() instanceof Delivery.State.TakenBack);
    }

    /** Whether there is something to sign. */
    private static boolean stands(Delivery delivery) {
        return counts(delivery) && !(delivery.state() instanceof Delivery.State.NotConfirmed);
    }

    /** What a file and a sheet of paper say for good of what became of it; nothing while nobody has answered. */
    private static Optional<String> said(Delivery delivery) {
        return switch (delivery.state()) {
            case Delivery.State.Waiting() -> Optional.empty();
            case Delivery.State.Confirmed _, Delivery.State.NotConfirmed _ -> Optional.of(state(delivery));
            case Delivery.State.TakenBack _ -> Optional.of(t("TimeSheetPage.gone") + " " + state(delivery));
        };
    }

    private static String state(Delivery delivery) {
        return switch (delivery.state()) {
            case Delivery.State.Waiting() -> t("TimeSheetPage.waits");
            case Delivery.State.Confirmed(var much, var on, var _, var _) ->
                much == delivery.quantity()
                        ? t("TimeSheetPage.confirmed", Hours.words(much), date(on))
                        : t(
                                "TimeSheetPage.confirmedPart",
                                Hours.words(much),
                                Hours.words(delivery.quantity()),
                                date(on));
            case Delivery.State.NotConfirmed(var on, var _, var _) -> t("TimeSheetPage.notConfirmed", date(on));
            case Delivery.State.TakenBack(var on, var reason) -> t("TimeSheetPage.takenBack", date(on), reason);
        };
    }

    private static List<Person> people(TimeSheet sheet) {
        return sheet.people().values().stream()
                .map(TimeSheetPages::person)
                .sorted(Comparator.comparing(Person::name, alphabetically()))
                .toList();
    }

    private static Person person(List<Row> rows) {
        var own = new TimeSheet(rows);
        return new Person(
                rows.getFirst().person().isEmpty()
                        ? t("TimeSheetPage.nobody")
                        : rows.getFirst().person(),
                Hours.words(own.sum()),
                months(rows),
                period(own),
                rows.stream()
                        .sorted(Comparator.comparing(Row::day))
                        .map(each -> new TimeSheetPage.Line(date(each.day()), Hours.words(each.hours()), each.task()))
                        .toList());
    }

    private static String months(List<Row> rows) {
        return rows.stream()
                .map(each -> YearMonth.from(each.day()))
                .distinct()
                .sorted()
                .map(Text::month)
                .collect(Collectors.joining(", "));
    }

    /** Long enough to be folded where there is little room. */
    private static String period(TimeSheet sheet) {
        var words = sheet.first().equals(sheet.last())
                ? date(sheet.first())
                : t("TimeSheetPage.fromTo", date(sheet.first()), date(sheet.last()));
        return words.replace('\u00a0', ' ').replace(" r.", "\u00a0r.");
    }

    private List<String> doubts(OrganisationId giver, TimeSheet sheet) {
        return desk.paidAndUnpaid(giver, sheet).stream()
                .map(each -> t("TimeSheetPage.doubt", name(sheet, each), date(each.day())))
                .toList();
    }

    private static String name(TimeSheet sheet, PersonDay day) {
        return sheet.people().getOrDefault(day.person(), List.of()).stream()
                .map(Row::person)
                .findFirst()
                .orElse("");
    }

    /** What stands over the rows in a file. */
    List<Line> head(Partnership partnership, Seen seen, TimeSheet sheet) {
        var work = seen.work();
        return Stream.of(
                        Optional.of(new Line(t("TimeSheetPage.partnership"), partnership.name())),
                        Optional.of(new Line(t("TimeSheetPage.giver"), nameOf(work.giver()))),
                        work.receiver().map(each -> new Line(t("TimeSheetPage.receiver"), nameOf(each))),
                        Optional.of(new Line(
                                t("TimeSheetPage.contribution"), work.what() + " (" + kind(work.kind()) + ")")),
                        Optional.of(new Line(t("TimeSheetPage.month"), months(sheet.rows()))),
                        said(seen.delivery()).map(each -> new Line(t("TimeSheetPage.state"), each)))
                .flatMap(Optional::stream)
                .toList();
    }
}
