package org.osnowa.accounts;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/** @param hasPassword whether the password can be changed, or set for the first time */
public record AccountPage(String email, boolean hasPassword, List<Row> places, AccountForm form, FormErrors errors) {

    /** One browser in which the person is signed in. */
    public record Row(String handle, String browser, String since, String lastUsed, boolean here) {

        static Row of(Sessions.Place place, ZoneId zone) {
            return new Row(
                    place.handle(),
                    BrowserName.in(place.browser()).orElseGet(() -> t("accounts.someBrowser")),
                    moment(at(place.since(), zone)),
                    moment(at(place.lastUsed(), zone)),
                    place.here());
        }

        private static LocalDateTime at(Instant instant, ZoneId zone) {
            return LocalDateTime.ofInstant(instant, zone);
        }
    }

    public List<Choice> languages() {
        return Language.CHOICES;
    }

    public boolean elsewhere() {
        return places.stream().anyMatch(place -> !place.here());
    }
}
