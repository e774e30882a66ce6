package org.osnowa.organisations;

import java.util.List;

/** Everything organisations/requests.jte shows: who waits because nobody represents the organisation yet. */
public record MandateRequestsPage(List<Waiting> waiting) {

    public record Waiting(String address, String organisation, String person, String on) {}
}
