package org.osnowa.partnerships;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.OrganisationKind;

/**
 * @param organisation chosen from the directory; otherwise name and kind describe who is invited
 */
public record InvitationForm(
        @Nullable UUID organisation,

        @NotBlank(message = "{InvitationForm.name.missing}")
        @Size(max = 300, message = "{InvitationForm.name.tooLong}")
        @Nullable
        String name,

        @Nullable OrganisationKind kind,

        @NotBlank(message = "{InvitationForm.address.missing}")
        @Email(regexp = "[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]+", message = "{InvitationForm.address.unreadable}")
        @Size(max = 254, message = "{InvitationForm.address.unreadable}")
        @Nullable
        String address,

        @NotBlank(message = "{InvitationForm.asked.missing}")
        @Size(max = 1000, message = "{InvitationForm.asked.tooLong}")
        @Nullable
        String asked,

        @NotBlank(message = "{InvitationForm.gain.missing}")
        @Size(max = 1000, message = "{InvitationForm.gain.tooLong}")
        @Nullable
        String gain,

        @Nullable String language,
        @Nullable UUID once) {

    static InvitationForm empty(String language) {
        return new InvitationForm(null, null, null, null, null, null, language, null);
    }

    /** For somebody who comes from an organisation's page. */
    static InvitationForm to(UUID organisation, String name, @Nullable String address, String language) {
        return new InvitationForm(organisation, name, null, address, null, null, language, null);
    }
}
