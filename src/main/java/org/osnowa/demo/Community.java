package org.osnowa.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Answer;
import org.osnowa.partnerships.InitiatorType;
import org.osnowa.partnerships.PartnershipType;
import org.osnowa.partnerships.Role;
import org.osnowa.partnerships.Stage;
import org.osnowa.places.AreaLevel;

/** The invented community as demo/zdrojewice.json tells it. Days are counted from the day of the demonstration. */
record Community(List<Organisation> organisations, List<Person> people, List<Partnership> partnerships) {

    record Organisation(
            String id,
            String name,
            String shortName,
            OrganisationKind kind,
            Sector sector,
            List<Field> fields,
            String place,
            String town,
            @Nullable String nip,
            @Nullable String regon,
            @Nullable String krs,
            String email,
            @Nullable String offers) {}

    /** @param password whether they sign in with the password of the demonstration */
    record Person(
            String id, String name, String email, @Nullable String actsFor, boolean password, boolean administrator) {}

    record Partnership(
            String slug,
            String name,
            String matter,
            AreaLevel level,
            String place,
            InitiatorType initiator,
            int startedOn,
            PartnershipType type,
            Stage stage,
            int stageSince,
            List<String> coordinators,
            List<Member> members,
            List<Invited> invitations) {}

    record Member(
            String organisation,
            int since,
            String representative,
            Scope scope,
            @Nullable Role role,
            boolean initiating,
            boolean preliminary,
            @Nullable String expects) {}

    record Invited(
            String organisation,
            String by,
            int sent,
            String asked,
            String gain,
            @Nullable Answered answer) {}

    record Answered(
            Answer.Kind kind,
            int on,
            String respondent,
            Scope scope,
            @Nullable String explanation,
            @Nullable String expects,
            @Nullable String enteredBy) {}
}
