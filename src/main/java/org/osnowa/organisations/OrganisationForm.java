package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceChoice;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;

/** What people type about an organisation. */
public record OrganisationForm(
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String kind,
        @Nullable String sector,
        @Nullable String sectorReason,
        @Nullable List<String> fields,
        @Nullable String place,
        @Nullable String placePicked,
        @Nullable String town,
        @Nullable String offers,
        @Nullable String nip,
        @Nullable String regon,
        @Nullable String krs,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable Integer version) {

    static OrganisationForm named(String name) {
        return new OrganisationForm(
                name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static OrganisationForm of(Organisation organisation) {
        var profile = organisation.profile();
        var numbers = organisation.identifiers();
        var usual = profile.kind().usualSector().filter(profile.standing().sector()::equals);
        return new OrganisationForm(
                profile.name(),
                profile.shortName(),
                profile.kind().name(),
                usual.isPresent() ? null : profile.standing().sector().name(),
                profile.standing().reason(),
                profile.fields().stream().map(Field::name).toList(),
                null,
                text(profile.seat().place()),
                profile.seat().town(),
                profile.offers(),
                text(numbers.nip()),
                text(numbers.regon()),
                text(numbers.krs()),
                organisation.contact().email(),
                organisation.contact().phone(),
                organisation.contact().website(),
                organisation.version());
    }

    /** The same words, after their author has seen a newer version. */
    OrganisationForm having(int version) {
        return new OrganisationForm(
                name,
                shortName,
                kind,
                sector,
                sectorReason,
                fields,
                place,
                placePicked,
                town,
                offers,
                nip,
                regon,
                krs,
                email,
                phone,
                website,
                version);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    public List<String> chosenFields() {
        return fields == null ? List.of() : fields;
    }

    /** Everything that keeps these words from being an organisation. */
    FormErrors errors(PlaceChoice choice) {
        var errors = FormErrors.none();
        errors = check(errors, "name", name == null || name.isBlank() ? "missing" : null);
        errors = longest(errors, "name", name, Profile.LONGEST_NAME);
        errors = longest(errors, "shortName", shortName, 100);
        errors = check(errors, "kind", readKind().isEmpty() ? "missing" : null);
        errors = check(errors, "sector", readKind().isPresent() && noSector() ? "missing" : null);
        errors = check(errors, "sectorReason", readKind().isPresent() && unusualWithoutReason() ? "missing" : null);
        errors = longest(errors, "sectorReason", sectorReason, 500);
        errors = longest(errors, "town", town, 100);
        errors = longest(errors, "offers", offers, Profile.LONGEST_OFFER);
        errors = check(errors, "nip", unreadable(nip, Nip::read) ? "unreadable" : null);
        errors = check(errors, "regon", unreadable(regon, Regon::read) ? "unreadable" : null);
        errors = check(errors, "krs", unreadable(krs, Krs::read) ? "unreadable" : null);
        errors = check(errors, "email", unreadable(email, OrganisationForm::readEmail) ? "unreadable" : null);
        errors = check(errors, "phone", unreadable(phone, Contact::readPhone) ? "unreadable" : null);
        errors = check(errors, "website", unreadable(website, Contact::readWebsite) ? "unreadable" : null);
        var nowhere = choice.error();
        return nowhere == null ? errors : errors.and("place", nowhere);
    }

    /** Where none is usual for the kind, nobody guesses. */
    private boolean noSector() {
        return readKind().orElseThrow().usualSector().isEmpty()
                && chosenSector().isEmpty();
    }

    private boolean unusualWithoutReason() {
        return readKind().orElseThrow().usualSector().isPresent()
                && !standing()
                        .sector()
                        .equals(readKind().orElseThrow().usualSector().orElseThrow())
                && written(sectorReason) == null;
    }

    private static FormErrors check(FormErrors errors, String field, @Nullable String trouble) {
        return trouble == null ? errors : errors.and(field, t("OrganisationForm." + field + "." + trouble));
    }

    private static FormErrors longest(FormErrors errors, String field, @Nullable String text, int most) {
        return text == null || !Profile.longer(text.strip(), most)
                ? errors
                : errors.and(field, t("OrganisationForm.tooLong", most));
    }

    private static boolean unreadable(@Nullable String typed, Function<String, Optional<?>> read) {
        var text = written(typed);
        return text != null && read.apply(text).isEmpty();
    }

    /** To be asked only when there are no errors, like the other two. */
    Profile profile(PlaceChoice choice) {
        return new Profile(
                String.valueOf(written(name)),
                written(shortName),
                readKind().orElseThrow(),
                standing(),
                readFields(),
                new Seat(choice.found().map(Place::id).orElse(null), written(town)),
                written(offers));
    }

    Identifiers identifiers() {
        return new Identifiers(
                read(nip, Nip::read).orElse(null),
                read(regon, Regon::read).orElse(null),
                read(krs, Krs::read).orElse(null));
    }

    Contact contact() {
        return new Contact(
                written(email),
                written(phone),
                read(website, Contact::readWebsite).orElse(null));
    }

    private Standing standing() {
        var kind = readKind().orElse(OrganisationKind.INNA);
        return chosenSector()
                .map(chosen -> new Standing(chosen, usual(kind, chosen) ? null : written(sectorReason)))
                .orElseGet(() -> Standing.usualFor(kind));
    }

    private Optional<Sector> chosenSector() {
        return Stream.of(Sector.values())
                .filter(each -> each.name().equals(sector))
                .findFirst();
    }

    private static boolean usual(OrganisationKind kind, Sector sector) {
        return kind.usualSector().filter(sector::equals).isPresent();
    }

    /** Where nothing is ticked those that are usual for the kind, as with the sector. */
    private List<Field> readFields() {
        var chosen =
                chosenFields().stream().flatMap(OrganisationForm::readField).toList();
        return chosen.isEmpty() ? readKind().orElseThrow().usualFields() : chosen;
    }

    private Optional<OrganisationKind> readKind() {
        return Stream.of(OrganisationKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private static Stream<Field> readField(String name) {
        return Stream.of(Field.values()).filter(each -> each.name().equals(name));
    }

    static Optional<String> readEmail(String typed) {
        return EmailAddress.read(typed);
    }

    private static <T> Optional<T> read(@Nullable String typed, Function<String, Optional<T>> read) {
        var text = written(typed);
        return text == null ? Optional.empty() : read.apply(text);
    }

    private static @Nullable String written(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
