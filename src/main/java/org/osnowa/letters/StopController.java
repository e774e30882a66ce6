package org.osnowa.letters;

import java.util.UUID;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Do not write to me again", from the foot of a letter. Looking changes nothing: mail scanners look too. */
@Controller
class StopController {

    private final Letters letters;
    private final MailedTokens tokens;

    StopController(Letters letters, MailedTokens tokens) {
        this.letters = letters;
        this.tokens = tokens;
    }

    @GetMapping("/letters/{letter}/stop/{token}")
    ModelAndView ask(@PathVariable UUID letter, @PathVariable String token) {
        return page(letter, token);
    }

    @PostMapping("/letters/{letter}/stop/{token}")
    @Transactional
    public ModelAndView stop(@PathVariable UUID letter, @PathVariable String token) {
        letters.stopWritingTo(addressee(letter, token));
        return page(letter, token);
    }

    private ModelAndView page(UUID letter, String token) {
        var address = addressee(letter, token);
        return Reply.page("letters/stop", new StopPage(address, letters.unwanted(address)));
    }

    private String addressee(UUID letter, String token) {
        if (!java.security.MessageDigest.isEqual(
                MailedTokens.hash(token), MailedTokens.hash(tokens.token(Envelope.STOP, letter, 0)))) {
            throw new NotFound(letter);
        }
        return letters.find(letter).orElseThrow(() -> new NotFound(letter)).address();
    }
}
