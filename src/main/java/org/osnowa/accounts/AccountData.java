package org.osnowa.accounts;

import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.List;
import org.osnowa.platform.NotFound;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(100)
class AccountData implements PersonalData {

    private final People people;
    private final Sessions sessions;

    AccountData(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    public Chapter about(PersonId id) {
        var person = people.find(id).orElseThrow(() -> new NotFound(id));
        var facts = new ArrayList<>(List.of(
                new Fact("name", t("accounts.name"), person.name()),
                new Fact("email", t("accounts.email"), person.email()),
                new Fact("language", t("accounts.language"), person.language()),
                new Fact("created", t("accounts.since"), people.since(id).toString()),
                new Fact(
                        "password",
                        t("accounts.password"),
                        people.passwordHash(id).isPresent()
                                ? t("accounts.passwordSet")
                                : t("accounts.passwordUnset"))));
        if (person.administrator()) {
            facts.add(new Fact("administrator", t("accounts.role"), t("accounts.administrator")));
        }
        for (var place : sessions.of(id)) {
            facts.add(new Fact(
                    "session", t("accounts.signedInSince", place.since().toString()), place.browser()));
        }
        return new Chapter("account", t("accounts.yourAccount"), facts);
    }
}
