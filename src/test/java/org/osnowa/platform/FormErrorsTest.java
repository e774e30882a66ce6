package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

class FormErrorsTest {

    private record LoafForm(
            @Nullable String flour, @Nullable String weight) {}

    @Test
    void errors_stand_in_the_order_of_the_form_and_what_is_missing_is_said_first() {
        var result = new BeanPropertyBindingResult(new LoafForm(null, null), "loaf");
        result.addError(error("weight", "NotNull", "Ile waży?"));
        result.addError(error("flour", "Size", "Za krótko."));
        result.addError(error("flour", "NotBlank", "Z jakiej mąki?"));

        assertThat(FormErrors.in(result).fields().values()).containsExactly("Z jakiej mąki?", "Ile waży?");
    }

    @Test
    void what_is_found_later_takes_its_place_in_the_order_of_the_form() {
        var errors = FormErrors.none().and("weight", "Ile waży?").and("flour", "Z jakiej mąki?");

        assertThat(errors.asAskedIn(LoafForm.class).fields().keySet()).containsExactly("flour", "weight");
    }

    private static FieldError error(String field, String code, String sentence) {
        return new FieldError("loaf", field, null, false, new String[] {code}, null, sentence);
    }
}
