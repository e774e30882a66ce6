package org.osnowa.disputes;

import java.util.Map;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.TooLate;
import org.springframework.stereotype.Component;

/** Opens to who decides or is consulted for a partner of {slug}; once it has ended nothing new is raised. */
@Component
class RaisingDoor implements Doorkeeper {

    private final Partnerships partnerships;
    private final Access access;

    RaisingDoor(Partnerships partnerships, Access access) {
        this.partnerships = partnerships;
        this.access = access;
    }

    @Override
    public String door() {
        return "speaker-while-it-lasts";
    }

    @Override
    public boolean lets(Visitor visitor, Map<String, String> path) {
        return partnerships
                .find(path.getOrDefault("slug", ""))
                .filter(each -> !access.speaksFor(visitor, each.id()).isEmpty())
                .map(each -> {
                    each.life().whyNotRewrite().ifPresent(why -> {
                        throw new TooLate(why);
                    });
                    return true;
                })
                .orElse(false);
    }
}
