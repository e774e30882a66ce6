package org.osnowa.formalities;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** What an organisation does in projects goes over when two organisations turn out to be one. */
@Component
class FormalTies implements OrganisationTies {

    private static final String ADDRESSEE = "addressee ";
    private static final String PART = "part ";

    private final Formalities formalities;

    FormalTies(Formalities formalities) {
        this.formalities = formalities;
    }

    @Override
    public String owner() {
        return "formalities";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return Stream.of(
                        lines(ADDRESSEE, formalities.moveAddressees(from, to)),
                        lines(PART, formalities.moveParts(from, to)))
                .flatMap(each -> each)
                .toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        formalities.moveAddresseesBack(ids(ADDRESSEE, ties), from, to);
        formalities.movePartsBack(ids(PART, ties), from, to);
    }
}
