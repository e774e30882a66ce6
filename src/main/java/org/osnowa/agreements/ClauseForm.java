package org.osnowa.agreements;

import static org.osnowa.platform.Text.t;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

/**
 * @param included whether it stands in the document; nothing for what follows from the kind of document
 * @param own whether the partners' own words stand there instead of those of the library
 * @param wording those words
 * @param filled what was typed for the values of the library's text, by their names
 * @param version of the clause that the writer saw
 */
public record ClauseForm(
        @Nullable Boolean included, boolean own, @Nullable String wording, Map<String, String> filled, int version) {

    /** Before the names of values, so that none is called like another field. */
    static final String VALUE = "value.";

    static ClauseForm of(Draft.Item item) {
        var wording = item.wording();
        return new ClauseForm(
                item.included(),
                wording.own().isPresent(),
                wording.own().orElse(item.text()),
                wording.filled(),
                wording.version());
    }

    /** @param sent all fields of the form, by their names */
    static ClauseForm read(Map<String, String> sent, Clause clause) {
        var filled = new HashMap<String, String>();
        for (var each : clause.values()) {
            if (each.typed()) {
                PlainText.line(sent.get(VALUE + each.name())).ifPresent(words -> filled.put(each.name(), words));
            }
        }
        return new ClauseForm(
                Boolean.valueOf(sent.getOrDefault("included", "")),
                Boolean.parseBoolean(sent.getOrDefault("own", "")),
                sent.get("wording"),
                filled,
                version(sent.get("version")));
    }

    private static int version(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    FormErrors errors(Clause clause) {
        var errors = FormErrors.none();
        for (var each : clause.values()) {
            var typed = filled.get(each.name());
            if (typed != null && PlainText.length(typed) > Wording.MOST_IN_A_VALUE) {
                errors = errors.and(VALUE + each.name(), t("ClauseForm.value.tooLong"));
            } else if (typed != null && each.form() == Clause.Form.NUMBER && !typed.matches("\\d{1,4}")) {
                errors = errors.and(VALUE + each.name(), t("ClauseForm.value.unreadable"));
            }
        }
        if (own) {
            var words = PlainText.of(wording);
            if (words.isEmpty()) {
                errors = errors.and("wording", t("ClauseForm.wording.missing"));
            } else if (PlainText.length(words.get()) > Wording.MOST) {
                errors = errors.and("wording", t("ClauseForm.wording.tooLong", PlainText.length(words.get())));
            }
        }
        return errors;
    }

    /** The same, to be saved over what somebody else saved meanwhile. */
    ClauseForm over(int seen) {
        return new ClauseForm(included, own, wording, filled, seen);
    }

    /** Only for a form without errors. */
    Optional<String> words() {
        return own ? PlainText.of(wording) : Optional.empty();
    }
}
