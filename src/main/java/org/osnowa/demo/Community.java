package org.osnowa.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.Answer;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.InitiatorType;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.partnerships.Role;
import org.osnowa.places.AreaLevel;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;

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

    /**
     * @param consultsFor a second organisation that they speak for, without deciding there
     * @param password whether they sign in with the password of the demonstration
     */
    record Person(
            String id,
            String name,
            String email,
            @Nullable String actsFor,
            @Nullable String consultsFor,
            boolean password,
            boolean administrator) {}

    /** @param stages how it came to the stage where it is, as far as the story says when */
    record Partnership(
            String slug,
            String name,
            String matter,
            AreaLevel level,
            String place,
            InitiatorType initiator,
            int startedOn,
            PartnershipType type,
            @Nullable LegalForm form,
            Stage stage,
            int stageSince,
            @Nullable List<Entered> stages,
            List<String> coordinators,
            List<Member> members,
            List<Invited> invitations) {}

    record Entered(Stage stage, int on) {}

    record Member(
            String organisation,
            int since,
            @Nullable String representative,
            @Nullable Scope scope,
            @Nullable Role role,
            @Nullable String party,
            boolean fiscalAgent,
            boolean initiating,
            boolean preliminary) {

        /** Who speaks for it, where it has named somebody with a mandate. */
        Optional<Representative> speaker() {
            return representative == null || scope == null
                    ? Optional.empty()
                    : Optional.of(new Representative(representative, scope));
        }
    }

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
            @Nullable Map<BenefitKind, Importance> wants,
            @Nullable String expects,
            @Nullable String enteredBy) {}
}
