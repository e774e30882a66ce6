package org.osnowa.platform;

import static org.osnowa.platform.Text.t;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What is wrong with a form, in words, ready for a template: sentences by field, and one sentence over the whole when the
 * rules refused.
 */
public record FormErrors(
        Map<String, String> fields, @Nullable String overall) {

    private static final Set<String> MISSING = Set.of("NotNull", "NotEmpty", "NotBlank");

    public static FormErrors none() {
        return new FormErrors(Map.of(), null);
    }

    /** Validation messages are keys in braces, as in {@code @NotBlank(message = "{InvitationForm.email.missing}")}. */
    public static FormErrors in(BindingResult result) {
        var fields = new LinkedHashMap<String, String>();
        for (var error : inOrder(result)) {
            fields.putIfAbsent(error.getField(), sentence(error.getDefaultMessage(), error.isBindingFailure()));
        }
        return new FormErrors(fields, null);
    }

    /** As the form asks, and "missing" before "too short": the validator itself finds them in no order. */
    private static List<FieldError> inOrder(BindingResult result) {
        var asked = result.getTarget() == null
                ? List.<String>of()
                : asked(result.getTarget().getClass());
        return result.getFieldErrors().stream()
                .sorted(Comparator.comparingInt((FieldError error) -> asked.indexOf(error.getField()))
                        .thenComparing(error -> !MISSING.contains(String.valueOf(error.getCode()))))
                .toList();
    }

    private static List<String> asked(Class<?> form) {
        return Arrays.stream(form.getDeclaredFields()).map(Field::getName).toList();
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

    /** The sentences in the order in which this form asks, however they were found. */
    public FormErrors asAskedIn(Class<?> form) {
        var asked = asked(form);
        var ordered = new LinkedHashMap<String, String>();
        fields.keySet().stream()
                .sorted(Comparator.comparingInt(asked::indexOf))
                .forEach(field -> ordered.put(field, fields.get(field)));
        return new FormErrors(ordered, overall);
    }

    public @Nullable String on(String field) {
        return fields.get(field);
    }

    public boolean any() {
        return overall != null || !fields.isEmpty();
    }
}
