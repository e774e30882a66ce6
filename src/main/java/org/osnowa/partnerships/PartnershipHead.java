package org.osnowa.partnerships;

/**
 * What stands over every page of a partnership.
 *
 * @param tab which of its pages this is
 * @param inside whether the visitor sees what is for partners only
 * @param coordinates whether the visitor coordinates it
 */
public record PartnershipHead(String slug, String name, String tab, boolean inside, boolean coordinates) {

    public String path() {
        return "/partnerships/" + slug;
    }
}
