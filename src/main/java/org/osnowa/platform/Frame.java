package org.osnowa.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What every page shows around its content: who is looking, for whom they act, what waits. Filled once a request by
 * {@link FrameFiller}s, so that no page record carries it.
 *
 * @param person the name of who is signed in
 * @param actingFor the organisation for which they act just now
 * @param waiting how many matters wait for them
 * @param toast a sentence about what was just done
 */
public record Frame(
        @Nullable String person,
        @Nullable String actingFor,
        int waiting,
        boolean administrator,
        @Nullable String toast) {

    public static final Frame GUEST = new Frame(null, null, 0, false, null);

    private static final String ATTRIBUTE = Frame.class.getName();

    /** Something above the platform that knows who is looking. */
    public interface FrameFiller {
        Frame fill();
    }

    public static Frame current() {
        var attributes = RequestContextHolder.getRequestAttributes();
        var frame = attributes == null ? null : attributes.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return frame instanceof Frame known ? known : GUEST;
    }

    public void remember() {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, this, RequestAttributes.SCOPE_REQUEST);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** The theme the visitor chose, or null to follow the system. */
    public @Nullable String theme() {
        return Preferences.theme(request());
    }

    public String language() {
        return Text.language().getLanguage();
    }

    /** This page in another language or theme. */
    public String here(String parameter, String value) {
        return Preferences.link(request(), Map.of(parameter, value));
    }

    public String path() {
        return request().getRequestURI();
    }

    /** The hidden field that proves that a form is ours. */
    public @Nullable CsrfToken csrf() {
        return request().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null;
    }

    private static jakarta.servlet.http.HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
