package org.osnowa.templates;

import java.util.List;

/** All templates, for everybody to choose from. */
public record TemplatesPage(List<Group> groups) {

    /**
     * @param id by which other pages lead to it
     * @param help when it is of use
     */
    public record Group(String id, String title, String help, List<Row> rows) {}

    public record Row(String path, String label) {}
}
