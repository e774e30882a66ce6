package org.osnowa.diagnosis;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Stakeholder.Who;
import org.osnowa.diagnosis.Stakeholder.Who.Described;
import org.osnowa.diagnosis.Stakeholder.Who.Listed;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * @param organisation chosen from the directory; otherwise the name and what follows describe who is meant
 * @param kind may stand in for the sector, and for the fields, that are usual for it
 * @param version of the stakeholder that the writer saw
 */
public record StakeholderForm(
        @Nullable UUID organisation,

        @CodePointLength(max = 300, message = "{StakeholderForm.name.tooLong}") @Nullable
        String name,

        @Nullable OrganisationKind kind,
        @Nullable Sector sector,
        @Nullable List<String> fields,

        @NotNull(message = "{StakeholderForm.part.missing}") @Nullable
        PartInMatter part,

        @CodePointLength(max = 1000, message = "{StakeholderForm.note.tooLong}") @Nullable
        String note,

        int version,
        @Nullable UUID once) {

    static StakeholderForm empty() {
        return new StakeholderForm(null, null, null, null, null, null, null, 0, null);
    }

    static StakeholderForm of(Stakeholder stakeholder) {
        var note = stakeholder.note().orElse(null);
        return switch (stakeholder.who()) {
            case Listed(var organisation) ->
                new StakeholderForm(
                        organisation.value(),
                        null,
                        null,
                        null,
                        null,
                        stakeholder.part(),
                        note,
                        stakeholder.version(),
                        null);
            case Described(var name, var sector, var fields) ->
                new StakeholderForm(
                        null,
                        name,
                        null,
                        sector,
                        fields.stream().map(Field::name).toList(),
                        stakeholder.part(),
                        note,
                        stakeholder.version(),
                        null);
        };
    }

    /** The same words about this organisation of the directory, or about none. */
    StakeholderForm about(@Nullable OrganisationId known) {
        return new StakeholderForm(
                known == null ? null : known.value(), name, kind, sector, fields, part, note, version, once);
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        if (organisation == null && (name == null || name.isBlank())) {
            errors = errors.and("name", t("StakeholderForm.name.missing"));
        }
        if (organisation == null && standing().isEmpty()) {
            errors = errors.and("sector", t("StakeholderForm.sector.missing"));
        }
        return errors.asAskedIn(StakeholderForm.class);
    }

    /** Only for a form without errors. */
    Who who() {
        return organisation != null
                ? new Listed(new OrganisationId(organisation))
                : new Described(requireNonNull(name).strip(), standing().orElseThrow(), worksIn());
    }

    @Nullable
    String remark() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    List<String> chosenFields() {
        return fields == null ? List.of() : fields;
    }

    private Optional<Sector> standing() {
        return Optional.ofNullable(sector).or(() -> Optional.ofNullable(kind).flatMap(OrganisationKind::usualSector));
    }

    private List<Field> worksIn() {
        var typed = chosenFields().stream()
                .flatMap(StakeholderForm::field)
                .distinct()
                .toList();
        return typed.isEmpty() && kind != null ? kind.usualFields() : typed;
    }

    private static Stream<Field> field(String name) {
        return Arrays.stream(Field.values()).filter(each -> each.name().equals(name));
    }
}
