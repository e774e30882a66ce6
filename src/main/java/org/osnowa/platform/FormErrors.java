package org.osnowa.platform;

import static org.osnowa.platform.Text.t;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is wrong with a form, in words, ready for a template: sentences by field, and one sentence over the whole when the
 * rules refused.
 */
public record FormErrors(
        Map<String, String> fields, @Nullable String overall) {

    public static FormErrors none() {
        return new FormErrors(Map.of(), null);
    }

    /** Validation messages are keys in braces, as in {@code @NotBlank(message = "{InvitationForm.email.missing}")}. */
    public static FormErrors in(BindingResult result) {
        var fields = new LinkedHashMap<String, String>();
        for (var error : result.getFieldErrors()) {
            fields.putIfAbsent(error.getField(), sentence(error.getDefaultMessage(), error.isBindingFailure()));
        }
        return new FormErrors(fields, null);
    }

    private static String sentence(@Nullable String message, boolean unreadable) {
        if (unreadable || message == null) {
            return t("FormErrors.unreadable");
        }
        return message.startsWith("{") ? t(message.substring(1, message.length() - 1)) : message;
    }

    public static FormErrors because(Refusal why) {
        return new FormErrors(Map.of(), t(why));
    }

    /** One more sentence, beside a field. */
    public FormErrors and(String field, String sentence) {
        var more = new LinkedHashMap<>(fields);
        more.putIfAbsent(field, sentence);
        return new FormErrors(more, overall);
    }

    public @Nullable String on(String field) {
        return fields.get(field);
    }

    public boolean any() {
        return overall != null || !fields.isEmpty();
    }
}
