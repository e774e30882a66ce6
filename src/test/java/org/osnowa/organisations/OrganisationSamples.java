package org.osnowa.organisations;

import java.util.List;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.Ids;

/** Neighbours of the demo community, whom it does not know: tests add and change them. */
public final class OrganisationSamples {

    public static final OrganisationId HETMAN = new OrganisationId(Ids.of("Hetman"));
    public static final OrganisationId ZEGARMISTRZ = new OrganisationId(Ids.of("Zegarmistrz Wrona"));
    public static final Person HENRYK = person("Henryk Wrona", "henryk@hetman.example");
    public static final Person BARBARA = person("Barbara Sowa", "barbara@hetman.example");

    private OrganisationSamples() {}

    /** An association with all its numbers, which all start as no real ones do. */
    public static Organisation hetman() {
        return Organisation.fresh(
                HETMAN,
                new Profile(
                        "Stowarzyszenie Szachowe „Hetman”",
                        "Hetman",
                        OrganisationKind.STOWARZYSZENIE,
                        Standing.usualFor(OrganisationKind.STOWARZYSZENIE),
                        List.of(Field.SENIORS, Field.YOUTH),
                        new Seat(null, "Zdrojewice"),
                        "Szachownice i sędzia na turniej"),
                new Identifiers(null, new Regon("999900000"), new Krs("0009900001")),
                new Contact("biuro@hetman.example", "500 100 200", "https://hetman.example/"));
    }

    /** A watchmaker without any number yet. */
    public static Organisation zegarmistrz() {
        return Organisation.fresh(
                ZEGARMISTRZ,
                Profile.of("Zegarmistrz Wrona", OrganisationKind.PRZEDSIEBIORCA_CEIDG, new Seat(null, "Zdrojewice")),
                Identifiers.NONE,
                Contact.NONE);
    }

    private static Person person(String name, String email) {
        return new Person(new PersonId(Ids.of(email)), name, email, "pl", false, false, 0);
    }
}
