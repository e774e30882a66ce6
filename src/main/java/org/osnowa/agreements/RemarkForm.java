package org.osnowa.agreements;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param organisation in whose name it is said; empty where somebody speaks for none */
public record RemarkForm(
        @NotBlank(message = "{RemarkForm.remark.missing}")
        @CodePointLength(max = Remark.MOST_WORDS, message = "{RemarkForm.remark.tooLong}")
        @Nullable
        String remark,

        @Nullable UUID organisation,
        @Nullable RemarkKind kind,
        @Nullable UUID once) {

    static RemarkForm empty() {
        return new RemarkForm(null, null, RemarkKind.COMMENT, null);
    }

    public RemarkKind which() {
        return kind == null ? RemarkKind.COMMENT : kind;
    }

    Optional<String> words() {
        return PlainText.of(remark);
    }
}
