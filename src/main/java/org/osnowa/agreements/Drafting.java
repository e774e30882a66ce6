package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osnowa.agreements.Clause.Asked;
import org.osnowa.agreements.Draft.Gap;
import org.osnowa.agreements.Draft.Item;
import org.osnowa.agreements.Paper.Content;
import org.osnowa.agreements.Template.Value;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Puts a draft together of the clauses, of what Osnowa knows and of what partners typed. The document is in Polish. */
@Component
class Drafting {

    private static final Map<String, Content> ANNEXED = Map.of(
            "C04", Content.GOALS,
            "C10", Content.CONTRIBUTIONS,
            "C11", Content.BENEFITS,
            "C15", Content.PLAN);
    private static final String DISPUTES = "C26";

    /** A day ends in "r.", whose full stop is also that of a sentence. */
    private static final Pattern DOUBLE_STOP = Pattern.compile("\\br\\.\\.(?!\\.)");

    private final Library library;
    private final Knowing knowing;
    private final Annexes annexes;

    Drafting(Library library, Knowing knowing, Annexes annexes) {
        this.library = library;
        this.knowing = knowing;
        this.annexes = annexes;
    }

    /** Without the rows of its annexes. */
    Draft brief(Partnership partnership, Whole whole) {
        return draft(partnership, whole, false, Optional.empty());
    }

    /** One clause alone: of the others nothing is filled in. */
    Draft.Item one(Partnership partnership, Whole whole, String clause) {
        return draft(partnership, whole, false, Optional.of(clause)).of(clause);
    }

    /** With everything that will be signed. */
    Draft complete(Partnership partnership, Whole whole) {
        return draft(partnership, whole, true, Optional.empty());
    }

    private Draft draft(Partnership partnership, Whole whole, boolean rows, Optional<String> only) {
        return Text.speaking(Text.POLISH, () -> {
            var kind = whole.agreement().kind();
            var clauses = library.clausesOf(kind, partnership.type());
            var included =
                    clauses.stream().filter(each -> included(each, whole)).toList();
            var numbers = numbers(included);
            var attached = attached(partnership, included, rows);
            var known = known(partnership, whole, clauses, only, numbers, attached);
            return new Draft(
                    whole.agreement().title(),
                    partnership.name(),
                    clauses.stream()
                            .map(each -> item(
                                    each,
                                    whole,
                                    included.contains(each),
                                    numbers.getOrDefault(each.id(), 0),
                                    known,
                                    attached))
                            .toList(),
                    attached,
                    known.parties(),
                    unsaid(clauses, whole));
        });
    }

    private boolean included(Clause clause, Whole whole) {
        return whole.wording(clause.id()).included().orElseGet(() -> switch (need(clause, whole)) {
            case MANDATORY, RECOMMENDED -> true;
            case OPTIONAL, CONDITIONAL, NOT_USED -> false;
        });
    }

    /** A clause on condition is mandatory when it holds, and optional when it does not. */
    Need need(Clause clause, Whole whole) {
        if (clause.opening()) {
            return Need.MANDATORY;
        }
        var need = library.need(whole.agreement().kind(), clause.id());
        return need == Need.CONDITIONAL
                ? clause.condition()
                        .flatMap(each -> whole.agreement().terms().said(each))
                        .map(holds -> holds ? Need.MANDATORY : Need.OPTIONAL)
                        .orElse(Need.CONDITIONAL)
                : need;
    }

    private Set<Circumstance> unsaid(List<Clause> clauses, Whole whole) {
        var unsaid = EnumSet.noneOf(Circumstance.class);
        clauses.stream()
                .filter(each -> need(each, whole) == Need.CONDITIONAL)
                .forEach(each -> each.condition().ifPresent(unsaid::add));
        return unsaid;
    }

    private static Map<String, Integer> numbers(List<Clause> included) {
        var numbers = new HashMap<String, Integer>();
        included.stream().filter(each -> !each.opening()).forEach(each -> numbers.put(each.id(), numbers.size() + 1));
        return numbers;
    }

    private List<Paper.Annex> attached(Partnership partnership, List<Clause> included, boolean rows) {
        var attached = new ArrayList<Paper.Annex>();
        included.stream()
                .map(each -> ANNEXED.get(each.id()))
                .filter(each -> each != null)
                .forEach(about -> attached.add(annexes.annex(attached.size() + 1, about, partnership, rows)));
        return attached;
    }

    private Knowledge known(
            Partnership partnership,
            Whole whole,
            List<Clause> clauses,
            Optional<String> only,
            Map<String, Integer> numbers,
            List<Paper.Annex> attached) {
        var asked = EnumSet.noneOf(Known.class);
        clauses.stream()
                .filter(each -> only.map(each.id()::equals).orElse(true))
                .flatMap(each -> each.values().stream())
                .flatMap(each -> each.from().stream())
                .forEach(asked::add);
        var known = knowing.of(partnership, whole, asked, only.isEmpty());
        var all = new EnumMap<Known, Value>(known.values());
        attached.forEach(each -> all.put(numberOf(each.about()), new Value.Words(String.valueOf(each.number()))));
        all.put(Known.ANNEXES, new Value.Words(list(attached)));
        Optional.ofNullable(numbers.get(DISPUTES))
                .ifPresent(each -> all.put(Known.DISPUTES_CLAUSE, new Value.Words("§ " + each)));
        return new Knowledge(all, known.parties());
    }

    private static Known numberOf(Content about) {
        return switch (about) {
            case GOALS -> Known.GOALS_ANNEX;
            case CONTRIBUTIONS -> Known.CONTRIBUTIONS_ANNEX;
            case BENEFITS -> Known.BENEFITS_ANNEX;
            case PLAN -> Known.PLAN_ANNEX;
        };
    }

    private static String list(List<Paper.Annex> attached) {
        return attached.isEmpty()
                ? t("agreements.noAnnexes")
                : String.join(
                        ", ",
                        attached.stream()
                                .map(each -> t("agreements.annexInList", String.valueOf(each.number()), each.title()))
                                .toList());
    }

    private Item item(
            Clause clause, Whole whole, boolean included, int number, Knowledge known, List<Paper.Annex> attached) {
        var wording = whole.wording(clause.id());
        var filled = wording.own().map(Drafting::own).orElseGet(() -> filled(clause, wording, known));
        var gaps = new ArrayList<>(filled.gaps());
        attached.stream()
                .filter(each ->
                        each.about() == ANNEXED.get(clause.id()) && each.rows().isEmpty())
                .filter(each -> !each.columns().isEmpty())
                .forEach(each -> gaps.add(new Gap("annex", t("agreements.emptyAnnex", each.title()))));
        return new Item(clause, need(clause, whole), included, included ? number : 0, wording, filled.text(), gaps);
    }

    private record Words(String text, List<Gap> gaps) {}

    /** Own words are no template; what looks like a place for a value is one that nobody filled. */
    private static Words own(String words) {
        return new Words(
                words,
                words.contains("{{") || words.contains("}}")
                        ? List.of(new Gap("{{", t("agreements.placeholderLeft")))
                        : List.of());
    }

    private static Words filled(Clause clause, Wording wording, Knowledge known) {
        var values = new HashMap<String, Value>();
        for (var each : clause.values()) {
            each.from().map(known.values()::get).ifPresent(value -> values.put(each.name(), value));
            if (each.typed()) {
                Optional.ofNullable(wording.filled().get(each.name()))
                        .ifPresent(typed -> values.put(each.name(), new Value.Words(typed)));
            }
        }
        var filled = clause.polish().fill(values, name -> "[" + label(clause, name, known) + "]");
        var gaps = new ArrayList<>(filled.missing().stream()
                .map(each -> new Gap(each, label(clause, each, known)))
                .toList());
        var text = DOUBLE_STOP.matcher(filled.text()).replaceAll("r.");
        if (text.contains("{{") || text.contains("}}")) {
            gaps.add(new Gap("{{", t("agreements.placeholderLeft")));
        }
        return new Words(text, gaps);
    }

    /** Of a row of a list with whose row it is: "Gmina Zdrojewice: kto podpisuje". */
    private static String label(Clause clause, String name, Knowledge known) {
        var parts = name.split("\\.");
        var label = clause.values().stream()
                .filter(each -> each.name().equals(parts[0]))
                .map(Asked::label)
                .map(each -> each.in(Text.language()))
                .findFirst()
                .orElse(parts[0]);
        if (parts.length < 3) {
            return label;
        }
        var row = Integer.parseInt(parts[1]) - 1;
        var rows = clause.values().stream()
                .filter(each -> each.name().equals(parts[0]))
                .flatMap(each -> each.from().stream())
                .map(known.values()::get)
                .flatMap(each -> each instanceof Value.Rows(var found) ? found.stream() : Stream.empty())
                .toList();
        return rows.get(row).getOrDefault("nazwa", label) + ": " + t("agreements.row." + parts[2]);
    }
}
