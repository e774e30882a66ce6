package org.osnowa.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link of the first administrator where only whoever started the program sees it. */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "false", matchIfMissing = true)
class FirstStart {

    private final FirstAdministratorDesk desk;

    FirstStart(FirstAdministratorDesk desk) {
        this.desk = desk;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        desk.newLink()
                .ifPresent(link -> System.out.printf(
                        "%nNobody looks after this instance yet. Open this link once to become its administrator:%n%n  %s%n%n",
                        link));
    }
}
