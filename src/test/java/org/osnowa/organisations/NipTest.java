package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5261040828",
                "5260250274",
                "5213017228",
                "7740001454",
                "5213003700",
                "5260251049",
                "5250007738",
                "6920000013",
                "5252248481",
                "6761013717",
                "2810100510",
                "8567346215",
                "9991000016"
            })
    void real_and_demo_numbers_are_read(String digits) {
        assertThat(Nip.read(digits)).contains(new Nip(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "526-104-08-28",
                " 526 104 08 28 ",
                "PL5261040828",
                "pl 526-10-40-828",
                "NIP: 5261040828",
                "NIP PL 526 104 08 28",
                "526\u00a0104\u201108\u201328",
                "\ufeff5261040828"
            })
    void spaces_hyphens_and_the_country_are_forgiven(String typed) {
        assertThat(Nip.read(typed)).contains(new Nip("5261040828"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5261040829",
                "526104087",
                "5261040870",
                "526104082",
                "52610408281",
                "",
                "PL",
                "526104082x",
                "0261040825",
                "٥٢٦١٠٤٠٨٢٨",
                "5.26104E+09"
            })
    void anything_else_is_not_a_nip(String typed) {
        assertThat(Nip.read(typed)).isEmpty();
    }

    @Test
    void a_digit_repeated_ten_times_is_refused_although_its_check_digit_fits() {
        assertThat(IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> Nip.read(String.valueOf(digit).repeat(10))))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void no_last_digit_completes_a_number_whose_check_is_ten() {
        assertThat(IntStream.rangeClosed(0, 9).mapToObj(digit -> Nip.read("123456789" + digit)))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void it_is_shown_in_groups_and_stored_without() {
        var nip = new Nip("5261040828");

        assertThat(nip.display()).isEqualTo("526-104-08-28");
        assertThat(nip).hasToString("5261040828");
        assertThat(Nip.read(nip.display())).contains(nip);
    }

    @Test
    void a_wrong_number_cannot_be_made_by_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Nip("526-104-08-28"));
    }
}
