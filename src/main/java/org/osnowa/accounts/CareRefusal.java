package org.osnowa.accounts;

import org.osnowa.platform.Refusal;

/** Why an administrator may not do something to an account. */
public enum CareRefusal implements Refusal {
    /** Somebody has to look after the installation. */
    LAST_ADMINISTRATOR,
    YOURSELF,
    /** A blocked person cannot look after anything. */
    BLOCKED,
    /** Nobody is left who could be let in again. */
    FORGOTTEN
}
