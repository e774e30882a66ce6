package org.osnowa.agreements;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation signs goes over when two organisations turn out to be one. */
@Component
class AgreementTies implements OrganisationTies {

    private static final String DECLARATION = "declaration ";
    private static final String PARTY = "party ";
    private static final String TEXT = "text ";
    private static final String SIGNATURE = "signature ";
    private static final String REMARK = "remark ";

    private final Agreements agreements;

    AgreementTies(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String owner() {
        return "agreements";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var texts = agreements.moveTexts(from, to).stream().distinct().toList();
        return Stream.of(
                        lines(TEXT, texts),
                        lines(SIGNATURE, agreements.moveSignatures(from, to, texts)),
                        lines(DECLARATION, agreements.moveDeclarations(from, to)),
                        lines(PARTY, agreements.moveParties(from, to)),
                        lines(REMARK, agreements.moveRemarks(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        agreements.moveBack(
                ids(DECLARATION, ties),
                ids(PARTY, ties),
                ids(TEXT, ties),
                ids(SIGNATURE, ties),
                ids(REMARK, ties),
                from,
                to);
    }
}
