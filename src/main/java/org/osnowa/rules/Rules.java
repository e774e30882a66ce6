package org.osnowa.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All gates and rules. A file with a mistake keeps the program from starting. */
@Component
public class Rules {

    private final Map<Stage, List<Rule>> gates;
    private final Map<PartnershipType, List<Rule>> types;
    private final List<Rule> any;
    private final Map<LegalForm, FormGuide> forms;

    public Rules() {
        this(RuleFile.shipped(), FormFile.shipped());
    }

    Rules(RuleFile file, FormFile forms) {
        gates = file.gates();
        types = file.types();
        any = file.any();
        this.forms = forms.forms();
    }

    /** The conditions for leaving a stage. */
    public List<Finding> gate(Stage stage, Figures figures) {
        return gates.getOrDefault(stage, List.of()).stream()
                .map(rule -> rule.in(figures))
                .toList();
    }

    /** What the type and the legal form ask for, and what is asked of every partnership. */
    public List<Finding> composition(Optional<PartnershipType> type, Optional<LegalForm> form, Figures figures) {
        return Stream.of(
                        type.stream().flatMap(each -> types.getOrDefault(each, List.of()).stream()),
                        form.stream().flatMap(each -> guide(each).rules().stream()),
                        any.stream())
                .flatMap(each -> each)
                .map(rule -> rule.in(figures))
                .toList();
    }

    /** What has to be known of a partnership at this stage, of this type and in this form. */
    public Set<Figure> asked(Stage stage, Optional<PartnershipType> type, Optional<LegalForm> form) {
        var asked = asked(type, form);
        gates.getOrDefault(stage, List.of()).stream().flatMap(Rule::figures).forEach(asked::add);
        return asked;
    }

    /** What has to be known of a partnership of this type and in this form, at whatever stage. */
    public Set<Figure> asked(Optional<PartnershipType> type, Optional<LegalForm> form) {
        return Stream.of(
                        type.stream().flatMap(each -> types.getOrDefault(each, List.of()).stream()),
                        form.stream().flatMap(each -> guide(each).rules().stream()),
                        any.stream())
                .flatMap(each -> each)
                .flatMap(Rule::figures)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Figure.class)));
    }

    /** How these partners would fare with this form. */
    public List<Finding> in(LegalForm form, Figures figures) {
        return guide(form).rules().stream().map(rule -> rule.in(figures)).toList();
    }

    public FormGuide guide(LegalForm form) {
        return Objects.requireNonNull(forms.get(form));
    }

    /** @param id in full, as it stands in histories; a rule that has gone from the file is not found */
    public Optional<Rule> named(String id) {
        return all().filter(rule -> rule.id().equals(id)).findFirst();
    }

    Stream<Rule> all() {
        return Stream.of(
                        gates.values(),
                        types.values(),
                        forms.values().stream().map(FormGuide::rules).toList(),
                        List.of(any))
                .flatMap(lists -> lists.stream().flatMap(List::stream));
    }
}
