package org.osnowa.agreements;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A document with all its clauses, and one of two parties. */
final class PaperSamples {

    static final OrganisationId GMINA = new OrganisationId(Ids.of("demo O01"));
    static final OrganisationId MOST = new OrganisationId(Ids.of("demo O13"));

    private PaperSamples() {}

    /** Every clause of the library, each value filled with its own name. */
    static Paper everything() {
        var library = new Library();
        var sections = new ArrayList<Paper.Section>();
        for (var clause : library.all()) {
            var values = new HashMap<String, Template.Value>();
            clause.values()
                    .forEach(each -> values.put(
                            each.name(),
                            each.form() == Clause.Form.LIST
                                    ? new Template.Value.Rows(
                                            List.of(row("Gmina Zdrojewice"), row("Most „Pokoleń” Ładownia")))
                                    : new Template.Value.Words(each.label().polish())));
            sections.add(new Paper.Section(
                    clause.id(),
                    sections.size() + 1,
                    clause.title().polish(),
                    clause.polish().fill(values, name -> name).text()));
        }
        return new Paper(
                "Porozumienie o współpracy „Żółta łódź”",
                "Żółta łódź",
                sections,
                List.of(new Paper.Annex(
                        1,
                        "cele",
                        Paper.Content.GOALS,
                        List.of("Cel", "Termin"),
                        List.of(
                                List.of("C1. Nikt nie jest sam.", "31 grudnia 2026 r."),
                                List.of("C2. Сусіди допомагають.", "2027")))),
                List.of(party(GMINA, "Gmina Zdrojewice", true), party(MOST, "Stowarzyszenie „Most Pokoleń”", false)));
    }

    private static Map<String, String> row(String name) {
        var row = new HashMap<String, String>();
        for (var each :
                List.of("lp", "siedziba", "nip", "osoba", "funkcja", "podstawa_reprezentacji", "kwota", "opis")) {
            row.put(each, each);
        }
        row.put("nazwa", name);
        return row;
    }

    static Paper.Party party(OrganisationId id, String name, boolean countersigned) {
        return new Paper.Party(
                id.value(),
                name,
                "Zdrojewice",
                null,
                null,
                List.of(),
                List.of(new Signatory("Tadeusz", "prezes")),
                "wpisu w rejestrze",
                countersigned,
                false);
    }

    static PaperPage page() {
        return of(everything());
    }

    static PaperPage of(Paper paper) {
        return PaperPage.of(paper, Optional.of(opened(paper)), List.of(), Map.of());
    }

    static Whole.Opened opened(Paper paper) {
        return new Whole.Opened(1, paper, paper.digest(), Instant.EPOCH);
    }

    /** Open for signing. */
    static Whole signing(Paper paper, List<Signature> signatures, List<Remark> remarks) {
        var agreement = new Agreement(
                new AgreementId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
                DocumentKind.LOCAL,
                paper.title(),
                Optional.empty(),
                DocumentState.SIGNING,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Terms.NONE,
                0);
        return new Whole(agreement, Map.of(), Map.of(), Optional.of(opened(paper)), signatures, remarks);
    }

    static Signature signed(OrganisationId party, LocalDate on, Signature.Counter counter) {
        return new Signature(
                Ids.next(),
                1,
                party,
                List.of(new Signatory("Tadeusz", "prezes")),
                "wpisu w rejestrze",
                Signature.Medium.PAPER,
                on,
                Instant.EPOCH,
                everything().digest(),
                Optional.empty(),
                counter,
                false);
    }

    /** What a validator finds wrong in a file. */
    static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            if (result.getTotalAssertions() < 500) {
                throw new IllegalStateException("Only " + result.getTotalAssertions() + " things were looked at");
            }
            return result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
