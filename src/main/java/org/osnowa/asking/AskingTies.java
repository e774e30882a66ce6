package org.osnowa.asking;

import static org.osnowa.organisations.OrganisationTies.ids;
import static org.osnowa.organisations.OrganisationTies.lines;

import java.util.List;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** Whatever an organisation is asked by letter is asked of the one that stays when two turn out to be one. */
@Component
class AskingTies implements OrganisationTies {

    private static final String QUESTION = "question ";

    private final Questions questions;

    AskingTies(Questions questions) {
        this.questions = questions;
    }

    @Override
    public String owner() {
        return "asking";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        return lines(QUESTION, questions.move(from, to)).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        questions.moveBack(ids(QUESTION, ties), from, to);
    }
}
