package org.osnowa.trials;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Optional;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Settings;
import org.osnowa.platform.SignedCookie;
import org.osnowa.trials.CardAnswer.Way;
import org.springframework.stereotype.Component;

/**
 * Tells one browser from another at a shared link, so that each answers once and may change its answer. It does not prevent
 * somebody from answering once more in a second browser: the answers are advice, and no vote. Each trial sees another hash,
 * so that nobody can tell that two trials were answered by the same browser.
 */
@Component
class AnswerCookie {

    private final SignedCookie cookie;

    AnswerCookie(MailedTokens tokens, Settings settings) {
        this.cookie = new SignedCookie(tokens, settings, "card", "trials.answer");
    }

    Optional<Way.Link> of(HttpServletRequest request, TrialId trial) {
        return cookie.of(request).map(browser -> way(browser, trial));
    }

    Way.Link give(HttpServletRequest request, HttpServletResponse response, TrialId trial) {
        return way(cookie.give(request, response), trial);
    }

    private static Way.Link way(String browser, TrialId trial) {
        return new Way.Link(HexFormat.of().formatHex(MailedTokens.hash(browser + '|' + trial)));
    }
}
