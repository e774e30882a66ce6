package org.osnowa.trials;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;

/**
 * To whom a card goes.
 *
 * @param organisations of the directory, to their public addresses
 * @param addresses one in a line, or with commas between
 */
public record SendCardForm(
        @Nullable List<String> organisations,

        @CodePointLength(max = 6000, message = "{SendCardForm.addresses.tooLong}") @Nullable
        String addresses,

        @Nullable String language,
        @Nullable UUID once) {

    static SendCardForm to(@Nullable List<String> organisations, String language) {
        return new SendCardForm(organisations, null, language, null);
    }

    List<OrganisationId> chosen() {
        return Stream.ofNullable(organisations)
                .flatMap(List::stream)
                .flatMap(each -> OrganisationId.read(each).stream())
                .distinct()
                .limit(Trial.MOST_AT_ONCE + 1)
                .toList();
    }

    List<String> typed() {
        return Stream.ofNullable(addresses)
                .flatMap(all -> Arrays.stream(all.split("[\\s,;]+")))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
