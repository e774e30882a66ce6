package org.osnowa.letters;

/** How letters leave: by SMTP, or not at all in the demonstration, where they are read in the mailbox page. */
interface Transport {

    /** Nobody can tell whether the letter left. */
    final class FateUnknown extends Exception {

        FateUnknown(Exception cause) {
            super(cause);
        }
    }

    /**
     * @throws FateUnknown when it may have left; it is never sent again by itself
     * @throws Exception when the letter surely did not leave; it is then tried again later
     */
    void send(Letter letter, String text) throws Exception;
}
