package org.osnowa.benefits;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.benefits.BenefitPage.Column;
import org.osnowa.benefits.BenefitPage.PartnerBlock;
import org.osnowa.benefits.BenefitPage.Removed;
import org.osnowa.benefits.BenefitPage.Row;
import org.osnowa.benefits.BenefitPage.Silent;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.benefits.Writers.Writer;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages on which it is read and written what partners want and fear. */
@Component
class BenefitPages {

    private static final int MOST_SHOWN = 500;

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Expectations expectations;
    private final Reviews reviews;
    private final People people;
    private final Writers writers;
    private final ReviewDesk desk;
    private final Clock clock;

    BenefitPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Organisations organisations,
            Expectations expectations,
            Reviews reviews,
            People people,
            Writers writers,
            ReviewDesk desk,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.organisations = organisations;
        this.expectations = expectations;
        this.reviews = reviews;
        this.people = people;
        this.writers = writers;
        this.desk = desk;
        this.clock = clock;
    }

    BenefitPage page(Partnership partnership, Visitor visitor) {
        var head = heads.of(partnership, visitor, "benefits");
        return head.inside() ? inside(partnership, visitor, head) : outside(partnership, head);
    }

    private BenefitPage outside(Partnership partnership, PartnershipHead head) {
        var shown = expectations.shown(partnership.id(), MOST_SHOWN).stream()
                .collect(groupingBy(Expectation::organisation));
        var blocks = partners.of(partnership.id()).stream()
                .flatMap(each -> Stream.ofNullable(shown.get(new OrganisationId(each.organisation())))
                        .map(theirs -> block(
                                each,
                                false,
                                theirs.stream().map(BenefitPages::publicly).toList(),
                                List.of(),
                                List.of())))
                .toList();
        return new BenefitPage(head, List.of(), blocks, List.of(), List.of(), List.of(), 0, false);
    }

    /** What was said of it, and by whom, stays between partners. */
    private static Row publicly(Expectation expectation) {
        var what = expectation.what();
        return new Row(
                expectation.id().value(),
                what.kind().map(each -> t(each)).orElse(null),
                what.words().orElse(null),
                null,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    private BenefitPage inside(Partnership partnership, Visitor visitor, PartnershipHead head) {
        var rows = partners.of(partnership.id());
        var here = rows.stream()
                .map(PartnerRow::organisation)
                .map(OrganisationId::new)
                .toList();
        var story = new Story(
                partnership,
                writers.of(visitor, partnership, head.coordinates(), here),
                expectations.of(partnership.id()),
                Balance.of(partnership.id(), reviews),
                rows);
        var names = story.people();
        var blocks = story.here.stream().map(each -> story.block(each, names)).toList();
        return new BenefitPage(
                head,
                columns(story.balance.reviews(), head.path()),
                blocks,
                story.left(names),
                silent(partnership, story.here),
                story.removed(head.path()),
                story.withoutBenefit(),
                head.coordinates() && desk.whyNotOpen(partnership).isEmpty());
    }

    private List<Column> columns(List<Review> shown, String path) {
        var today = LocalDate.now(clock);
        return shown.stream()
                .map(each -> new Column(
                        path + "/benefits/reviews/" + each.id(),
                        Text.date(each.openedOn()),
                        each.asking(today),
                        Text.date(each.until())))
                .toList();
    }

    private List<Silent> silent(Partnership partnership, List<PartnerRow> here) {
        var without = reviews.nothingTwice(List.of(partnership.id())).stream()
                .map(each -> each.organisation().value())
                .collect(toSet());
        return here.stream()
                .filter(each -> without.contains(each.organisation()))
                .map(each -> new Silent(each.organisation(), each.name()))
                .toList();
    }

    private static PartnerBlock block(
            PartnerRow partner, boolean mine, List<Row> benefits, List<Row> costs, List<Cell> cells) {
        return new PartnerBlock(
                partner.organisation(),
                partner.name(),
                partner.sector(),
                partner.residents(),
                mine,
                benefits,
                costs,
                cells);
    }

    ExpectationPage expectation(
            Partnership partnership,
            Visitor me,
            @Nullable Expectation known,
            ExpectationForm form,
            @Nullable String mine,
            FormErrors errors) {
        var writer = writers.of(me, partnership);
        var names = organisations.namesOf(writer.all());
        var settled = writer.all().size() == 1
                ? Optional.of(writer.all().getFirst())
                : Optional.ofNullable(known).map(Expectation::organisation);
        return new ExpectationPage(
                heads.of(partnership, me, "benefits"),
                known == null ? null : known.id().toString(),
                form,
                settled.map(names::get).orElse(null),
                writer.all().stream()
                        .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                        .toList(),
                Stream.concat(
                                Stream.of(Choice.of("", t("ExpectationForm.ownWords"))),
                                Choice.of(form.benefit() ? BenefitKind.values() : CostKind.values()).stream())
                        .toList(),
                settled.map(writer::onlyOnWord)
                        .orElse(writer.own().size() < writer.all().size()),
                mine,
                errors);
    }

    /** Everything that the partners of one partnership want and fear and got. */
    private final class Story {

        private final Partnership partnership;
        private final Writer writer;
        private final List<Expectation> all;
        private final Balance balance;
        private final List<PartnerRow> here;

        Story(Partnership partnership, Writer writer, List<Expectation> all, Balance balance, List<PartnerRow> here) {
            this.partnership = partnership;
            this.writer = writer;
            this.all = all;
            this.balance = balance;
            this.here = here;
        }

        Map<PersonId, String> people() {
            var wrote = all.stream()
                    .flatMap(each -> each.said().enteredBy().stream())
                    .collect(toSet());
            return people.all(wrote).stream().collect(toMap(Person::id, Person::name));
        }

        PartnerBlock block(PartnerRow partner, Map<PersonId, String> names) {
            var organisation = new OrganisationId(partner.organisation());
            return BenefitPages.block(
                    partner,
                    writer.all().contains(organisation),
                    rows(organisation, Side.BENEFIT, names),
                    rows(organisation, Side.COST, names),
                    balance.row(benefits(organisation), partner.since()));
        }

        /** What was taken out since still counts where it was spoken of. */
        private Set<ExpectationId> benefits(OrganisationId organisation) {
            return all.stream()
                    .filter(each -> each.organisation().equals(organisation))
                    .map(Expectation::id)
                    .collect(toSet());
        }

        /** Observers are asked for nothing (gate.R3). */
        int withoutBenefit() {
            var wanting = all.stream()
                    .filter(each -> each.stands() && each.what() instanceof Benefit)
                    .map(Expectation::organisation)
                    .collect(toSet());
            return (int) here.stream()
                    .filter(PartnerRow::counts)
                    .filter(each -> !wanting.contains(new OrganisationId(each.organisation())))
                    .count();
        }

        List<PartnerBlock> left(Map<PersonId, String> names) {
            var today = here.stream().map(PartnerRow::organisation).collect(toSet());
            var gone = all.stream()
                    .filter(Expectation::stands)
                    .map(Expectation::organisation)
                    .filter(each -> !today.contains(each.value()))
                    .collect(toCollection(LinkedHashSet::new));
            var known = gone.isEmpty() ? Map.<OrganisationId, OrganisationSummary>of() : organisations.summaries(gone);
            return gone.stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .map(each -> gone(each, names))
                    .toList();
        }

        private PartnerBlock gone(OrganisationSummary each, Map<PersonId, String> names) {
            return new PartnerBlock(
                    each.id().value(),
                    each.name(),
                    each.sector(),
                    each.residentBody(),
                    false,
                    rows(each.id(), Side.BENEFIT, names),
                    rows(each.id(), Side.COST, names),
                    balance.row(benefits(each.id()), partnership.origin().startedOn()));
        }

        List<Removed> removed(String path) {
            return all.stream()
                    .filter(Expectation::removed)
                    .filter(each -> writer.all().contains(each.organisation()))
                    .map(each -> new Removed(
                            path + "/benefits/" + each.id(), each.what().brief()))
                    .toList();
        }

        private List<Row> rows(OrganisationId organisation, Side side, Map<PersonId, String> names) {
            return all.stream()
                    .filter(Expectation::stands)
                    .filter(each -> each.organisation().equals(organisation)
                            && each.what().side() == side)
                    .map(each -> row(each, names))
                    .toList();
        }

        private Row row(Expectation each, Map<PersonId, String> names) {
            var what = each.what();
            var last = balance.last(each.id());
            return new Row(
                    each.id().value(),
                    what.kind().map(kind -> t(kind)).orElse(null),
                    what.words().orElse(null),
                    what instanceof Benefit benefit ? benefit.importance() : null,
                    what instanceof Benefit benefit && benefit.shown(),
                    each.said().by().orElse(null),
                    each.said().enteredBy().map(names::get).orElse(null),
                    last.map(Balance.Last::got).map(Got::state).orElse(null),
                    last.flatMap(said -> said.got().words()).orElse(null),
                    last.map(said -> Text.date(said.review().openedOn())).orElse(null));
        }
    }
}
