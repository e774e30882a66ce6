package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    @Test
    void a_header_from_anybody_is_not_believed() {
        assertThat(address(null, "192.0.2.7", "10.0.0.1")).isEqualTo("192.0.2.7");
        assertThat(address("127.0.0.1", "192.0.2.7", "10.0.0.1")).isEqualTo("192.0.2.7");
    }

    @Test
    void our_proxy_is_believed_but_only_its_own_entry() {
        assertThat(address("127.0.0.1", "127.0.0.1", "10.0.0.1, 198.51.100.4")).isEqualTo("198.51.100.4");
    }

    @Test
    void nonsense_counts_as_the_proxy() {
        assertThat(address("127.0.0.1", "127.0.0.1", "localhost.example")).isEqualTo("127.0.0.1");
        assertThat(address("127.0.0.1", "127.0.0.1", "")).isEqualTo("127.0.0.1");
    }

    @Test
    void one_household_is_one_client() {
        assertThat(address(null, "2001:db8:1:2:3:4:5:6", ""))
                .isEqualTo(address(null, "2001:db8:1:2:ffff::1", ""))
                .isNotEqualTo(address(null, "2001:db8:1:3::1", ""));
    }

    private static String address(@Nullable String proxy, String peer, String forwarded) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(peer);
        request.addHeader("X-Forwarded-For", forwarded);
        return new ClientAddress(new Settings(URI.create("http://localhost"), Path.of("var"), null, false, proxy))
                .of(request);
    }
}
