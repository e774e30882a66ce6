package org.osnowa.proposals;

import java.util.UUID;

public record ProposalId(UUID value) {

    public static ProposalId of(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
