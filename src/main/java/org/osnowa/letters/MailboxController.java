package org.osnowa.letters;

import java.util.UUID;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Reply;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The mailbox of the demonstration, where everybody's letters can be read. It does not exist in a real instance. */
@Controller
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class MailboxController {

    private static final int MOST = 100;

    private final Letters letters;
    private final Envelope envelope;

    MailboxController(Letters letters, Envelope envelope) {
        this.letters = letters;
        this.envelope = envelope;
    }

    @GetMapping("/mailbox")
    ModelAndView all() {
        return Reply.page("letters/mailbox", new MailboxPage(letters.newest(MOST)));
    }

    @GetMapping("/mailbox/{letter}")
    ModelAndView one(@PathVariable UUID letter) {
        var found = letters.find(letter).orElseThrow(() -> new NotFound(letter));
        return Reply.page("letters/letter", LetterPage.of(found, envelope.text(found)));
    }
}
