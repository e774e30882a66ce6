package org.osnowa.organisations;

import static org.osnowa.platform.Folding.fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads current extracts of the court register, one file each, as its public interface gives them. Persons are not read. */
final class KrsExtracts {

    private static final long LARGEST = 4L << 20;
    private static final int LONGEST_TOWN = 100;

    /** No name has any, and the database takes no U+0000. */
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PlaceNames places;
    private final RowSink sink;

    KrsExtracts(PlaceNames places, RowSink sink) {
        this.places = places;
        this.sink = sink;
    }

    /** The extracts in a folder, or the one file, in the order of their names. */
    static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(KrsExtracts::extract).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean extract(Path path) {
        return Files.isDirectory(path)
                || path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    void read(List<Path> files) {
        for (var number = 0; number < files.size(); number++) {
            read(number + 1, files.get(number));
        }
    }

    private void read(int number, Path file) {
        try {
            var entry = Files.size(file) > LARGEST
                    ? JSON.missingNode()
                    : JSON.readTree(file).path("odpis");
            var subject = entry.path("dane").path("dzial1");
            var krs = Krs.read(entry.path("naglowekA").path("numerKRS").asString(""));
            var name = RegisterName.readable(text(subject.path("danePodmiotu"), "nazwa"));
            if (krs.isEmpty() || name.isEmpty()) {
                refuse(number, ImportRefusal.NOT_AN_EXTRACT, file);
            } else {
                take(number, krs.get(), name, subject);
            }
        } catch (JacksonException _) {
            refuse(number, ImportRefusal.NOT_AN_EXTRACT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(int number, Krs krs, String name, JsonNode subject) {
        var about = subject.path("danePodmiotu");
        var home = subject.path("siedzibaIAdres");
        var kind = kind(about.path("formaPrawna").asString(""), name);
        var ids = about.path("identyfikatory");
        var profile = Profile.of(
                name.length() > Profile.LONGEST_NAME ? name.substring(0, Profile.LONGEST_NAME) : name,
                kind,
                seat(home.path("siedziba")));
        var contact = new Contact(
                read(home, "adresPocztyElektronicznej", KrsExtracts::email),
                null,
                read(home, "adresStronyInternetowej", typed -> Contact.readWebsite(typed.toLowerCase(Locale.ROOT))));
        var numbers = new Identifiers(read(ids, "nip", Nip::read), read(ids, "regon", Regon::read), krs);
        var fingerprint = Fingerprint.of(profile, contact, numbers);
        if (!sink.settled(number, fingerprint)) {
            var nothing = ImportedRow.Given.NOTHING;
            sink.take(new ImportedRow(number, profile, nothing, numbers, contact, null, fingerprint, fold(name)));
        }
    }

    /** The legal form says little about what an organisation is; its name often says more. */
    private static OrganisationKind kind(String legalForm, String name) {
        var form = KindNames.read(legalForm).orElse(OrganisationKind.INNA);
        var plain = form == OrganisationKind.STOWARZYSZENIE || form == OrganisationKind.INNA;
        return plain ? KindNames.guess(name).filter(KrsExtracts::social).orElse(form) : form;
    }

    private static boolean social(OrganisationKind kind) {
        return kind.usualSector().filter(Sector.SOCIAL::equals).isPresent() && kind != OrganisationKind.FUNDACJA;
    }

    private Seat seat(JsonNode seat) {
        var town = text(seat, "miejscowosc");
        var found = places.find(text(seat, "wojewodztwo"), text(seat, "powiat"), text(seat, "gmina"), town);
        var place = found instanceof PlaceNames.Found.One(var id) ? id : null;
        return new Seat(place, town.isEmpty() || town.length() > LONGEST_TOWN ? null : RegisterName.place(town));
    }

    private static Optional<String> email(String typed) {
        return OrganisationForm.readEmail(typed.toLowerCase(Locale.ROOT));
    }

    private static <T> @Nullable T read(JsonNode node, String field, Function<String, Optional<T>> read) {
        var typed = text(node, field);
        return typed.isEmpty() ? null : read.apply(typed).orElse(null);
    }

    private static String text(JsonNode node, String field) {
        return CONTROLS.matcher(node.path(field).asString("")).replaceAll(" ").strip();
    }

    private void refuse(int number, ImportRefusal why, Path file) {
        sink.refuse(List.of(new RefusedRow(number, why, null, file.getFileName().toString())));
    }
}
