package org.osnowa.letters;

import java.util.UUID;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** Makes the text that leaves: only here does a letter get its links. */
@Component
class Envelope {

    static final String STOP = "letters.stop";

    private final MailedTokens tokens;
    private final Settings settings;

    Envelope(MailedTokens tokens, Settings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    String text(Letter letter) {
        var body = letter.link()
                .map(link -> letter.body().replace(Letter.LINK, address(link)))
                .orElse(letter.body());
        var footer = letter.source() + "\n" + stopSentence(letter);
        return body + "\n\n-- \n" + footer.strip() + "\n";
    }

    private String address(Letter.Link link) {
        return settings.address(link.path() + tokens.token(link.purpose(), link.subject(), link.generation()));
    }

    private String stopSentence(Letter letter) {
        var words = switch (letter.kind()) {
            case REQUESTED -> "letters.requestedSentence";
            case ALARM -> "letters.alarmSentence";
            case UNASKED -> "letters.stopSentence";
        };
        return Text.in(letter.locale(), words, settings.address(stopPath(letter.id())));
    }

    String stopPath(UUID letter) {
        return "/letters/" + letter + "/stop/" + tokens.token(STOP, letter, 0);
    }
}
