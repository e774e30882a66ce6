package org.osnowa.agreements;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Counts;
import org.osnowa.partnerships.Partner;
import org.osnowa.platform.Text;
import org.osnowa.rules.Figure;
import org.osnowa.rules.Figures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Tells the gate of the agreement what the document of the type lacks: clauses, signatures, and the basis on which data are passed
 * on (gate.A2, gate.A4, gate.A7). While there is no document, or its last day is over, nobody knows. A clause counts as missing where it was left out, and
 * where nobody typed what only people can say.
 */
@Component
class AgreementMeasures implements Counts {

    private static final String DATA = "C20";

    private final Library library;

    AgreementMeasures(Library library) {
        this.library = library;
    }

    @Override
    public Set<Figure> figures() {
        return EnumSet.of(
                Figure.MISSING_CLAUSES, Figure.SIGNATURES_MISSING, Figure.SHARES_PERSONAL_DATA, Figure.DATA_CLAUSE);
    }

    @Override
    public String sql() {
        return """
                select (select jsonb_build_object(
                                   'kind', kind, 'state', state, 'text', text,
                                   'inForce', case when ends_on < :today then 0 else in_force end, 'minors', minors,
                                   'volunteers', volunteers, 'sharesData', shares_data, 'dataBasis', data_basis,
                                   'clauses', (select coalesce(jsonb_object_agg(clause, jsonb_build_object(
                                                                   'included', included, 'filled', filled,
                                                                   'own', wording is not null)), '{}')
                                                 from agreement_clauses
                                                where agreement = agreements.id),
                                   'unsigned', (select coalesce(jsonb_agg(party ->> 'organisation'), '[]')
                                                  from agreement_texts
                                                 cross join lateral jsonb_array_elements(content -> 'parties') as party
                                                 where agreement_texts.agreement = agreements.id
                                                   and number = agreements.text
                                                   and not exists (select 1
                                                                     from agreement_signatures
                                                                    where agreement_signatures.agreement = agreements.id
                                                                      and agreement_signatures.number = agreements.text
                                                                      and organisation = cast(party ->> 'organisation' as uuid)
                                                                      and counter <> 'WAITS')))
                          from agreements
                         where partnership = :partnership
                           and kind in ('LOCAL', 'PROJECT', 'BRANCH', 'COALITION')
                           and state <> 'CLOSED'
                           and not (state = 'IN_FORCE' and coalesce(ends_on < :today, false))
                         order by in_force desc, begun_at, id
                         limit 1) as agreement
                """;
    }

    @Override
    public void read(JsonNode row, List<Partner> partners, Figures figures) {
        var found = row.get("agreement");
        if (found == null || found.isNull()) {
            return;
        }
        var kind = DocumentKind.valueOf(found.get("kind").asString());
        var drafted = found.get("state").asString().equals("DRAFT")
                && found.get("inForce").asInt() == 0;
        figures.with(Figure.MISSING_CLAUSES, drafted ? missing(kind, found) : List.of());
        figures.with(Figure.SIGNATURES_MISSING, unsigned(found, partners));
        var shares = yes(found, "sharesData");
        if (shares != null) {
            figures.with(Figure.SHARES_PERSONAL_DATA, shares);
        }
        figures.with(
                Figure.DATA_CLAUSE,
                included(kind, DATA, found) && !found.get("dataBasis").isNull());
    }

    /** What is in force is signed by as many as have to; before, it says who has not. */
    private static List<String> unsigned(JsonNode found, List<Partner> partners) {
        if (found.get("inForce").asInt() > 0) {
            return List.of();
        }
        var signing = found.get("state").asString().equals("SIGNING");
        Set<UUID> ids = new HashSet<>();
        found.get("unsigned").forEach(each -> ids.add(UUID.fromString(each.asString())));
        return partners.stream()
                .filter(each -> signing
                        ? ids.contains(each.membership().organisation().value())
                        : each.membership().signs())
                .map(Partner::name)
                .toList();
    }

    private List<String> missing(DocumentKind kind, JsonNode found) {
        return library.all().stream()
                .filter(each -> mandatory(kind, each, found))
                .filter(each -> !included(kind, each.id(), found) || unfilled(each, found))
                .map(each -> each.title().in(Text.language()))
                .toList();
    }

    private boolean mandatory(DocumentKind kind, Clause clause, JsonNode found) {
        return switch (library.need(kind, clause.id())) {
            case MANDATORY -> true;
            case CONDITIONAL ->
                clause.condition()
                        .map(each -> switch (each) {
                            case MINORS -> !Boolean.FALSE.equals(yes(found, "minors"));
                            case VOLUNTEERS -> !Boolean.FALSE.equals(yes(found, "volunteers"));
                        })
                        .orElse(false);
            case RECOMMENDED, OPTIONAL, NOT_USED -> false;
        };
    }

    /** As somebody said, or as the kind of document has it. */
    private boolean included(DocumentKind kind, String clause, JsonNode found) {
        var said = found.get("clauses").get(clause);
        if (said != null && !said.get("included").isNull()) {
            return said.get("included").asBoolean();
        }
        var need = library.need(kind, clause);
        return need == Need.MANDATORY || need == Need.RECOMMENDED || need == Need.CONDITIONAL && held(clause, found);
    }

    private boolean held(String clause, JsonNode found) {
        return library.clause(clause)
                .condition()
                .map(each -> Boolean.TRUE.equals(yes(found, each == Circumstance.MINORS ? "minors" : "volunteers")))
                .orElse(false);
    }

    private static boolean unfilled(Clause clause, JsonNode found) {
        var said = found.get("clauses").get(clause.id());
        if (said != null && said.get("own").asBoolean()) {
            return false;
        }
        Map<String, String> filled = new HashMap<>();
        if (said != null) {
            said.get("filled")
                    .properties()
                    .forEach(each -> filled.put(each.getKey(), each.getValue().asString()));
        }
        return clause.values().stream()
                .filter(each -> each.typed() && each.from().isEmpty())
                .anyMatch(each -> !filled.containsKey(each.name())
                        && clause.polish().otherwise(each.name()).isEmpty());
    }

    private static @Nullable Boolean yes(JsonNode found, String which) {
        return found.get(which).isNull() ? null : found.get(which).asBoolean();
    }
}
