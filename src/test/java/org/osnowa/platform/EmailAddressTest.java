package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@przyklad.pl",
                " jan@przyklad.pl ",
                "jan.maria+wiesc@a.b.przyklad.pl",
                "o'neil@przyklad.pl",
                "zażółć@gęśl.pl"
            })
    void this_is_an_address(String typed) {
        assertThat(EmailAddress.read(typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jan",
                "jan@",
                "@przyklad.pl",
                "jan@przyklad",
                "jan@przyklad.pl?bcc=wszyscy@przyklad.pl",
                "a@b.c?bcc=",
                "jan?subject=x@przyklad.pl",
                "jan&cc=x@przyklad.pl",
                "jan%0a@przyklad.pl",
                "jan@przyklad.pl,x@y.pl",
                "jan@@przyklad.pl",
                "jan@przyklad..pl",
                "jan <jan@przyklad.pl>",
                "jan@przyklad.pl\nBcc: x@y.pl"
            })
    void this_is_none(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }
}
