package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @CsvSource({
        "::1, 0:0:0:0:0:0:0:1",
        "::1, 0000:0000::0001",
        "127.0.0.1, ::ffff:127.0.0.1",
        "2001:DB8::7, 2001:db8:0:0:0:0:0:7",
        "10.0.0.0/8, 10.200.3.4",
        "172.16.0.0/12, 172.31.255.255",
        "2001:db8::/33, 2001:db8:7fff::1",
        "'127.0.0.1, 192.0.2.0/24', 192.0.2.9"
    })
    void our_proxy_is_the_same_however_its_address_is_written(String proxy, String peer) {
        assertThat(address(proxy, peer, "198.51.100.4")).isEqualTo("198.51.100.4");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 11.0.0.1",
        "172.16.0.0/12, 172.32.0.1",
        "2001:db8::/33, 2001:db8:8000::1",
        "0.0.0.0/0, 2001:db8::1",
        "::1, 127.0.0.1"
    })
    void a_neighbour_of_our_proxy_is_not_believed(String proxy, String peer) {
        assertThat(address(proxy, peer, "198.51.100.4")).isNotEqualTo("198.51.100.4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.0/33",
                "::/129",
                "10.0.0.0/-1",
                "10.0.0.0/x",
                "proxy.example",
                "10.0.0.x",
                "10/8",
                "localhost"
            })
    void what_is_no_address_is_no_proxy(String proxy) {
        assertThatThrownBy(() -> Network.list(proxy)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_proxies_of_ours_are_passed_by_and_whoever_stands_before_them_counts() {
        assertThat(address("127.0.0.1, 10.0.0.0/8", "127.0.0.1", "192.0.2.99, 198.51.100.4, 10.0.0.7"))
                .isEqualTo("198.51.100.4");
        assertThat(address("127.0.0.1, 10.0.0.0/8", "127.0.0.1", "10.0.0.7")).isEqualTo("10.0.0.7");
        assertThat(address("127.0.0.1, 10.0.0.0/8", "127.0.0.1", "nonsense, 10.0.0.7"))
                .isEqualTo("10.0.0.7");
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
