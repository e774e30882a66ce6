package org.osnowa.platform;

/** Shown as the 404 page. Also thrown where the visitor may not know that the thing exists. */
public class NotFound extends RuntimeException {

    public NotFound(Object id) {
        super("Nothing here for " + id);
    }
}
