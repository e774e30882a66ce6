package org.osnowa.templates;

import java.util.List;

/** All templates, for who looks after the installation. */
public record TemplateListPage(List<Row> rows) {

    public record Row(String title, List<Wording> wordings) {}

    /** @param changed when and by whom; empty for the original */
    public record Wording(String path, String language, String changed) {}
}
