package org.osnowa.problems;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.places.Place;
import org.osnowa.places.Places;
import org.osnowa.platform.Choice;
import org.osnowa.platform.Link;
import org.osnowa.problems.Problems.Filter;
import org.osnowa.problems.Problems.Order;
import org.osnowa.problems.ProblemsController.Search;
import org.osnowa.problems.TakenUp.Taking;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists of problems, with what other modules know about places and partnerships. */
@Component
class ProblemLists {

    private static final int ON_A_PAGE = 20;
    private static final int EXCERPT = 220;

    /** More than one organiser can look at in a day. */
    static final int MOST_WAITING = 200;

    private final Problems problems;
    private final Voices voices;
    private final TakenUp takenUp;
    private final Organisers organisers;
    private final Partnerships partnerships;
    private final Places places;

    ProblemLists(
            Problems problems,
            Voices voices,
            TakenUp takenUp,
            Organisers organisers,
            Partnerships partnerships,
            Places places) {
        this.problems = problems;
        this.voices = voices;
        this.takenUp = takenUp;
        this.organisers = organisers;
        this.partnerships = partnerships;
        this.places = places;
    }

    ProblemsPage page(Search search, Visitor visitor, Optional<Voice> voice) {
        var filter = filter(search);
        var found = problems.list(filter, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var last = found.size() > ON_A_PAGE ? shown.getLast() : null;
        return new ProblemsPage(
                search,
                rows(shown, voice),
                problems.count(filter),
                organisers.organisesAny(visitor) ? waiting(visitor).size() : null,
                last == null ? null : next(search, last),
                states(),
                Choice.of(Order.values()));
    }

    List<Problem> waiting(Visitor visitor) {
        return problems.waitingIn(organisers.areas(visitor), MOST_WAITING);
    }

    List<ProblemRow> rows(List<Problem> all, Optional<Voice> voice) {
        var ids = all.stream().map(Problem::id).toList();
        var mine = voice.map(each -> voices.of(each, ids)).orElse(Set.of());
        var takings = takenUp.of(ids);
        Map<PartnershipId, Partnership> known = partnerships
                .all(takings.values().stream()
                        .flatMap(List::stream)
                        .map(Taking::partnership)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Partnership::id, Function.identity()));
        var where = places.byIds(all.stream().map(Problem::place).distinct().toList());
        return all.stream()
                .map(each -> new ProblemRow(
                        each.path(),
                        each.wording().title(),
                        excerpt(each),
                        Optional.ofNullable(where.get(each.place()))
                                .map(Place::label)
                                .orElse(""),
                        each.state(),
                        each.voices(),
                        mine.contains(each.id()),
                        links(takings.getOrDefault(each.id(), List.of()), known)))
                .toList();
    }

    private static List<Link> links(List<Taking> takings, Map<PartnershipId, Partnership> known) {
        return takings.stream()
                .filter(each -> !each.ended())
                .map(each -> known.get(each.partnership()))
                .filter(Objects::nonNull)
                .map(each -> new Link(each.name(), "/partnerships/" + each.slug()))
                .toList();
    }

    /** Without the first sentence, which the title says. */
    private static String excerpt(Problem problem) {
        var text = problem.wording().description();
        var title = problem.wording().title();
        var rest = text.startsWith(title) ? text.substring(title.length()).replaceFirst("^[.!?…\\s]+", "") : text;
        return rest.length() <= EXCERPT
                ? rest
                : rest.substring(0, rest.offsetByCodePoints(0, rest.codePointCount(0, EXCERPT) - 1))
                                .strip() + "…";
    }

    private static List<Choice> states() {
        return Stream.concat(
                        Stream.of(Choice.of("", t("problems.anyState"))),
                        ProblemState.allShown().stream().map(each -> Choice.of(each.name(), t(each))))
                .toList();
    }

    private Filter filter(Search search) {
        var where = search.place() == null || search.place().isBlank() ? null : places.within(search.place());
        return new Filter(
                where,
                search.state(),
                search.order() == null ? Order.MOST : search.order(),
                Optional.ofNullable(search.after()).map(ProblemId::new));
    }

    private static String next(Search search, Problem last) {
        var link = UriComponentsBuilder.fromPath("/problems");
        add(link, "place", search.place());
        add(link, "state", search.state());
        add(link, "order", search.order());
        add(link, "after", last.id());
        return link.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            link.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value.toString()));
        }
    }
}
