package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.List;
import org.osnowa.organisations.OrganisationsPage.Row;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Everything organisations/new.jte and organisations/edit.jte show.
 *
 * @param path where the form goes
 * @param maybe organisations that may be the same
 * @param differences what somebody else saved meanwhile, beside what was typed here
 */
public record OrganisationFormPage(
        String path,
        String name,
        OrganisationForm form,
        PlaceChoice place,
        FormErrors errors,
        List<Row> maybe,
        List<Difference> differences) {

    /** One field of which two people wrote two things. */
    public record Difference(String label, String theirs, String mine) {}

    public List<Choice> kinds() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", t("organisations.chooseKind")));
        all.addAll(OrganisationsPage.byName(Choice.of(OrganisationKind.values())));
        return all;
    }

    public List<Choice> sectors() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", t("organisations.usualSector")));
        all.addAll(Choice.of(Sector.values()));
        return all;
    }

    public List<Choice> fields() {
        return Choice.of(Field.values());
    }

    public OrganisationFormPage because(OrganisationRefusal why) {
        var field = why.name().replace("_TAKEN", "").toLowerCase(java.util.Locale.ROOT);
        return new OrganisationFormPage(
                path, name, form, place, errors.and(field, t(why.messageKey())), maybe, differences);
    }
}
