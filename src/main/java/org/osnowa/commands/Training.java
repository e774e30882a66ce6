package org.osnowa.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Visits the commonest pages and ends the program: the launcher keeps what Java learnt from it for the next start. */
@Component
@ConditionalOnProperty("osnowa.training")
class Training {

    private static final List<String> PAGES =
            List.of("/", "/partnerships", "/partnerships/nie-sami", "/organisations", "/sign-in", "/help", "/nowhere");
    private static final int ROUNDS = 20;

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void visit(ApplicationReadyEvent ready) throws IOException, InterruptedException {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = "http://localhost:" + web.getWebServer().getPort();
            try (var visitor =
                    HttpClient.newBuilder().followRedirects(Redirect.NEVER).build()) {
                for (var round = 0; round < ROUNDS; round++) {
                    for (var page : PAGES) {
                        visitor.send(
                                HttpRequest.newBuilder(URI.create(address + page))
                                        .build(),
                                BodyHandlers.discarding());
                    }
                }
            }
        }
        System.exit(0);
    }
}
