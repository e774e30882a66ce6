package org.osnowa.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders "commitments/show" with src/main/jte/commitments/show.jte. The whole page is ready before a byte is sent. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Settings settings;

    JteViews(Settings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return templates.hasTemplate(name + ".jte")
                ? (model, request, response) -> render(name, model, request, response)
                : null;
    }

    private void render(
            String name, @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        request.setAttribute(Frame.DEMO, settings.demo());
        Toast.take(request, response);
        var html = new Utf8ByteOutput();
        templates.render(name + ".jte", model == null ? null : model.get("page"), html);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
