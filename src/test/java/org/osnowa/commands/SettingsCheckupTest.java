package org.osnowa.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckupTest {

    @Test
    void the_sample_explains_exactly_the_settings_there_are() throws IOException {
        var explained = Pattern.compile("^#?(OSNOWA_[A-Z_]+)=", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("osnowa.env.sample")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(explained).isEqualTo(SettingsCheckup.NAMES);
    }

    @Test
    void a_misspelt_name_is_found() {
        assertThat(SettingsCheckup.of(at("https://osnowa.example"), Set.of("OSNOWA_PROT", "OSNOWA_PORT", "PATH")))
                .extracting(Finding::toString)
                .anySatisfy(line -> assertThat(line).startsWith("PROBLEM").contains("OSNOWA_PROT is no setting"))
                .noneMatch(line -> line.contains("OSNOWA_PORT is"));
    }

    @Test
    void links_in_letters_must_lead_here_from_everywhere() {
        assertThat(SettingsCheckup.of(at("https://osnowa.example"), Set.of())).allMatch(Finding::fine);
        for (var address : Set.of("http://localhost:8080", "http://osnowa.example", "osnowa.example")) {
            assertThat(SettingsCheckup.of(at(address), Set.of()))
                    .extracting(Finding::toString)
                    .as(address)
                    .anyMatch(line -> line.startsWith("PROBLEM  address"));
        }
    }

    @Test
    void behind_a_proxy_that_is_not_believed_all_visitors_are_one() {
        var behind = at("https://osnowa.example").withProperty("osnowa.address", "127.0.0.1");
        assertThat(SettingsCheckup.of(behind, Set.of()))
                .extracting(Finding::toString)
                .anySatisfy(line -> assertThat(line).startsWith("PROBLEM").contains("OSNOWA_TRUSTED_PROXY=127.0.0.1"));

        assertThat(SettingsCheckup.of(behind.withProperty("osnowa.trusted-proxy", "::1, 10.0.0.0/8"), Set.of()))
                .allMatch(Finding::fine);
        assertThat(SettingsCheckup.of(behind.withProperty("osnowa.trusted-proxy", "proxy.example"), Set.of()))
                .anySatisfy(finding -> assertThat(finding.fine()).isFalse());
    }

    @Test
    void whom_to_write_to_is_missed() {
        assertThat(SettingsCheckup.of(at("https://osnowa.example").withProperty("osnowa.contact.email", " "), Set.of()))
                .extracting(Finding::toString)
                .anySatisfy(
                        line -> assertThat(line).startsWith("PROBLEM  contact").contains("OSNOWA_CONTACT_EMAIL"));
    }

    private static MockEnvironment at(String baseUrl) {
        return new MockEnvironment()
                .withProperty("osnowa.base-url", baseUrl)
                .withProperty("osnowa.contact.organisation", "Gmina Zdrojewice")
                .withProperty("osnowa.contact.email", "urzad@zdrojewice.example");
    }
}
