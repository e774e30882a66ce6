package org.osnowa.templates;

import java.util.List;

/**
 * One template, to read, print, copy and download.
 *
 * @param pieces the text with its blanks marked
 * @param blanks what belongs in each
 * @param others the same for other types of partnerships
 * @param edit where an administrator changes it; empty for others
 */
public record TemplatePage(
        String path,
        String title,
        String help,
        List<Piece> pieces,
        List<Blank> blanks,
        List<TemplatesPage.Row> others,
        String edit) {

    public record Piece(String text, boolean blank) {}

    public record Blank(String name, String means) {}
}
