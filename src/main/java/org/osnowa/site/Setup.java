package org.osnowa.site;

/**
 * What a new installation still needs.
 *
 * @param places whether the register of places is loaded
 * @param letters whether a letter has left already
 * @param lostLetters how many letters could not be sent
 * @param organisations whether the directory has anything in it
 * @param contact whether the statements name who runs the service and how to reach them
 */
public record Setup(boolean places, boolean letters, long lostLetters, boolean organisations, boolean contact) {

    boolean complete() {
        return places && letters && organisations && contact;
    }
}
