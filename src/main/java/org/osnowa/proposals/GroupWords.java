package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import org.osnowa.platform.Text;

/** What a group of interests is called: a sector, or what the partners call it. */
final class GroupWords {

    private GroupWords() {}

    static String of(String group) {
        return Text.known("Group." + group) ? t("Group." + group) : group;
    }
}
