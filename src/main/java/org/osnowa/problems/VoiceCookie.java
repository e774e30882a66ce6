package org.osnowa.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.osnowa.platform.MailedTokens;
import org.osnowa.platform.Settings;
import org.osnowa.platform.SignedCookie;
import org.springframework.stereotype.Component;

/**
 * Tells one browser from another, so that "this concerns me too" counts once each without an account. It is set only when
 * somebody presses the button.
 *
 * <p>It prevents counting twice by mistake and by pressing again, and cookies made up by a program. It does not prevent
 * somebody from saying it once more in a second browser or after deleting the cookie: only the limits by network address (see
 * {@link ProblemDesk}) make that tedious. So the count is a sign, and no vote.
 */
@Component
class VoiceCookie {

    private final SignedCookie cookie;

    VoiceCookie(MailedTokens tokens, Settings settings) {
        this.cookie = new SignedCookie(tokens, settings, "voice", "problems.voice");
    }

    /** Nothing for a browser without the cookie, or with one that we did not sign. */
    Optional<Voice> of(HttpServletRequest request) {
        return cookie.of(request).map(Voice::of);
    }

    Voice give(HttpServletRequest request, HttpServletResponse response) {
        return Voice.of(cookie.give(request, response));
    }
}
