package org.osnowa.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** Fills a template that is no page of the site, such as a report to be printed. */
@Component
public class Documents {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** @param template as in "reports/paper", below src/main/jte */
    public String text(String template, Object page) {
        var text = new StringOutput();
        templates.render(template + ".jte", page, text);
        return text.toString();
    }
}
