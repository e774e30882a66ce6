package org.osnowa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactSettingsTest {

    @Test
    void a_name_alone_is_no_contact() {
        var settings = new ContactSettings("Gmina Zdrojewice", null, " ", null, null);

        assertThat(settings.known()).isTrue();
        assertThat(settings.reachable()).isFalse();
    }

    @Test
    void neither_is_an_address_of_nobody() {
        assertThat(new ContactSettings(null, null, "gmina@zdrojewice.example", null, null).reachable())
                .isFalse();
    }

    @Test
    void a_name_with_an_address_or_a_telephone_is_one() {
        assertThat(new ContactSettings("Gmina", null, "gmina@zdrojewice.example", null, null).reachable())
                .isTrue();
        assertThat(new ContactSettings("Gmina", null, null, "111 222 333", null).reachable())
                .isTrue();
    }
}
