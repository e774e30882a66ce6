package org.osnowa.accounts;

import org.osnowa.platform.FormErrors;

/** @param passwordNeeded whether there is no other way in, because no letter can be sent yet */
public record FirstAdministratorPage(
        String path, FirstAdministratorForm form, boolean passwordNeeded, FormErrors errors) {}
