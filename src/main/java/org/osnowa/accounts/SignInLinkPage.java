package org.osnowa.accounts;

import org.osnowa.platform.FormErrors;

/** @param askCode whether the link is opened elsewhere than it was asked for */
public record SignInLinkPage(String path, boolean askCode, FormErrors errors) {}
