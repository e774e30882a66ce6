package org.osnowa.accounts;

import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PasswordPage.Guard;
import org.osnowa.platform.FormErrors;

public record EmailPage(String now, Guard guard, @Nullable String wanted, FormErrors errors) {}
