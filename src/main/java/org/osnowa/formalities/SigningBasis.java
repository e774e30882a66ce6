package org.osnowa.formalities;

/** On which basis somebody may sign for an organisation. */
public enum SigningBasis {
    /** The law itself says that who holds the office represents it. */
    OFFICE,
    /** As the register says that it is represented. */
    REGISTER,
    POWER_OF_ATTORNEY,
    RESOLUTION,
    APPOINTMENT,
    STATUTE,
    /** They are the party themselves. */
    SELF;

    /** A paper that has to be named by its number or day; the others name themselves. */
    public boolean named() {
        return switch (this) {
            case POWER_OF_ATTORNEY, RESOLUTION, APPOINTMENT -> true;
            case OFFICE, REGISTER, STATUTE, SELF -> false;
        };
    }
}
