package org.osnowa.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/**
 * What every page shows around its content: who is looking, for whom they act, what waits. Filled by
 * {@link FrameFiller}s once a request, when its page is rendered, so that no page record carries it.
 *
 * @param person the name of who is signed in
 * @param actingFor the organisation for which they act just now
 * @param waiting how many matters wait for them
 */
public record Frame(@Nullable String person, @Nullable String actingFor, int waiting, boolean administrator) {

    public static final Frame GUEST = new Frame(null, null, 0, false);

    static final String DEMO = "osnowa.demo";

    private static final String ATTRIBUTE = Frame.class.getName();

    /**
     * Something above the platform that knows a part of it, and returns the frame with that part. Fillers are beans, asked in
     * their {@code @Order}: people 100, organisations 200, the desk 300.
     */
    public interface FrameFiller {
        Frame fill(Frame frame);
    }

    public static Frame current() {
        var attributes = RequestContextHolder.getRequestAttributes();
        if (attributes == null) {
            return GUEST;
        }
        if (attributes.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Frame known) {
            return known;
        }
        var source = attributes.getAttribute(FrameSource.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return remember(source instanceof FrameSource fillers ? fillers.fill() : GUEST);
    }

    /** Asks nobody any more: for pages that are shown because something does not answer. */
    static void rememberGuest() {
        remember(GUEST);
    }

    private static Frame remember(Frame frame) {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, frame, RequestAttributes.SCOPE_REQUEST);
        return frame;
    }

    /** Seen by this person. */
    public Frame of(String name, boolean looksAfterEverything) {
        return new Frame(name, actingFor, waiting, looksAfterEverything);
    }

    public Frame actingFor(String organisation) {
        return new Frame(person, organisation, waiting, administrator);
    }

    public Frame waiting(int matters) {
        return new Frame(person, actingFor, matters, administrator);
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

    /** Of what the thing is to be born that a form makes, such as a point of an agenda; nothing where of itself. */
    public @Nullable String origin() {
        var origin = request().getParameter("origin");
        return origin != null && origin.matches("[0-9a-fA-F-]{36}") ? origin : null;
    }

    public String path() {
        return request().getRequestURI();
    }

    /** Where this page stands, for those who print it; nothing where its address is a secret of its reader. */
    public @Nullable String address() {
        var pattern = request().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null || pattern.toString().contains("{token}")
                ? null
                : bean(Settings.class).address(path());
    }

    public LocalDate today() {
        return LocalDate.now(bean(Clock.class));
    }

    private static <T> T bean(Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(
                        request().getServletContext())
                .getBean(type);
    }

    /** The hidden field that proves that a form is ours. */
    public @Nullable CsrfToken csrf() {
        return request().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : null;
    }

    private static jakarta.servlet.http.HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
