package org.osnowa.organisations;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@OsnowaTest
@Transactional
class DirectoryPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Organisations organisations;

    @Test
    void a_guest_finds_an_organisation_and_reads_its_page() throws Exception {
        organisations.add(OrganisationSamples.hetman());

        browser.perform(get("/organisations").param("q", "szachowe"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/organisations/" + OrganisationSamples.HETMAN)));
        browser.perform(get("/organisations/" + OrganisationSamples.HETMAN))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Szachownice")))
                .andExpect(content().string(not(containsString("/edit"))));
    }

    @Test
    void what_cannot_be_read_narrows_nothing() throws Exception {
        browser.perform(get("/organisations")
                        .param("sector", "x")
                        .param("id", "y")
                        .param("after", "z"))
                .andExpect(status().isOk());
    }

    @Test
    void a_guest_is_asked_to_sign_in_before_adding() throws Exception {
        browser.perform(get("/organisations/new"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/sign-in?next=%2Forganisations%2Fnew"));
    }

    @Test
    void what_is_not_there_and_what_is_no_id_are_missing_alike() throws Exception {
        browser.perform(get("/organisations/" + Ids.of("nikt"))).andExpect(status().isNotFound());
        browser.perform(get("/organisations/nikt")).andExpect(status().isNotFound());
    }
}
