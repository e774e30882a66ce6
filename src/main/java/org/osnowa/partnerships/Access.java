package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Mandates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Who sees the inside of a partnership: its coordinators, and whoever holds a mandate of one of its partners. That is not the
 * list of partners, which is public.
 */
@Component
class Access {

    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Mandates mandates;
    private final Clock clock;

    Access(Memberships memberships, Coordinators coordinators, Mandates mandates, Clock clock) {
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.mandates = mandates;
        this.clock = clock;
    }

    boolean coordinates(Visitor visitor, PartnershipId partnership) {
        return visitor.id()
                .filter(person -> coordinators.coordinates(person, partnership))
                .isPresent();
    }

    boolean seesInside(Visitor visitor, PartnershipId partnership) {
        return visitor.id().isPresent() && (coordinates(visitor, partnership) || actsForPartner(visitor, partnership));
    }

    private boolean actsForPartner(Visitor visitor, PartnershipId partnership) {
        return mandates.currentOf(visitor.person().id(), LocalDate.now(clock)).stream()
                .map(Mandate::organisation)
                .anyMatch(organisation -> memberships.has(partnership, organisation));
    }

    @Configuration(proxyBeanMethods = false)
    static class Doors {

        @Bean
        Doorkeeper coordinatorDoor(Access access, Partnerships partnerships) {
            return door("coordinator", partnerships, access::coordinates);
        }

        @Bean
        Doorkeeper memberDoor(Access access, Partnerships partnerships) {
            return door("member", partnerships, access::seesInside);
        }

        private interface Rule {
            boolean lets(Visitor visitor, PartnershipId partnership);
        }

        private static Doorkeeper door(String word, Partnerships partnerships, Rule rule) {
            return new Doorkeeper() {
                @Override
                public String door() {
                    return word;
                }

                @Override
                public boolean lets(Visitor visitor, Map<String, String> path) {
                    var slug = path.get("slug");
                    return slug != null
                            && partnerships
                                    .find(slug)
                                    .filter(partnership -> rule.lets(visitor, partnership.id()))
                                    .isPresent();
                }
            };
        }
    }
}
