package org.osnowa.platform;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.View;

/**
 * What every page shows around its content: who is looking, for whom they act, what waits. Filled once a request by
 * {@link FrameFiller}s, so that no page record carries it.
 *
 * @param person the name of who is signed in
 * @param actingFor the organisation for which they act just now
 * @param waiting how many matters wait for them
 */
public record Frame(@Nullable String person, @Nullable String actingFor, int waiting, boolean administrator) {

    public static final Frame GUEST = new Frame(null, null, 0, false);

    static final String DEMO = "osnowa.demo";

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

    /** A sentence about what was just done, see {@link Toast}. */
    public @Nullable String toast() {
        return Toast.on(request());
    }

    /** Whether this page answers a form that could not be accepted; its title then says so. */
    public boolean wrong() {
        return request().getAttribute(View.RESPONSE_STATUS_ATTRIBUTE) == HttpStatus.UNPROCESSABLE_CONTENT;
    }

    /** Whether this is the demonstration with its fictional community. */
    public boolean demo() {
        return Boolean.TRUE.equals(request().getAttribute(DEMO));
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
