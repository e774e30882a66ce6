package org.osnowa.hands;

import java.util.Map;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.springframework.stereotype.Component;

/** Only who answers somebody sees what they wrote. */
@Component
class Answerers implements Doorkeeper {

    private final Hands hands;
    private final Aims aims;

    Answerers(Hands hands, Aims aims) {
        this.hands = hands;
        this.aims = aims;
    }

    @Override
    public String door() {
        return "answerer";
    }

    @Override
    public boolean lets(Visitor visitor, Map<String, String> path) {
        return HandId.read(path.getOrDefault("hand", ""))
                .flatMap(hands::find)
                .filter(hand -> aims.answers(visitor, hand.aim()))
                .isPresent();
    }
}
