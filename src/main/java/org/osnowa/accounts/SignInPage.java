package org.osnowa.accounts;

import org.osnowa.platform.FormErrors;

public record SignInPage(SignInForm form, FormErrors errors) {}
