package org.osnowa.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The answers a controller ever gives. */
public final class Reply {

    private Reply() {}

    public static ModelAndView page(String template, Object page) {
        return with(HttpStatus.OK, template, page);
    }

    /** The same page again, saying what has to be corrected. */
    public static ModelAndView again(String template, Object page) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, template, page);
    }

    /** Someone saved first: the page shows both versions. */
    public static ModelAndView conflict(String template, Object page) {
        return with(HttpStatus.CONFLICT, template, page);
    }

    public static ModelAndView with(HttpStatus status, String template, Object page) {
        return new ModelAndView(template, Map.of("page", page), status);
    }

    /** A redirect after a POST. The path is ours, never a visitor's. */
    public static ModelAndView seeOther(String path, Object... ids) {
        var redirect = new RedirectView(ids.length == 0 ? path : path.formatted(ids));
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
