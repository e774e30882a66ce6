package org.osnowa.hands;

import static org.osnowa.platform.Text.t;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.FormErrors;

/**
 * What somebody who wants to help is answered, or the word with which their offer is closed.
 *
 * @param version of the offer that the writer saw
 */
public record HandForm(
        @Nullable WordKind way,

        @CodePointLength(max = 2000, message = "{HandForm.text.tooLong}") @Nullable
        String text,

        @CodePointLength(max = 2000, message = "{HandForm.text.tooLong}") @Nullable
        String word,

        @Nullable Integer version) {

    public HandForm {
        text = text == null ? "" : text.strip().replace("\r\n", "\n");
        word = word == null ? "" : word.strip().replace("\r\n", "\n");
    }

    static HandForm empty(int version) {
        return new HandForm(null, null, null, version);
    }

    /** No version of ours, where none was sent. */
    int seen() {
        return version == null ? -1 : version;
    }

    String answer() {
        return text == null ? "" : text;
    }

    String closing() {
        return word == null ? "" : word;
    }

    FormErrors answerErrors(FormErrors before) {
        var errors = answer().isEmpty() ? before.and("text", t("HandForm.text.missing")) : before;
        return way == null || !way.answer() ? errors.and("way", t("HandForm.way.missing")) : errors;
    }

    FormErrors closingErrors(FormErrors before) {
        return closing().isEmpty() ? before.and("word", t("HandForm.word.missing")) : before;
    }
}
