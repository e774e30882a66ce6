package org.osnowa.partnerships;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationKind;
import org.osnowa.platform.EmailAddress;

/**
 * @param organisation chosen from the directory; otherwise name and kind describe who is invited
 * @param similar which of the similar organisations of the directory is meant, or {@link #NONE}; empty until it was asked
 */
public record InvitationForm(
        @Nullable UUID organisation,
        @Nullable String similar,

        @NotBlank(message = "{InvitationForm.name.missing}")
        @CodePointLength(max = 300, message = "{InvitationForm.name.tooLong}")
        @Nullable
        String name,

        @Nullable OrganisationKind kind,

        @NotBlank(message = "{InvitationForm.address.missing}")
        @Pattern(regexp = EmailAddress.PATTERN, message = "{InvitationForm.address.unreadable}")
        @Size(max = 254, message = "{InvitationForm.address.unreadable}")
        @Nullable
        String address,

        @NotBlank(message = "{InvitationForm.asked.missing}")
        @CodePointLength(max = 1000, message = "{InvitationForm.asked.tooLong}")
        @Nullable
        String asked,

        @NotBlank(message = "{InvitationForm.gain.missing}")
        @CodePointLength(max = 1000, message = "{InvitationForm.gain.tooLong}")
        @Nullable
        String gain,

        @Nullable String language,
        @Nullable UUID once) {

    static final String NONE = "none";

    static InvitationForm empty(String language) {
        return new InvitationForm(null, null, null, null, null, null, null, language, null);
    }

    /** For somebody who comes from an organisation's page. */
    static InvitationForm to(UUID organisation, String name, @Nullable String address, String language) {
        return new InvitationForm(organisation, null, name, null, address, null, null, language, null);
    }

    /** The same words, about this organisation of the directory or about none. */
    InvitationForm about(@Nullable UUID known, @Nullable String called) {
        return new InvitationForm(known, similar, called, kind, address, asked, gain, language, once);
    }

    /** The organisation of the directory that is invited, if it is there. */
    Optional<OrganisationId> chosen() {
        return Optional.ofNullable(organisation)
                .map(OrganisationId::new)
                .or(() -> Optional.ofNullable(similar)
                        .filter(picked -> !picked.equals(NONE))
                        .flatMap(OrganisationId::read));
    }

    /** Whether the inviter still has to say if a similar organisation is meant. */
    boolean undecided() {
        return organisation == null && (similar == null || similar.isBlank());
    }
}
