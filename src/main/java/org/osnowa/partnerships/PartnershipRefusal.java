package org.osnowa.partnerships;

import org.osnowa.platform.Refusal;

public enum PartnershipRefusal implements Refusal {
    /** The chosen kind of initiator needs an initiating organisation of that sector. */
    INITIATOR_DOES_NOT_FIT,
    /** Somebody acts only for organisations whose mandate they hold. */
    NOT_YOUR_ORGANISATION
}
