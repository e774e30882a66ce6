package org.osnowa.templates;

import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * @param text with its blanks in double braces
 * @param number of the version that the writer saw
 */
public record TemplateForm(
        @NotBlank(message = "{TemplateForm.text.missing}")
        @CodePointLength(max = 20_000, message = "{TemplateForm.text.tooLong}")
        @Nullable
        String text,

        @Nullable Integer number) {

    FormErrors errors(BindingResult result, TemplateLibrary library, String language) {
        var errors = FormErrors.in(result);
        if (written().isEmpty()) {
            errors = errors.and("text", t("TemplateForm.text.missing"));
        }
        var unknown = library.unknown(written(), language);
        return unknown.isEmpty()
                ? errors
                : errors.and("text", t("TemplateForm.text.unknown", String.join(", ", unknown)));
    }

    String written() {
        return text == null ? "" : text.strip();
    }

    public int seen() {
        return number == null ? -1 : number;
    }
}
