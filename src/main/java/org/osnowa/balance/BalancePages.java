package org.osnowa.balance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.number;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.balance.BalancePage.Gain;
import org.osnowa.balance.BalancePage.Most;
import org.osnowa.balance.BalancePage.Row;
import org.osnowa.balance.BalancePage.Spread;
import org.osnowa.balance.BalancePage.Talk;
import org.osnowa.balance.Books.Book;
import org.osnowa.commitments.Contributions.Brought;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Link;
import org.osnowa.platform.Money;
import org.springframework.stereotype.Component;

/** Makes the page on which giving stands beside getting. */
@Component
class BalancePages {

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Books books;
    private final Clock clock;

    BalancePages(PartnershipHeads heads, PartnerLists partners, Books books, Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.books = books;
        this.clock = clock;
    }

    BalancePage page(Partnership partnership, Visitor me) {
        var head = heads.of(partnership, me, "balance");
        var life = partnership.life();
        var last = life.state().ended() ? life.since() : LocalDate.now(clock);
        var year = last.minusYears(1).plusDays(1);
        var started = partnership.origin().startedOn();
        var from = started.isAfter(year) ? started : year;
        var here = partners.of(partnership.id()).stream()
                .filter(PartnerRow::counts)
                .toList();
        var book = books.of(partnership.id(), from, last);
        return new BalancePage(
                head,
                date(from),
                date(last),
                here.stream().map(each -> row(each, book, head)).toList(),
                spreads(book.loads(here.stream().map(BalancePages::id).collect(toSet())), here, head));
    }

    private static OrganisationId id(PartnerRow partner) {
        return new OrganisationId(partner.organisation());
    }

    private static Row row(PartnerRow partner, Book book, PartnershipHead head) {
        var id = id(partner);
        return new Row(
                partner.name(),
                partner.sector(),
                partner.residents(),
                gives(id, book),
                worth(book.promises(id)),
                book.gains(id).stream()
                        .map(each -> new Gain(each.words(), each.got().orElse(null)))
                        .toList(),
                head.state().ended()
                        ? null
                        : book.tilt(id).map(each -> talk(each, head)).orElse(null));
    }

    private static List<String> gives(OrganisationId partner, Book book) {
        var lines = new ArrayList<String>();
        var promises = book.promises(partner);
        if (!promises.isEmpty()) {
            lines.add(t(
                    "BalancePage.gives.BROUGHT",
                    promises.stream().filter(Brought::anything).count(),
                    promises.size()));
        }
        var actions = book.actions().stream()
                .filter(each -> each.by().contains(partner))
                .toList();
        if (!actions.isEmpty()) {
            lines.add(t(
                    "BalancePage.gives.ACTIONS",
                    actions.stream().filter(each -> each.doneOn().isPresent()).count(),
                    actions.size()));
        }
        var decisions = book.decisions().get(partner);
        if (decisions != null) {
            lines.add(t("BalancePage.gives.DECISIONS", decisions.carriedOut(), decisions.all()));
        }
        var chaired = book.chaired().getOrDefault(partner, 0);
        if (chaired > 0) {
            lines.add(t("BalancePage.gives.MEETINGS", chaired));
        }
        return lines;
    }

    private static @Nullable String worth(List<Brought> promises) {
        var grosze = promises.stream()
                .map(Brought::worth)
                .filter(Objects::nonNull)
                .mapToLong(Money::grosze)
                .reduce(0, Math::addExact);
        return grosze == 0 ? null : new Money(grosze).words();
    }

    private static Talk talk(Tilt tilt, PartnershipHead head) {
        var path = switch (tilt) {
            case GIVES_WITHOUT_GAIN, WISH_UNKNOWN -> "/benefits";
            case WITHOUT_PART -> "/commitments";
        };
        return new Talk(t("BalancePage.talk." + tilt), new Link(t("BalancePage.step." + tilt), head.path() + path));
    }

    private static List<Spread> spreads(Map<Work, Load> loads, List<PartnerRow> here, PartnershipHead head) {
        var names = here.stream().collect(toMap(BalancePages::id, PartnerRow::name));
        return Arrays.stream(Work.values())
                .map(each -> spread(each, Objects.requireNonNull(loads.get(each)), names, head))
                .toList();
    }

    private static Spread spread(Work work, Load load, Map<OrganisationId, String> names, PartnershipHead head) {
        return new Spread(
                t("BalancePage.work." + work),
                new Link(t("BalancePage.from." + work), head.path() + path(work)),
                work == Work.WORTH ? new Money(load.whole()).words() : number(load.whole()),
                load.most()
                        .map(each -> new Most(names.getOrDefault(each, ""), load.percent(each)))
                        .orElse(null),
                load.restsOn(names.size())
                        .map(each -> t("BalancePage.tooMuch." + work, names.getOrDefault(each, ""), load.percent(each)))
                        .orElse(null));
    }

    private static String path(Work work) {
        return switch (work) {
            case BROUGHT, WORTH -> "/commitments";
            case ACTIONS -> "/actions";
            case DECISIONS -> "/decisions";
            case MEETINGS, POINTS -> "/meetings";
        };
    }
}
