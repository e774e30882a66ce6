package org.osnowa.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.web.Rehearsal.proven;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.web.Cast;
import org.osnowa.web.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OsnowaTest
class WaitingCountTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    private Cookie session;

    @BeforeEach
    void signIn() {
        session = cast.session("magdalena@zdrojewice.example");
    }

    @Test
    void the_next_page_need_not_count_again() throws Exception {
        page("/desk");

        assertThat(page("/help")).noneMatch(WaitingCountTest::counts);
    }

    @Test
    void whoever_does_something_sees_at_once_what_waits_now() throws Exception {
        page("/desk");

        var refused = Statements.during(
                () -> mvc.perform(post("/partnerships").with(proven()).cookie(session)));

        assertThat(refused).as("the form is shown again with what was known").noneMatch(WaitingCountTest::counts);
        assertThat(page("/help")).as("and the page after it counts anew").anyMatch(WaitingCountTest::counts);
    }

    private List<String> page(String path) throws Exception {
        return Statements.during(() -> mvc.perform(get(path).cookie(session)));
    }

    /** One of those that find out what waits. */
    private static boolean counts(String sql) {
        return sql.contains("benefit_reviews");
    }
}
