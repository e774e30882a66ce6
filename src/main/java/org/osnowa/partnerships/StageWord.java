package org.osnowa.partnerships;

/**
 * What the coordinator says when leading a partnership to another stage.
 *
 * @param reason may be empty
 * @param known whether it is known who was absent
 */
record StageWord(String reason, boolean known) {

    static StageWord because(String reason) {
        return new StageWord(reason, false);
    }

    /** Words and a tick are the same here: nothing was passed over in silence. */
    boolean silent() {
        return !known && reason.isBlank();
    }
}
