package org.osnowa.benefits;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.Visitor;
import org.osnowa.asking.Question;
import org.osnowa.asking.Questions;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.benefits.Reviews.Answered;
import org.osnowa.benefits.Writers.Writer;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.PartnerRow;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Role;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the pages of the rounds in which partners are asked what has come. */
@Component
class ReviewPages {

    private static final Period USUAL = Period.ofWeeks(2);

    private final PartnershipHeads heads;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Expectations expectations;
    private final Reviews reviews;
    private final Questions questions;
    private final People people;
    private final Writers writers;
    private final Clock clock;

    ReviewPages(
            PartnershipHeads heads,
            PartnerLists partners,
            Organisations organisations,
            Expectations expectations,
            Reviews reviews,
            Questions questions,
            People people,
            Writers writers,
            Clock clock) {
        this.heads = heads;
        this.partners = partners;
        this.organisations = organisations;
        this.expectations = expectations;
        this.reviews = reviews;
        this.questions = questions;
        this.people = people;
        this.writers = writers;
        this.clock = clock;
    }

    ReviewForm fresh() {
        return ReviewForm.fresh(LocalDate.now(clock).plus(USUAL));
    }

    ReviewPage begin(Partnership partnership, Visitor me, ReviewForm form, FormErrors errors) {
        var known = organisations.byIds(partners.of(partnership.id()).stream()
                .map(each -> new OrganisationId(each.organisation()))
                .toList());
        var reachable = (int) known.values().stream()
                .filter(each -> each.contact().email() != null)
                .count();
        return new ReviewPage(
                heads.of(partnership, me, "benefits"), null, null, "", false, form, List.of(), 0, reachable, errors);
    }

    ReviewPage page(Partnership partnership, Review review, Visitor me, ReviewForm form, FormErrors errors) {
        var head = heads.of(partnership, me, "benefits");
        var here = partners.of(partnership.id()).stream()
                .filter(each -> each.role() != Role.OBSERVER)
                .toList();
        var round = new Round(review, writers.of(me, partnership), head.coordinates(), here);
        var rows = here.stream().map(round::row).toList();
        return new ReviewPage(
                head,
                review.id().toString(),
                Text.date(review.openedOn()),
                Text.date(review.until()),
                review.asking(LocalDate.now(clock)),
                form,
                rows,
                (int) rows.stream().filter(each -> each.answeredOn() != null).count(),
                0,
                errors);
    }

    /** What partners said, and the letters to them, in one round. */
    private final class Round {

        private final Review review;
        private final Writer writer;
        private final boolean coordinates;
        private final Map<OrganisationId, Answered> answered;
        private final Map<OrganisationId, Question> letters;
        private final Map<OrganisationId, Organisation> known;
        private final Map<PersonId, String> names;

        Round(Review review, Writer writer, boolean coordinates, List<PartnerRow> here) {
            this.review = review;
            this.writer = writer;
            this.coordinates = coordinates;
            this.answered =
                    reviews.answered(review.id()).stream().collect(toMap(Answered::organisation, Function.identity()));
            this.letters = coordinates
                    ? questions.of(Review.PURPOSE, review.id().value()).stream()
                            .collect(toMap(Question::organisation, Function.identity(), (_, last) -> last))
                    : Map.of();
            this.known = coordinates
                    ? organisations.byIds(here.stream()
                            .map(each -> new OrganisationId(each.organisation()))
                            .toList())
                    : Map.of();
            this.names = people
                    .all(answered.values().stream()
                            .flatMap(each -> each.said().enteredBy().stream())
                            .distinct()
                            .toList())
                    .stream()
                    .collect(toMap(Person::id, Person::name));
        }

        ReviewPage.Row row(PartnerRow partner) {
            var organisation = new OrganisationId(partner.organisation());
            var said = Optional.ofNullable(answered.get(organisation));
            var letter = Optional.ofNullable(letters.get(organisation));
            return new ReviewPage.Row(
                    partner.organisation(),
                    partner.name(),
                    partner.sector(),
                    partner.residents(),
                    said.map(Answered::at).map(ReviewPages.this::day).orElse(null),
                    said.flatMap(each -> each.said().by()).orElse(null),
                    said.flatMap(each -> each.said().enteredBy())
                            .map(names::get)
                            .orElse(null),
                    mayAnswer(organisation),
                    letter.flatMap(Question::address)
                            .or(() -> publicAddress(organisation))
                            .orElse(null),
                    letter.filter(each -> each.open(LocalDate.now(clock)))
                            .map(Question::sentAt)
                            .map(ReviewPages.this::day)
                            .orElse(null));
        }

        private boolean mayAnswer(OrganisationId organisation) {
            return coordinates || writer.own().contains(organisation) && review.asking(LocalDate.now(clock));
        }

        private Optional<String> publicAddress(OrganisationId organisation) {
            return Optional.ofNullable(known.get(organisation))
                    .flatMap(each -> Optional.ofNullable(each.contact().email()));
        }
    }

    private String day(Instant at) {
        return Text.date(LocalDate.ofInstant(at, clock.getZone()));
    }

    List<Expectation> benefits(Partnership partnership, OrganisationId organisation) {
        return expectations.of(partnership.id(), organisation).stream()
                .filter(each -> each.what() instanceof Benefit)
                .toList();
    }

    /** What this partner has said so far, in the form. */
    ReviewAnswerForm said(
            Partnership partnership, Review review, OrganisationId organisation, @Nullable Question link) {
        var answered = reviews.answered(review.id()).stream()
                .filter(each -> each.organisation().equals(organisation))
                .findFirst();
        var got = link == null
                ? reviews.got(partnership.id()).getOrDefault(review.id(), Map.of())
                : Map.<ExpectationId, Got>of();
        return ReviewAnswerForm.of(
                got,
                answered.flatMap(each -> each.said().by())
                        .filter(_ -> link == null)
                        .orElse(null),
                answered.map(Answered::version).orElse(0));
    }

    ReviewAnswerPage here(
            Partnership partnership,
            Review review,
            OrganisationId organisation,
            Visitor me,
            ReviewAnswerForm form,
            List<String> mine,
            FormErrors errors) {
        var head = heads.of(partnership, me, "benefits");
        var onWord = writers.of(me, partnership).onlyOnWord(organisation);
        return new ReviewAnswerPage(
                head,
                head.path() + "/benefits/reviews/" + review.id() + "/partners/" + organisation,
                partnership.name(),
                partnership.slug(),
                name(organisation),
                Text.date(review.until()),
                rows(benefits(partnership, organisation), form),
                Choice.of(Obtained.values()),
                form,
                onWord,
                onWord,
                null,
                false,
                mine,
                errors);
    }

    /** For who comes from the letter: the partner's own wishes, and nothing else of what is between partners. */
    ReviewAnswerPage fromLetter(
            Partnership partnership,
            Review review,
            Question link,
            String path,
            ReviewAnswerForm form,
            Optional<? extends Refusal> whyNot,
            List<String> mine,
            FormErrors errors) {
        return new ReviewAnswerPage(
                null,
                path,
                partnership.name(),
                partnership.slug(),
                name(link.organisation()),
                Text.date(review.until()),
                whyNot.isPresent() ? List.of() : rows(benefits(partnership, link.organisation()), form),
                Choice.of(Obtained.values()),
                form,
                true,
                false,
                whyNot.orElse(null),
                link.used() && !errors.any(),
                mine,
                errors);
    }

    private String name(OrganisationId organisation) {
        return organisations.namesOf(List.of(organisation)).getOrDefault(organisation, "");
    }

    private static List<ReviewAnswerPage.Row> rows(List<Expectation> benefits, ReviewAnswerForm form) {
        return benefits.stream()
                .map(each -> new ReviewAnswerPage.Row(
                        each.id().value(),
                        each.what().brief(),
                        form.state(each.id()).map(Enum::name).orElse(null),
                        form.words(each.id()).orElse(null)))
                .toList();
    }

    /** What somebody had chosen, in words, for the page that shows both versions. */
    static List<String> inWords(List<Expectation> benefits, ReviewAnswerForm form) {
        var got = form.got(benefits);
        return benefits.stream()
                .flatMap(each -> Optional.ofNullable(got.get(each.id()))
                        .map(said -> each.what().brief() + " – " + Text.t(said.state())
                                + said.words().map(words -> ": " + words).orElse(""))
                        .stream())
                .toList();
    }
}
