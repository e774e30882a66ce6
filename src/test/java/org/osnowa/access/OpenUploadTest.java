package org.osnowa.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenUploadTest {

    private static final OpenUpload FILES =
            OpenUpload.ofPeople("/partnerships/{slug}/commitments/{commitment}", "/deliveries/{delivery}/files", 100);

    @Test
    void a_small_file_is_taken_at_the_address_of_the_form_and_knows_the_page_of_the_form() {
        var address = "/partnerships/nie-sami/commitments/7/deliveries/8/files";

        assertThat(FILES.takes("POST", address, 100)).isTrue();
        assertThat(FILES.page(address)).contains("/partnerships/nie-sami/commitments/7");
        assertThat(FILES.takes("POST", address, 101)).isFalse();
        assertThat(FILES.takes("POST", address, -1))
                .as("of which nobody says how long it is")
                .isFalse();
        assertThat(FILES.takes("PUT", address, 10)).isFalse();
        assertThat(OpenUpload.ofAnybody("/problems", 100).takes("POST", "/problems", 10))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/partnerships/nie-sami/commitments/7",
                "/partnerships/nie-sami/commitments/7/deliveries/8/files/",
                "/partnerships/nie-sami/commitments/7/deliveries/8/files/9/removal",
                "/partnerships/nie-sami/commitments/7/deliveries//files",
                "/partnerships//commitments/7/deliveries/8/files",
                "/x/partnerships/nie-sami/commitments/7/deliveries/8/files",
                "/problems/new",
                "/problemsx",
            })
    void no_other_address_takes_one(String address) {
        assertThat(FILES.takes("POST", address, 10)).isFalse();
        assertThat(OpenUpload.ofAnybody("/problems", 100).takes("POST", address, 10))
                .isFalse();
    }
}
