package org.osnowa.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends requests through the whole program and takes back whatever they changed. */
@Component
class Rehearsal {

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

    /** What came back, or the exception that no page caught. */
    static MockHttpServletResponse send(MockMvc program, AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            var response =
                    program.perform(request.with(csrf().asHeader())).andReturn().getResponse();
            response.setDefaultCharacterEncoding(StandardCharsets.UTF_8.name());
            return response;
        } catch (Exception escaped) {
            throw new AssertionError("Nothing caught " + escaped, escaped);
        }
    }
}
