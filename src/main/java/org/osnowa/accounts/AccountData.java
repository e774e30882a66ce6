package org.osnowa.accounts;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.osnowa.platform.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(100)
class AccountData implements PersonalData {

    private final People people;
    private final Sessions sessions;
    private final EmailChanges changes;
    private final Clock clock;

    AccountData(People people, Sessions sessions, EmailChanges changes, Clock clock) {
        this.changes = changes;
        this.people = people;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Chapter about(PersonId id) {
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        var since = people.since(id);
        var facts = new ArrayList<>(List.of(
                Fact.of("name", t("accounts.name"), person.name()),
                Fact.of("email", t("accounts.email"), person.email()),
                new Fact("language", t("accounts.language"), person.language(), Language.nameOf(person.language())),
                new Fact("created", t("accounts.since"), since.toString(), moment(local(since))),
                Fact.of(
                        "password",
                        t("accounts.password"),
                        people.passwordHash(id).isPresent()
                                ? t("accounts.passwordSet")
                                : t("accounts.passwordUnset"))));
        if (person.administrator()) {
            facts.add(Fact.of("administrator", t("accounts.role"), t("accounts.administrator")));
        }
        changes.wantedBy(id).ifPresent(email -> facts.add(Fact.of("newEmail", t("accounts.newEmail"), email)));
        for (var place : sessions.of(id)) {
            facts.add(new Fact(
                    "session",
                    t("accounts.signedInWith", place.browser()),
                    place.since().toString(),
                    moment(local(place.since()))));
        }
        return new Chapter("account", t("accounts.yourAccount"), facts);
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    @Override
    public Set<String> tells() {
        return Set.of("email_changes.person");
    }
}
