package org.osnowa.partnerships;

import org.osnowa.platform.Refusal;

enum InvitationRefusal implements Refusal {
    /** The partnership took the invitation back. */
    WITHDRAWN,
    /** The link was good for 30 days. */
    EXPIRED,
    /** A link is answered once. */
    ALREADY_ANSWERED,
    /** The organisation already said yes. */
    ALREADY_JOINED,
    /** This organisation, or this address, has an open invitation to this partnership. */
    ALREADY_INVITED,
    /** It is a partner already. */
    ALREADY_A_PARTNER,
    /** The partnership has ended, or rests. */
    NOT_AT_WORK,
    /** It joined by this invitation and has left since. */
    HAS_LEFT,
    /** It has asked to be taken in, and waits for an answer. */
    ASKS_ITSELF
}
