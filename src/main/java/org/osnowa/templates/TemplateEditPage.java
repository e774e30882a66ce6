package org.osnowa.templates;

import java.util.List;
import org.osnowa.platform.FormErrors;

/**
 * Where an administrator changes one template in one language.
 *
 * @param shown where everybody reads it
 * @param blanks all that can be used
 * @param versions the newest first
 */
public record TemplateEditPage(
        String path,
        String shown,
        String title,
        String language,
        TemplateForm form,
        boolean changed,
        List<TemplatePage.Blank> blanks,
        List<Version> versions,
        boolean movedMeanwhile,
        FormErrors errors) {

    public record Version(String path, String label) {}
}
