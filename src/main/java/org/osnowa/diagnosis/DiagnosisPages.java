package org.osnowa.diagnosis;

import static org.osnowa.platform.Text.t;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.diagnosis.DiagnosisPage.Band;
import org.osnowa.diagnosis.DiagnosisPage.Forms;
import org.osnowa.diagnosis.DiagnosisPage.Line;
import org.osnowa.diagnosis.DiagnosisPage.Removed;
import org.osnowa.diagnosis.DiagnosisPage.Somebody;
import org.osnowa.diagnosis.Known.Baseline;
import org.osnowa.diagnosis.Known.Need;
import org.osnowa.diagnosis.Known.Resource;
import org.osnowa.diagnosis.Known.Source;
import org.osnowa.diagnosis.Known.Voice;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page of a diagnosis. */
@Component
class DiagnosisPages {

    private final PartnershipHeads heads;
    private final Entries entries;
    private final StakeholderMap map;
    private final Diagnoses diagnoses;

    DiagnosisPages(PartnershipHeads heads, Entries entries, StakeholderMap map, Diagnoses diagnoses) {
        this.heads = heads;
        this.entries = entries;
        this.map = map;
        this.diagnoses = diagnoses;
    }

    PartnershipHead head(Partnership partnership, Visitor visitor) {
        return heads.of(partnership, visitor, "diagnosis");
    }

    DiagnosisPage page(Partnership partnership, Visitor visitor) {
        return page(partnership, visitor, Forms.of(diagnoses.of(partnership.id())));
    }

    DiagnosisPage page(Partnership partnership, Visitor visitor, Forms forms) {
        var head = head(partnership, visitor);
        var all = entries.of(partnership.id());
        var placed = map.of(partnership.id());
        var gaps = StakeholderMap.gaps(placed);
        var diagnosis = diagnoses.of(partnership.id());
        return new DiagnosisPage(
                head,
                lines(all, Part.NEED),
                lines(all, Part.RESOURCE),
                lines(all, Part.VOICE),
                lines(all, Part.BASELINE),
                bands(placed, head.inside()),
                gaps.sectors(),
                gaps.fields(),
                diagnosis.seen().map(seen -> Text.date(seen.on())).orElse(null),
                diagnosis.looked().orElse(null),
                head.inside() ? diagnosis.consent().orElse(null) : null,
                head.contributes() ? removed(head, all, placed) : List.of(),
                forms);
    }

    private static List<Line> lines(List<Entry> all, Part part) {
        return all.stream()
                .filter(each -> !each.removed() && each.known().part() == part)
                .map(DiagnosisPages::line)
                .toList();
    }

    private static Line line(Entry entry) {
        var known = entry.known();
        return new Line(
                entry.id().value(),
                known.words(),
                known instanceof Baseline(var _, var amount, var unit, var _) ? amount(amount) + " " + unit : null,
                meta(known));
    }

    static String amount(BigDecimal amount) {
        return NumberFormat.getNumberInstance(Text.language()).format(amount);
    }

    private static List<String> meta(Known known) {
        return switch (known) {
            case Need(var _, var kind, Source(var source, var on)) -> List.of(t(kind), source, Text.date(on));
            case Resource(var _, var kind, var whose) -> List.of(whose, t(kind));
            case Voice(var _, var asking, var people, Source(var source, var on)) ->
                List.of(t(asking), t("DiagnosisPage.people", people), source, Text.date(on));
            case Baseline(var _, var _, var _, Source(var source, var on)) -> List.of(source, Text.date(on));
        };
    }

    private static List<Band> bands(List<Placed> placed, boolean inside) {
        return Arrays.stream(Sector.values())
                .map(sector -> new Band(
                        sector,
                        placed.stream()
                                .filter(each -> each.sector() == sector
                                        && !each.stakeholder().removed())
                                .sorted(Comparator.comparing(
                                        each -> each.stakeholder().part()))
                                .map(each -> somebody(each, inside))
                                .toList()))
                .toList();
    }

    private static Somebody somebody(Placed placed, boolean inside) {
        var stakeholder = placed.stakeholder();
        return new Somebody(
                stakeholder.id().value(),
                stakeholder.organisation().map(OrganisationId::value).orElse(null),
                placed.name(),
                placed.sector(),
                placed.residents(),
                placed.fields(),
                stakeholder.part(),
                inside ? stakeholder.note().orElse(null) : null);
    }

    private static List<Removed> removed(PartnershipHead head, List<Entry> entries, List<Placed> placed) {
        var path = head.path() + "/diagnosis/";
        return Stream.concat(
                        entries.stream()
                                .filter(Entry::removed)
                                .map(each -> new Removed(
                                        path + "entries/" + each.id(),
                                        each.known().words())),
                        placed.stream()
                                .filter(each -> each.stakeholder().removed())
                                .map(each -> new Removed(
                                        path + "stakeholders/"
                                                + each.stakeholder().id(),
                                        each.name())))
                .toList();
    }
}
