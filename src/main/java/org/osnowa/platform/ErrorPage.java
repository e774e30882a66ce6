package org.osnowa.platform;

import static org.osnowa.platform.Text.t;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * @param incident the number under which our fault stands in the log
 */
public record ErrorPage(
        int status, String title, String sentence, @Nullable String incident) {

    static ErrorPage of(HttpStatus status, @Nullable String incident) {
        var kind = kind(status);
        return new ErrorPage(status.value(), t("errors.title." + kind), t("errors.sentence." + kind), incident);
    }

    static ErrorPage of(Refusal why) {
        return new ErrorPage(HttpStatus.CONFLICT.value(), t("errors.title.tooLate"), t(why), null);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "missing";
            case FORBIDDEN, UNAUTHORIZED -> "forbidden";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "large";
            case TOO_MANY_REQUESTS -> "tooMany";
            case SERVICE_UNAVAILABLE -> "away";
            case GATEWAY_TIMEOUT -> "slow";
            default -> status.is4xxClientError() ? "unreadable" : "fault";
        };
    }
}
