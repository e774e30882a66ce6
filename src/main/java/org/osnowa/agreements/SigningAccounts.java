package org.osnowa.agreements;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.springframework.stereotype.Component;

/** Names the accounts in which texts were accepted, as they are called now. */
@Component
class SigningAccounts {

    private final People people;

    SigningAccounts(People people) {
        this.people = people;
    }

    Map<PersonId, String> of(List<Signature> signatures) {
        var ids = signatures.stream()
                .filter(each -> each.way() == Signature.Medium.HERE)
                .flatMap(each -> each.by().stream())
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : people.all(ids).stream().collect(toMap(Person::id, Person::name));
    }
}
