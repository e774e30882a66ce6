package org.osnowa.site;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs this installation and how to reach them. Shown on the statements that the law asks for.
 *
 * @param organisation the body that runs the service
 * @param person who answers for accessibility and personal data
 */
@ConfigurationProperties("osnowa.contact")
public record ContactSettings(
        @Nullable String organisation,
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address) {

    /** Whether people who read it can write to somebody, or call: a name alone helps nobody. */
    public boolean reachable() {
        return organisation != null && (email != null || phone != null);
    }

    public boolean known() {
        return organisation != null || person != null || email != null || phone != null || address != null;
    }

    public ContactSettings {
        organisation = written(organisation);
        person = written(person);
        email = written(email);
        phone = written(phone);
        address = written(address);
    }

    private static @Nullable String written(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting.strip();
    }
}
