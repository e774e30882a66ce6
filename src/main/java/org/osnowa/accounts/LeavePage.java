package org.osnowa.accounts;

import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PasswordPage.Guard;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/** @param why what has to be handed over first */
public record LeavePage(String email, Guard guard, @Nullable Refusal why, FormErrors errors) {}
