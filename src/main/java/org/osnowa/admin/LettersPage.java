package org.osnowa.admin;

import static org.osnowa.platform.Text.moment;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.osnowa.letters.TroubledLetter;

/** @param waitForMail how many letters wait because no mail server is named */
public record LettersPage(List<Row> letters, long waitForMail) {

    public record Row(String path, TroubledLetter letter, String written) {

        static Row of(TroubledLetter letter, ZoneId zone) {
            return new Row(
                    "/admin/letters/" + letter.id() + "/sending",
                    letter,
                    moment(LocalDateTime.ofInstant(letter.writtenAt(), zone)));
        }
    }
}
