package org.osnowa.organisations;

/** The registers that give an organisation a number. */
public enum Identifier {
    NIP,
    REGON,
    KRS,
    /** The register of sole traders. */
    CEIDG,
    /** The starosta's list of associations without a court register entry. */
    STAROSTA,
    /** The national register of rural women's circles. */
    KRKGW,
    /** The register of schools. */
    RSPO
}
