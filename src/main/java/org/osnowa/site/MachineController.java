package org.osnowa.site;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.osnowa.letters.Outbox;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What monitoring and search engines ask for. */
@Controller
class MachineController {

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /account
            Disallow: /admin
            Disallow: /desk
            Disallow: /invitations
            Disallow: /letters
            Disallow: /mailbox
            Disallow: /sign-in
            Disallow: /sign-up
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Outbox outbox;

    MachineController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping(value = "/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> health() {
        var health = look();
        return ResponseEntity.status(health.up() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(health);
    }

    /** Answers soon: whoever asks has no use for a page that waits as long as people do. */
    private Health look() {
        return CompletableFuture.supplyAsync(outbox::backlog, Thread::startVirtualThread)
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .handle((backlog, failure) -> failure == null ? Health.up(backlog) : Health.withoutDatabase())
                .join();
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok(ROBOTS);
    }
}
