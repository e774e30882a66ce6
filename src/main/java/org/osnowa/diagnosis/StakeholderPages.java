package org.osnowa.diagnosis;

import static org.osnowa.platform.Text.t;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.diagnosis.StakeholderPage.Found;
import org.osnowa.organisations.Directory;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnerLists;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the page on which somebody is put on the map. */
@Component
class StakeholderPages {

    private final DiagnosisPages pages;
    private final Stakeholders stakeholders;
    private final PartnerLists partners;
    private final Organisations organisations;
    private final Directory directory;

    StakeholderPages(
            DiagnosisPages pages,
            Stakeholders stakeholders,
            PartnerLists partners,
            Organisations organisations,
            Directory directory) {
        this.pages = pages;
        this.stakeholders = stakeholders;
        this.partners = partners;
        this.organisations = organisations;
        this.directory = directory;
    }

    StakeholderPage begin(Partnership partnership, Visitor me, @Nullable UUID organisation, String asked) {
        var form = known(StakeholderForm.empty().about(organisation == null ? null : new OrganisationId(organisation)));
        return page(partnership, me, null, form, asked, false, FormErrors.none());
    }

    StakeholderPage edit(
            Partnership partnership,
            Visitor me,
            @Nullable StakeholderId stakeholder,
            StakeholderForm form,
            boolean movedMeanwhile,
            FormErrors errors) {
        return page(partnership, me, stakeholder, form, "", movedMeanwhile, errors);
    }

    /** One that was merged is the other; an id that the directory does not know is nobody's. */
    StakeholderForm known(StakeholderForm form) {
        return form.organisation() == null
                ? form
                : form.about(organisations
                        .find(new OrganisationId(form.organisation()))
                        .map(found -> organisations.standing(found.id()))
                        .orElse(null));
    }

    private StakeholderPage page(
            Partnership partnership,
            Visitor me,
            @Nullable StakeholderId stakeholder,
            StakeholderForm form,
            String asked,
            boolean movedMeanwhile,
            FormErrors errors) {
        var choosing = stakeholder == null && form.organisation() == null && !errors.any();
        var mapped = choosing ? mapped(partnership.id()) : Set.<UUID>of();
        return new StakeholderPage(
                pages.head(partnership, me),
                stakeholder == null ? null : stakeholder.toString(),
                form,
                nameOf(form),
                choosing ? partners(partnership.id(), mapped) : List.of(),
                asked,
                asked.isBlank() ? List.of() : found(asked, mapped),
                kinds(),
                fields(),
                movedMeanwhile,
                errors);
    }

    private @Nullable String nameOf(StakeholderForm form) {
        return Optional.ofNullable(form.organisation())
                .map(OrganisationId::new)
                .flatMap(organisations::find)
                .map(each -> each.profile().name())
                .orElse(null);
    }

    private Set<UUID> mapped(PartnershipId partnership) {
        return stakeholders.of(partnership).stream()
                .filter(each -> !each.removed())
                .flatMap(each -> each.organisation().stream())
                .map(OrganisationId::value)
                .collect(Collectors.toSet());
    }

    private List<Found> partners(PartnershipId partnership, Set<UUID> mapped) {
        return partners.of(partnership).stream()
                .filter(each -> !mapped.contains(each.organisation()))
                .map(each -> new Found(each.organisation().toString(), each.name(), each.sector(), false))
                .toList();
    }

    private List<Found> found(String asked, Set<UUID> mapped) {
        return directory.find(Directory.Filter.named(asked), null).organisations().stream()
                .map(each -> new Found(
                        each.id().toString(),
                        each.name(),
                        each.sector(),
                        mapped.contains(each.id().value())))
                .toList();
    }

    private static List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", t("StakeholderPage.noKind"))),
                        Choice.of(OrganisationKind.values()).stream()
                                .sorted(Comparator.comparing(Choice::label, Text.alphabetically())))
                .toList();
    }

    private static List<Choice> fields() {
        return Choice.of(Field.values());
    }
}
