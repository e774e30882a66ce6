package org.osnowa.formalities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.rules.PartnershipType;

/** What somebody types of what the type asks for. Nothing has to be filled in: the rules say what is missing. */
public sealed interface FactsForm
        permits ProjectForm, UndertakingForm, CauseForm, ContributionForm, WrittenForm, StrategyForm {

    /** A field as it stands, for showing two versions beside each other. */
    record Line(String label, @Nullable String value) {}

    /** Of the facts that the writer saw. */
    int version();

    /** Sentences for what cannot be read, beside those found already. */
    FormErrors errors(FormErrors found);

    /** The facts with what was typed; only for a form without errors. */
    Facts into(Facts facts);

    List<Line> lines();

    /** Whether the type asks for what this form has. */
    default boolean askedBy(@Nullable PartnershipType type) {
        return Facts.askedBy(type) && getClass() == of(type, Facts.none()).getClass();
    }

    /** @throws NotFound for a type that asks for nothing */
    static FactsForm of(@Nullable PartnershipType type, Facts facts) {
        return switch (type) {
            case PROJECT -> ProjectForm.of(facts);
            case PPP -> UndertakingForm.of(facts);
            case COALITION -> CauseForm.of(facts);
            case LOCAL_INITIATIVE -> ContributionForm.of(facts);
            case LABOUR_MARKET -> WrittenForm.of(facts);
            case LAG -> StrategyForm.of(facts);
            case LOCAL, BRANCH, JOINT_BID, INTERMUNICIPAL -> throw new NotFound(type);
            case null -> throw new NotFound("no type");
        };
    }
}
