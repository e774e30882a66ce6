package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/desk",
                "/partnerships/nie-sami",
                "/partnerships?q=%C5%82%C3%B3d%C5%BA&page=2",
                "/partnerships/nie-sami/partners/",
                "/organisations?q=a+b",
                "/account/password"
            })
    void our_own_addresses_pass(String wanted) {
        assertThat(SafePath.of(wanted, "/fallback").value()).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "//e.example",
                "///e.example",
                "/\\e.example",
                "\\\\e.example",
                "https:e.example",
                "https://e.example",
                "http:/e.example",
                "javascript:alert(1)",
                "/@e.example",
                "@e.example",
                "/desk@e.example",
                "/%09/e.example",
                "/\t/e.example",
                "\t//e.example",
                " //e.example",
                "/%0d%0aSet-Cookie:a=b",
                "/desk\r\nLocation: x",
                "/%2f%2fe.example",
                "/%2Fe.example",
                "/%5ce.example",
                "/%5Ce.example",
                "/%252fe.example",
                "/.//e.example",
                "/..//e.example",
                "/../e.example",
                "/desk/../../e",
                "/desk//e.example",
                "/;//e.example",
                "/desk#x",
                "/desk?next=//e.example",
                "/%zz",
                "/%",
                "/ł",
                "/／e.example",
                "/。e.example",
                "/desk\0"
            })
    void whatever_could_lead_elsewhere_does_not(String wanted) {
        assertThat(SafePath.of(wanted, "/fallback").value()).isEqualTo("/fallback");
    }

    @ParameterizedTest
    @ValueSource(ints = {501, 5_000, 500_000})
    void nor_does_an_endless_one(int length) {
        assertThat(SafePath.of("/" + "a".repeat(length), "/fallback").value()).isEqualTo("/fallback");
    }
}
