package org.osnowa.accounts;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.SafePath;

public record SignUpForm(
        @NotNull(message = "{SignUpForm.forWhom.missing}") @Nullable
        ForWhom forWhom,

        @Named @Nullable String name,

        @Addressed @Nullable String email,

        @NotNull(message = "{SignUpForm.language.missing}")
        @Pattern(regexp = "pl|en", message = "{SignUpForm.language.missing}")
        @Nullable
        String language,

        @Nullable String next) {

    public enum ForWhom {
        MYSELF,
        ORGANISATION
    }

    static SignUpForm leadingTo(@Nullable String next, String language) {
        return new SignUpForm(null, null, null, language, next);
    }

    SignUp wish() {
        return new SignUp(
                PersonName.plain(requireNonNull(name)), EmailAddress.plain(email), requireNonNull(language), goal());
    }

    /** The desk is where everybody arrives who was going nowhere in particular. */
    private SafePath goal() {
        var goal = SafePath.of(next, SignUp.FOR_MYSELF);
        return forWhom == ForWhom.ORGANISATION && goal.value().equals(SignUp.FOR_MYSELF)
                ? new SafePath(SignUp.FOR_ORGANISATION)
                : goal;
    }
}
