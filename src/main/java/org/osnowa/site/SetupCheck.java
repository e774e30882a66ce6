package org.osnowa.site;

import java.util.Optional;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.Organisations;
import org.osnowa.places.Places;
import org.osnowa.platform.Settings;
import org.springframework.stereotype.Component;

/** Looks at what a new installation still needs. In the demonstration nothing does. */
@Component
class SetupCheck {

    private final Places places;
    private final Outbox outbox;
    private final Organisations organisations;
    private final ContactSettings contact;
    private final Settings settings;

    SetupCheck(Places places, Outbox outbox, Organisations organisations, ContactSettings contact, Settings settings) {
        this.places = places;
        this.outbox = outbox;
        this.organisations = organisations;
        this.contact = contact;
        this.settings = settings;
    }

    Optional<Setup> left() {
        return settings.demo() ? Optional.empty() : Optional.of(look()).filter(setup -> !setup.complete());
    }

    private Setup look() {
        return new Setup(
                places.registerOn().isPresent(),
                outbox.someSent(),
                outbox.backlog().failed(),
                organisations.any(),
                contact.reachable());
    }
}
