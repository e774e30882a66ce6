package org.osnowa.organisations;

import java.util.List;
import org.osnowa.platform.Frame;
import org.osnowa.platform.Frame.FrameFiller;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on every page for whom the visitor acts. */
@Component
@Order(200)
class OrganisationsFrame implements FrameFiller {

    private final ActingFor actingFor;
    private final Organisations organisations;

    OrganisationsFrame(ActingFor actingFor, Organisations organisations) {
        this.actingFor = actingFor;
        this.organisations = organisations;
    }

    @Override
    public Frame fill(Frame frame) {
        if (!frame.signedIn()) {
            return frame;
        }
        return actingFor
                .organisation()
                .map(id -> organisations.namesOf(List.of(id)).get(id))
                .map(frame::actingFor)
                .orElse(frame);
    }
}
