package org.osnowa.platform;

/** Someone else saved the same thing first. Shown as the 409 page, which leads to the newest version. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(Object id) {
        super(id + " was saved by someone else meanwhile");
    }
}
