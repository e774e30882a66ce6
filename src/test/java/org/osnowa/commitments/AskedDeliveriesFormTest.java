package org.osnowa.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.springframework.validation.BeanPropertyBindingResult;

/** What the buttons of the page say. */
class AskedDeliveriesFormTest {

    private static final UUID BREAD = Ids.of("bread");
    private static final UUID ROLLS = Ids.of("rolls");
    private static final Map<String, String> SEEN =
            Map.of(BREAD.toString(), "4000 2026-11-20", ROLLS.toString(), "100 2026-11-21");

    @Test
    void the_button_that_was_pressed_says_which_delivery_is_meant() {
        var given = form("ALL " + BREAD, Map.of(), Map.of(ROLLS.toString(), "o bułkach"))
                .given();

        assertThat(given.respondent()).isEqualTo("ks. Andrzej");
        assertThat(given.receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.delivery()).isEqualTo(new DeliveryId(BREAD));
            assertThat(receipt.came()).isEqualTo(Came.ALL);
            assertThat(receipt.seen()).isEqualTo("4000 2026-11-20");
            assertThat(receipt.quantity()).isEmpty();
            assertThat(receipt.remark()).isEmpty();
        });
    }

    @Test
    void one_button_says_it_of_everything_on_the_page() {
        assertThat(form("ALL", Map.of(), Map.of()).given().receipts())
                .extracting(each -> each.delivery().value())
                .containsExactlyInAnyOrder(BREAD, ROLLS);
    }

    @Test
    void a_part_needs_an_amount_and_nothing_needs_a_remark() {
        assertThat(errors(form("PART " + BREAD, Map.of(), Map.of())).fields()).containsKey("quantities[" + BREAD + "]");
        assertThat(errors(form("PART " + BREAD, Map.of(BREAD.toString(), "trzydzieści"), Map.of()))
                        .fields())
                .containsKey("quantities[" + BREAD + "]");
        assertThat(errors(form("NONE " + BREAD, Map.of(), Map.of())).fields()).containsKey("remarks[" + BREAD + "]");

        var part = form("PART " + BREAD, Map.of(BREAD.toString(), "30,5"), Map.of());
        assertThat(errors(part).any()).isFalse();
        assertThat(part.given().receipts().getFirst().quantity()).contains(30_50L);
    }

    @Test
    void an_amount_beside_another_button_does_not_count() {
        assertThat(form("ALL " + BREAD, Map.of(BREAD.toString(), "30"), Map.of())
                        .given()
                        .receipts()
                        .getFirst()
                        .quantity())
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_form_without_a_button_answers_nothing() {
        for (var pressed : new String[] {null, "", "NONE", "ALL x", "ALL 1-1-1-1-1", "MAYBE " + BREAD, "ALL  "}) {
            assertThat(errors(form(pressed, Map.of(), Map.of())).any())
                    .as(pressed)
                    .isTrue();
        }
    }

    private static AskedDeliveriesForm form(
            @Nullable String pressed, Map<String, String> quantities, Map<String, String> remarks) {
        return new AskedDeliveriesForm(pressed, quantities, remarks, SEEN, " ks. Andrzej ");
    }

    private static FormErrors errors(AskedDeliveriesForm form) {
        return form.errors(new BeanPropertyBindingResult(form, "form"));
    }
}
