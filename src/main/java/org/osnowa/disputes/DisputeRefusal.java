package org.osnowa.disputes;

import org.osnowa.platform.Refusal;

enum DisputeRefusal implements Refusal {
    /** It has ended, so nothing is added to it. */
    ENDED,
    /** Whoever asks has no part in it that allows this. */
    NOT_YOURS,
    /** It is about nobody. */
    NOBODY_CONCERNED,
    /** A partner is no dispute with itself. */
    ONESELF,
    /** It is about who is no partner. */
    NOT_A_PARTNER,
    /** They speak for no partner in whose name they raise it. */
    NOT_A_SPEAKER,
    /** Who coordinates is a side or speaks for one. */
    COORDINATOR_INVOLVED,
    /** Who was chosen may not lead it: a side, or nobody who decides. */
    NOT_A_CANDIDATE,
    /** The address belongs to who asks. */
    YOURSELF,
    /** The address belongs to who coordinates, and they are a side. */
    ADDRESS_OF_COORDINATOR,
    /** Somebody with an account decides for that side. */
    DECIDES_HERE,
    /** It is not the address that the other side shows everybody. */
    NOT_SHOWN_ADDRESS,
    /** An administrator leads only where who coordinates cannot. */
    ADMINISTRATOR_LAST,
    /** Nobody looks after the installation who is no side. */
    NO_ADMINISTRATOR,
    /** The other side knows already. */
    TOLD_ALREADY,
    /** The other side does not know yet. */
    NOT_TOLD,
    /** It goes forward, never back. */
    STEP_BACK,
    /** The day is in the past or more than a year ahead. */
    STEP_DAY,
    /** More steps than any dispute needs. */
    TOO_MANY_STEPS,
    /** Nobody has proposed an end, or it was another one. */
    NO_PROPOSAL,
    /** This side has accepted it already. */
    ACCEPTED_ALREADY,
    /** The link of the letter was good for 30 days, or was taken back. */
    LINK_GONE
}
