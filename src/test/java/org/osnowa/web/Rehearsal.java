package org.osnowa.web;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends requests through the whole program and takes back whatever they changed. */
@Component
public class Rehearsal {

    private final PlatformTransactionManager transactions;

    Rehearsal(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    <T> T of(Supplier<T> requests) {
        return new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            return requests.get();
        });
    }

    /** The same within another rehearsal: what these change is gone before the next begin, what was laid before stays. */
    void within(Runnable requests) {
        var part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        part.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            requests.run();
        });
    }

    /**
     * The hidden field's value, as a page would hold it, and the cookie to go with it. (The library's own helper would put
     * another store of such values into the program that all tests share.)
     */
    private static final String CSRF = "0123456789abcdef";

    private static final String CSRF_FIELD =
            Base64.getUrlEncoder().encodeToString(("\0".repeat(CSRF.length()) + CSRF).getBytes(StandardCharsets.UTF_8));

    /**
     * Proves a form to be ours, with a cookie and a header as a browser would. (The csrf() of Spring Security's own test kit
     * swaps the token store of the program that all tests share.)
     */
    public static RequestPostProcessor proven() {
        return request -> {
            var cookies = Stream.concat(
                    Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream),
                    Stream.of(new Cookie("csrf", CSRF)));
            request.setCookies(cookies.toArray(Cookie[]::new));
            request.addHeader("X-XSRF-TOKEN", CSRF_FIELD);
            return request;
        };
    }

    /** What came back, or the exception that no page caught. */
    static MockHttpServletResponse send(MockMvc program, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var proven = request.cookie(new Cookie("csrf", CSRF)).header("X-XSRF-TOKEN", CSRF_FIELD);
            var response = program.perform(proven).andReturn().getResponse();
            response.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
            return response;
        } catch (Exception escaped) {
            throw new AssertionError("Nothing caught " + escaped, escaped);
        }
    }
}
