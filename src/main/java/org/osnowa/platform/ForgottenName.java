package org.osnowa.platform;

import static org.osnowa.platform.Text.t;

/** What stands where the name of somebody stood who wanted to be forgotten; readers see it in their own language. */
public final class ForgottenName {

    /** As it stands in the database. */
    public static final String MARK = "[forgotten]";

    private ForgottenName() {}

    public static String read(String name) {
        return name.equals(MARK) ? t("platform.forgotten") : name;
    }
}
