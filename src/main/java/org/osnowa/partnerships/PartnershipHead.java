package org.osnowa.partnerships;

/**
 * What stands over every page of a partnership.
 *
 * @param tab which of its pages this is
 * @param state whether it is at work
 * @param inside whether the visitor sees what is for partners only
 * @param contributes whether the visitor works on what the partners write together; nobody does once it has ended
 * @param coordinates whether the visitor coordinates it
 * @param entrusts whether the visitor may say who coordinates it
 */
public record PartnershipHead(
        String slug,
        String name,
        String tab,
        LifeState state,
        boolean inside,
        boolean contributes,
        boolean coordinates,
        boolean entrusts) {

    /** Who coordinates invites while it is at work. */
    public boolean invites() {
        return coordinates && state == LifeState.ACTIVE;
    }

    /** Who coordinates gives roles, describes it and sets its terms until it has ended. */
    public boolean rewrites() {
        return coordinates && !state.ended();
    }

    public String path() {
        return "/partnerships/" + slug;
    }
}
