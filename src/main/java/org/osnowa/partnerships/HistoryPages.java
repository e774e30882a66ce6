package org.osnowa.partnerships;

import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.month;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.history.Difference;
import org.osnowa.history.History;
import org.osnowa.history.TextVersion;
import org.osnowa.history.Texts;
import org.osnowa.history.Told;
import org.osnowa.platform.NotFound;
import org.springframework.stereotype.Component;

/** Makes the pages on which a partnership's story is read. */
@Component
class HistoryPages {

    private static final int ON_A_PAGE = 100;
    private static final int MOST_VERSIONS = 200;
    private static final int LATEST = 4;

    private final PartnershipHeads heads;
    private final History history;
    private final Texts texts;
    private final People people;
    private final Clock clock;

    HistoryPages(PartnershipHeads heads, History history, Texts texts, People people, Clock clock) {
        this.heads = heads;
        this.history = history;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    HistoryPage story(Partnership partnership, Visitor visitor, Optional<UUID> after) {
        var head = heads.of(partnership, visitor, "history");
        var found = history.of(partnership.id().value(), head.inside(), after, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var path = head.path() + "/history";
        return new HistoryPage(
                head,
                months(partnership, shown, head.inside()),
                after.isPresent() ? path : null,
                found.size() > ON_A_PAGE ? path + "?after=" + shown.getLast().id() : null);
    }

    /** What happened last, for the page of the partnership itself: without who did it and what stood there, which the history says. */
    List<HistoryPage.Row> latest(Partnership partnership, boolean inside) {
        return history.of(partnership.id().value(), inside, Optional.empty(), LATEST).stream()
                .map(each -> row(each, Map.of(), Map.of()))
                .toList();
    }

    private List<HistoryPage.Month> months(Partnership partnership, List<Told> shown, boolean inside) {
        var versions = versions(partnership, shown, inside);
        var names = names(inside ? shown.stream().flatMap(each -> each.who().stream()) : Stream.empty());
        var months = new LinkedHashMap<YearMonth, List<HistoryPage.Row>>();
        for (var each : shown) {
            months.computeIfAbsent(
                            YearMonth.from(LocalDate.ofInstant(each.at(), clock.getZone())), _ -> new ArrayList<>())
                    .add(row(each, names, versions));
        }
        return months.entrySet().stream()
                .map(each -> new HistoryPage.Month(month(each.getKey()), each.getValue()))
                .toList();
    }

    /** Where the versions of what has changed are read, by those who may read them. */
    private Map<UUID, String> versions(Partnership partnership, List<Told> shown, boolean inside) {
        var things = shown.stream()
                .flatMap(each -> each.what().thing().stream())
                .distinct()
                .toList();
        return inside
                ? texts.changed(List.of(partnership.id().value()), things).stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                each -> "/partnerships/" + partnership.slug() + "/history/texts/" + each))
                : Map.of();
    }

    private HistoryPage.Row row(Told told, Map<PersonId, String> names, Map<UUID, String> versions) {
        return new HistoryPage.Row(
                date(LocalDate.ofInstant(told.at(), clock.getZone())),
                told.what().words(),
                told.who().map(names::get).orElse(null),
                told.what().forWhom().orElse(null),
                told.what().inside(),
                told.what().thing().map(versions::get).orElse(null));
    }

    /** @throws NotFound when this partnership has no such thing, or none whose texts are kept */
    TextsPage versions(Partnership partnership, Visitor visitor, UUID thing) {
        var all = texts.of(partnership.id().value(), thing, MOST_VERSIONS);
        if (all.isEmpty()) {
            throw new NotFound(thing);
        }
        var names = names(all.stream().flatMap(each -> each.by().stream()));
        var before = new HashMap<String, String>();
        var rows = new ArrayList<TextsPage.Row>();
        for (var each : all.reversed()) {
            var earlier = before.put(each.field(), each.text());
            rows.addFirst(row(each, earlier, names));
        }
        return new TextsPage(heads.of(partnership, visitor, "history"), rows);
    }

    private TextsPage.Row row(TextVersion version, @Nullable String earlier, Map<PersonId, String> names) {
        return new TextsPage.Row(
                t(version.field()),
                moment(LocalDateTime.ofInstant(version.at(), clock.getZone())),
                version.by().map(names::get).orElse(null),
                earlier == null,
                earlier == null
                        ? List.of(new Difference.Piece(Difference.Kind.SAME, version.text()))
                        : Difference.between(earlier, version.text()));
    }

    private Map<PersonId, String> names(Stream<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        people.all(ids.distinct().toList()).forEach((Person each) -> names.put(each.id(), each.name()));
        return names;
    }
}
