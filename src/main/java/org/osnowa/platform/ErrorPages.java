package org.osnowa.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;

/** Every way to fail ends in one page that says what happened, whether the work is safe, and what to do now. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler(NotFound.class)
    ModelAndView missing() {
        return page(HttpStatus.NOT_FOUND, null);
    }

    /** What cannot be an id is the id of nothing. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mismatch) {
        var inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, null);
    }

    @ExceptionHandler({ChangedMeanwhile.class, ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView changedMeanwhile() {
        return page(HttpStatus.CONFLICT, null);
    }

    @ExceptionHandler
    ModelAndView tooMany(TooMany limit, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(limit.waitFor().toSeconds()));
        return page(HttpStatus.TOO_MANY_REQUESTS, null);
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
        return databaseAway(failure) ? away(failure, request, response) : ourFault(failure);
    }

    /** What filters and the server itself refuse arrives here. */
    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable thrown) {
            return databaseAway(thrown) ? away(thrown, request, response) : ourFault(thrown);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        return page(status == null ? HttpStatus.NOT_FOUND : status, null);
    }

    /** Asks again by itself, but never sends again what was posted. */
    private static ModelAndView away(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database is away: {}", failure.toString());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        if (request.getMethod().equals("GET")) {
            response.setHeader("Refresh", "10");
        }
        Frame.rememberGuest();
        return page(HttpStatus.SERVICE_UNAVAILABLE, null);
    }

    private static ModelAndView ourFault(Throwable failure) {
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Incident {}", incident, failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, incident);
    }

    private static boolean databaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof NonTransientDataAccessResourceException
                    || (cause instanceof TransientDataAccessException
                            && !(cause instanceof ConcurrencyFailureException))) {
                return true;
            }
        }
        return false;
    }

    private static ModelAndView page(HttpStatus status, @Nullable String incident) {
        return Reply.with(status, "platform/error", ErrorPage.of(status, incident));
    }
}
