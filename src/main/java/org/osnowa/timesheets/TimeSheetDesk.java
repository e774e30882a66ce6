package org.osnowa.timesheets;

import static org.osnowa.history.Happening.happened;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentId;
import org.osnowa.commitments.ContributionKind;
import org.osnowa.commitments.DeliveryId;
import org.osnowa.commitments.WorkHours;
import org.osnowa.commitments.WorkHours.Known;
import org.osnowa.commitments.WorkHours.Noted;
import org.osnowa.commitments.WorkHours.Work;
import org.osnowa.history.History;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.timesheets.TimeSheet.Overfull;
import org.osnowa.timesheets.TimeSheet.PersonDay;
import org.osnowa.timesheets.TimeSheets.Worked;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a time sheet and notes the delivery that is its sum. */
@Service
class TimeSheetDesk {

    private static final int MOST_BESIDE = 10;

    private final TimeSheets sheets;
    private final WorkHours work;
    private final History history;
    private final Clock clock;

    TimeSheetDesk(TimeSheets sheets, WorkHours work, History history, Clock clock) {
        this.sheets = sheets;
        this.work = work;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What is said of a sheet as a whole.
     *
     * @param from the sheet of the same commitment from which it is written anew
     */
    record About(Optional<String> words, Optional<String> saidBy, Optional<DeliveryId> from) {}

    /** The commitment is held first and then the giver, so that the hours of a day are added up by one at a time. */
    @Transactional
    Outcome<DeliveryId> keep(
            Partnership partnership, CommitmentId commitment, TimeSheet sheet, About about, Visitor visitor) {
        return switch (work.hold(partnership, commitment, visitor)) {
            case Refused<Work>(var why) -> new Refused<>(why);
            case Done<Work>(var held) -> {
                if (about.from().filter(this::stands).isPresent()) {
                    yield new Refused<>(SheetRefusal.NOT_TAKEN_BACK);
                }
                sheets.lock(held.giver());
                var refusal = sheet.whyNotKeep(
                        others(held.giver(), sheet), partnership.origin().startedOn(), LocalDate.now(clock));
                if (refusal.isPresent()) {
                    yield new Refused<>(refusal.get());
                }
                var noted = new Noted(sheet.sum(), sheet.last(), about.words(), about.saidBy());
                yield work.note(partnership, commitment, noted, visitor).then(id -> sheets.add(id, sheet));
            }
        };
    }

    private boolean stands(DeliveryId sheet) {
        var known = work.known(List.of(sheet)).get(sheet);
        return known != null && !known.takenBack();
    }

    /** Which days would be overfull, for who may write this sheet; the sums are for who belongs to the giver. */
    @Transactional(readOnly = true)
    List<Overfull> overfull(Work held, TimeSheet sheet) {
        return held.notes() ? sheet.overfull(others(held.giver(), sheet)) : List.of();
    }

    /** The sheets that speak of days that would be overfull, as far as the visitor may read them; the newest first. */
    @Transactional(readOnly = true)
    List<Known> beside(Work held, TimeSheet sheet, Visitor visitor) {
        var days = overfull(held, sheet).stream()
                .map(each -> sheet.rows().get(each.row()).personDay())
                .collect(Collectors.toSet());
        return counted(held.giver(), sheet)
                .filter(each -> days.contains(each.worked.day()))
                .map(Counted::delivery)
                .distinct()
                .sorted(Comparator.comparing((Known each) -> each.id().value()).reversed())
                .filter(each -> work.tellsWho(each, visitor))
                .limit(MOST_BESIDE)
                .toList();
    }

    private Map<PersonDay, Long> others(OrganisationId giver, TimeSheet sheet) {
        var sums = new HashMap<PersonDay, Long>();
        counted(giver, sheet).forEach(each -> sums.merge(each.worked.day(), each.worked.hours(), Long::sum));
        return sums;
    }

    private record Counted(Worked worked, Known delivery) {}

    /** What the sheets of this giver say of the same days that were not taken back, in all partnerships. */
    private Stream<Counted> counted(OrganisationId giver, TimeSheet sheet) {
        var worked = sheets.on(sheet.days().keySet());
        var known = work.known(worked.stream().map(Worked::delivery).distinct().toList());
        return worked.stream()
                .flatMap(each ->
                        Optional.ofNullable(known.get(each.delivery()))
                                .map(delivery -> new Counted(each, delivery))
                                .stream())
                .filter(each -> each.delivery.giver().equals(giver) && !each.delivery.takenBack());
    }

    /** For people who ask for it: of a sheet that counts nowhere, days and hours stay. */
    @Transactional
    Outcome<Work> removeNames(Partnership partnership, CommitmentId commitment, DeliveryId sheet, Visitor visitor) {
        return work.holdTakenBack(partnership, commitment, sheet, visitor).then(held -> {
            if (sheets.removeNames(sheet)) {
                history.tell(
                        partnership.id().value(),
                        happened("timesheets.happened.namesRemoved", held.what())
                                .forPartnersOnly(),
                        visitor.id().orElse(null));
            }
        });
    }

    /** On which of its days who was paid by the giver and worked for it for nothing, by what counts now. */
    @Transactional(readOnly = true)
    List<PersonDay> paidAndUnpaid(OrganisationId giver, TimeSheet sheet) {
        var kinds = new HashMap<PersonDay, List<ContributionKind>>();
        counted(giver, sheet)
                .forEach(each -> kinds.merge(
                        each.worked.day(),
                        List.of(each.delivery.kind()),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        return sheet.days().keySet().stream()
                .filter(each -> TimeSheet.paidAndUnpaid(kinds.getOrDefault(each, List.of())))
                .toList();
    }
}
