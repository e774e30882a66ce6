package org.osnowa.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.web.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Before any register of places has been loaded. */
@OsnowaTest
@Transactional
class NoPlacesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void nothing_is_loaded() {
        db.sql("update places set ended_on = current_date where kind = 'VOIVODESHIP'")
                .update();
    }

    @Test
    void whoever_looks_after_the_service_is_told_what_to_do() throws Exception {
        assertThat(body(get("/places").cookie(cast.session("admin@zdrojewice.example"))))
                .contains("Nie wczytano jeszcze miejsc", "./osnowa import places");
    }

    @Test
    void others_are_told_who_will_see_to_it_and_where_to_look_meanwhile() throws Exception {
        assertThat(body(get("/places")))
                .contains("Nie wczytano jeszcze miejsc", "href=\"/partnerships\"")
                .doesNotContain("./osnowa");
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse().getContentAsString();
    }
}
