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
        assertThat(SettingsCheckup.of(at("http://localhost:8080"), Set.of())).noneMatch(Finding::fine);
        assertThat(SettingsCheckup.of(at("http://osnowa.example"), Set.of())).noneMatch(Finding::fine);
        assertThat(SettingsCheckup.of(at("osnowa.example"), Set.of())).noneMatch(Finding::fine);
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

    private static MockEnvironment at(String baseUrl) {
        return new MockEnvironment().withProperty("osnowa.base-url", baseUrl);
    }
}
