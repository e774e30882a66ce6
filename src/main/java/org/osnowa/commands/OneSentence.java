package org.osnowa.commands;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.osnowa.database.CannotStart;
import org.osnowa.platform.DataFile;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps Spring Boot from printing a page about a failed start that is told in one sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneSentence implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return about(failure).isPresent();
    }

    static Optional<String> about(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(sentence(cause)))
                .findFirst();
    }

    private static @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart reason -> reason.getMessage();
            case DataFile.Broken broken -> broken.getMessage();
            case PortInUseException taken ->
                "Port %d is taken by another program: choose one with --port (demo) or OSNOWA_PORT."
                        .formatted(taken.getPort());
            case BindException unreadable ->
                "The setting %s cannot be understood (%s): see osnowa.env.sample."
                        .formatted(unreadable.getName(), root(unreadable).getMessage());
            case FlywayException unfit ->
                "The database does not fit this Osnowa: %s"
                        .formatted(String.valueOf(unfit.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""));
            default -> null;
        };
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }
}
