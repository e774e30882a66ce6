package org.osnowa.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osnowa.access.Doorkeeper;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.TooLate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * What somebody may do inside a partnership. Its coordinators lead; whoever holds a mandate of a partner works on what the
 * partners write together, or reads when the mandate or the partner only observes; others have what was given to them. That
 * is not the list of partners, which is public. Who may enter is settled by the coordinators, and by the administrator, so
 * that a partnership that has lost its coordinator can get another.
 */
@Component
public class Access {

    private final Memberships memberships;
    private final Coordinators coordinators;
    private final Entitlements entitlements;
    private final ActingFor acting;
    private final Clock clock;

    Access(
            Memberships memberships,
            Coordinators coordinators,
            Entitlements entitlements,
            ActingFor acting,
            Clock clock) {
        this.memberships = memberships;
        this.coordinators = coordinators;
        this.entitlements = entitlements;
        this.acting = acting;
        this.clock = clock;
    }

    /** The most that a visitor may do; nothing for who sees what everybody sees. */
    public Optional<AccessLevel> level(Visitor visitor, PartnershipId partnership) {
        return visitor.id().flatMap(person -> {
            var held = acting.under(visitor);
            var organisations = held.stream().map(Mandate::organisation).collect(Collectors.toSet());
            var entitled = entitlements.of(person, partnership, organisations, LocalDate.now(clock));
            return entitled.coordinates()
                    ? Optional.of(AccessLevel.COORDINATES)
                    : Stream.concat(entitled.granted().stream(), byMandate(held, entitled.roles()))
                            .min(Comparator.naturalOrder());
        });
    }

    public boolean coordinates(Visitor visitor, PartnershipId partnership) {
        return visitor.id()
                .filter(person -> coordinators.coordinates(person, partnership))
                .isPresent();
    }

    boolean entrusts(Visitor visitor, PartnershipId partnership) {
        return visitor.administrator() || coordinates(visitor, partnership);
    }

    boolean seesWhoSees(Visitor visitor, PartnershipId partnership) {
        return visitor.administrator() || seesInside(visitor, partnership);
    }

    public boolean seesInside(Visitor visitor, PartnershipId partnership) {
        return level(visitor, partnership).isPresent();
    }

    /** Which partnerships somebody sees from inside. */
    public List<PartnershipId> insideOf(Visitor visitor) {
        return visitor.id()
                .map(person -> entitlements.partnerships(
                        person,
                        acting.under(visitor).stream()
                                .map(Mandate::organisation)
                                .collect(Collectors.toSet()),
                        LocalDate.now(clock)))
                .orElse(List.of());
    }

    /** Coordinators, who may speak for a partner, and whom they let work with them. */
    public boolean contributes(Visitor visitor, PartnershipId partnership) {
        return level(visitor, partnership)
                .filter(each -> each != AccessLevel.READS)
                .isPresent();
    }

    /** The partners, observers left out, for which the visitor decides or is consulted. */
    public List<OrganisationId> speaksFor(Visitor visitor, PartnershipId partnership) {
        var mine = acting.under(visitor).stream()
                .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        return memberships.rolesOf(partnership, mine).entrySet().stream()
                .filter(each -> each.getValue() != Role.OBSERVER)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In whose name the visitor does what they do here: the partner that they chose, or the only one they speak for. */
    public Optional<OrganisationId> actsFor(Visitor visitor, PartnershipId partnership) {
        var mine = speaksFor(visitor, partnership);
        return acting.organisation()
                .filter(mine::contains)
                .or(() -> mine.size() == 1 ? Optional.of(mine.getFirst()) : Optional.empty());
    }

    private static Stream<AccessLevel> byMandate(List<Mandate> held, Map<OrganisationId, Role> roles) {
        return held.stream()
                .filter(each -> roles.containsKey(each.organisation()))
                .map(each -> each.scope() == Mandate.Scope.OBSERVES || roles.get(each.organisation()) == Role.OBSERVER
                        ? AccessLevel.READS
                        : AccessLevel.WORKS);
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

        @Bean
        Doorkeeper contributorDoor(Access access, Partnerships partnerships) {
            return door("contributor", partnerships, access::contributes);
        }

        @Bean
        Doorkeeper lastingCoordinatorDoor(Access access, Partnerships partnerships) {
            return lasting("coordinator", partnerships, access::coordinates);
        }

        @Bean
        Doorkeeper lastingContributorDoor(Access access, Partnerships partnerships) {
            return lasting("contributor", partnerships, access::contributes);
        }

        @Bean
        Doorkeeper entrustingDoor(Access access, Partnerships partnerships) {
            return door("coordinator-or-administrator", partnerships, access::entrusts);
        }

        @Bean
        Doorkeeper accessDoor(Access access, Partnerships partnerships) {
            return door("member-or-administrator", partnerships, access::seesWhoSees);
        }

        private interface Rule {
            boolean lets(Visitor visitor, PartnershipId partnership);
        }

        private static Doorkeeper door(String word, Partnerships partnerships, Rule rule) {
            return door(word, partnerships, rule, _ -> {});
        }

        /** What has ended is read and not rewritten: whoever could write before is told so. */
        private static Doorkeeper lasting(String word, Partnerships partnerships, Rule rule) {
            return door(word + "-while-it-lasts", partnerships, rule, partnership -> {
                partnership.life().whyNotRewrite().ifPresent(why -> {
                    throw new TooLate(why);
                });
            });
        }

        private static Doorkeeper door(
                String word, Partnerships partnerships, Rule rule, Consumer<Partnership> entering) {
            return new Doorkeeper() {
                @Override
                public String door() {
                    return word;
                }

                @Override
                public boolean lets(Visitor visitor, Map<String, String> path) {
                    var slug = path.get("slug");
                    var entered = Optional.ofNullable(slug)
                            .flatMap(partnerships::find)
                            .filter(partnership -> rule.lets(visitor, partnership.id()));
                    entered.ifPresent(entering);
                    return entered.isPresent();
                }
            };
        }
    }
}
