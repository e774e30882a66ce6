package org.osnowa.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every way to fail ends in one page that says what happened, whether the work is safe, and what to do now. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Settings settings;

    ErrorPages(Settings settings) {
        this.settings = settings;
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView missing() {
        return page(HttpStatus.NOT_FOUND, null);
    }

    @ExceptionHandler
    ModelAndView signedOut(SignedOut form) {
        return kept(HttpStatus.FORBIDDEN, UnsentPage.signedOut(form.kept()));
    }

    /** What cannot be an id is the id of nothing. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch) {
        var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, null);
    }

    @ExceptionHandler({ChangedMeanwhile.class, ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView changedMeanwhile(Exception conflict, HttpServletRequest request) {
        LOG.info(
                "{} {} came too late: {}",
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                conflict.toString().lines().findFirst().orElse(""));
        return page(HttpStatus.CONFLICT, null);
    }

    @ExceptionHandler
    ModelAndView tooLate(TooLate ended) {
        return Reply.conflict("platform/error", ErrorPage.of(ended.why()));
    }

    @ExceptionHandler
    ModelAndView tooMany(TooMany limit, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(limit.waitFor().toSeconds()));
        return Unsent.in(request, settings)
                .filter(Unsent::whole)
                .map(form -> kept(HttpStatus.TOO_MANY_REQUESTS, UnsentPage.tooMany(form)))
                .orElseGet(() -> page(HttpStatus.TOO_MANY_REQUESTS, null));
    }

    @ExceptionHandler
    ModelAndView anythingElse(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()), null);
        }
        if (failure instanceof MultipartException) {
            return page(HttpStatus.BAD_REQUEST, null);
        }
        return failed(failure, request, response);
    }

    /** What filters and the server itself refuse arrives here. */
    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable thrown) {
            return failed(thrown, request, response);
        }
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return Unsent.in(request, settings)
                    .map(form -> kept(HttpStatus.FORBIDDEN, UnsentPage.expired(form)))
                    .orElseGet(() -> page(HttpStatus.FORBIDDEN, null));
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return page(status == null ? HttpStatus.NOT_FOUND : status, null);
    }

    private ModelAndView failed(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        if (caused(failure, QueryTimeoutException.class::isInstance)) {
            return slow(failure, request);
        }
        return caused(failure, ErrorPages::databaseAway) ? away(failure, request, response) : ourFault(failure);
    }

    /** Asks again by itself, but never sends again what was posted. */
    private ModelAndView away(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database is away: {}", failure.toString());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        if (Unsent.method(request).equals("GET")) {
            response.setHeader("Refresh", "10");
        }
        Frame.rememberGuest();
        return Unsent.in(request, settings)
                .filter(Unsent::whole)
                .map(form -> kept(HttpStatus.SERVICE_UNAVAILABLE, UnsentPage.away(form)))
                .orElseGet(() -> page(HttpStatus.SERVICE_UNAVAILABLE, null));
    }

    /** The database gave one statement up; asking again by itself would only make it busier. */
    private ModelAndView slow(Throwable failure, HttpServletRequest request) {
        LOG.warn(
                "{} {} took too long: {}",
                Unsent.method(request),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                failure.toString());
        return Unsent.in(request, settings)
                .filter(Unsent::whole)
                .map(form -> kept(HttpStatus.GATEWAY_TIMEOUT, UnsentPage.slow(form)))
                .orElseGet(() -> page(HttpStatus.GATEWAY_TIMEOUT, null));
    }

    private static ModelAndView ourFault(Throwable failure) {
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {}", incident, failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, incident);
    }

    private static boolean caused(Throwable failure, Predicate<Throwable> what) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause != null && what.test(cause));
    }

    private static boolean databaseAway(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                || cause instanceof TransactionSystemException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof NonTransientDataAccessResourceException
                || (cause instanceof TransientDataAccessException && !(cause instanceof ConcurrencyFailureException));
    }

    private static ModelAndView kept(HttpStatus status, UnsentPage page) {
        return Reply.with(status, "platform/unsent", page);
    }

    private static ModelAndView page(HttpStatus status, @Nullable String incident) {
        return Reply.with(status, "platform/error", ErrorPage.of(status, incident));
    }
}
