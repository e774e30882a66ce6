package org.osnowa.problems;

import java.util.List;
import java.util.UUID;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationTies;
import org.springframework.stereotype.Component;

/** The official answers that an organisation gave, when it is merged with another. */
@Component
class ProblemTies implements OrganisationTies {

    private final Notes notes;

    ProblemTies(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String owner() {
        return "problems";
    }

    @Override
    public List<String> move(OrganisationId from, OrganisationId to) {
        var answers = notes.inTheNameOf(from);
        notes.rename(answers, to);
        return answers.stream().map(UUID::toString).toList();
    }

    @Override
    public void moveBack(List<String> ties, OrganisationId from, OrganisationId to) {
        notes.rename(ties.stream().map(UUID::fromString).toList(), from);
    }
}
