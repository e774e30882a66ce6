package org.osnowa.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try to come in: per account, so that one password cannot be guessed; per client, so that many
 * accounts cannot be tried with one password; per recipient, so that nobody's mailbox is flooded. Taken before any
 * transaction begins.
 */
@Component
class EntryLimits {

    private static final Limit PASSWORD_OF_ACCOUNT = new Limit("password.account", 10, Duration.ofMinutes(15));
    private static final Limit PASSWORD_BY_CLIENT = new Limit("password.client", 60, Duration.ofMinutes(15));
    private static final Limit LETTER_TO_RECIPIENT = new Limit("letter.recipient", 5, Duration.ofMinutes(15));
    private static final Limit LETTER_BY_CLIENT = new Limit("letter.client", 40, Duration.ofMinutes(15));
    private static final Limit CODE_BY_CLIENT = new Limit("code.client", 40, Duration.ofMinutes(15));

    private final RateLimits limits;
    private final ClientAddress clients;

    EntryLimits(RateLimits limits, ClientAddress clients) {
        this.limits = limits;
        this.clients = clients;
    }

    void password(String email, HttpServletRequest request) {
        limits.take(PASSWORD_BY_CLIENT, clients.of(request));
        limits.take(PASSWORD_OF_ACCOUNT, email.toLowerCase(Locale.ROOT));
    }

    void letter(String email, HttpServletRequest request) {
        limits.take(LETTER_BY_CLIENT, clients.of(request));
        limits.take(LETTER_TO_RECIPIENT, email.toLowerCase(Locale.ROOT));
    }

    void code(HttpServletRequest request) {
        limits.take(CODE_BY_CLIENT, clients.of(request));
    }
}
