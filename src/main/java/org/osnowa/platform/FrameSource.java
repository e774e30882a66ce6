package org.osnowa.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osnowa.platform.Frame.FrameFiller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets {@link Frame#current} ask the fillers, lowest {@code @Order} first, when a page is rendered and not before: files,
 * redirects and documents need no frame.
 */
final class FrameSource extends OncePerRequestFilter {

    static final String ATTRIBUTE = FrameSource.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(FrameSource.class);

    private final ObjectProvider<FrameFiller> fillers;

    FrameSource(ObjectProvider<FrameFiller> fillers) {
        this.fillers = fillers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, this);
        chain.doFilter(request, response);
    }

    /** A page is worth more than its frame: when a filler fails, the visitor looks like a guest. */
    Frame fill() {
        try {
            var frame = Frame.GUEST;
            for (var filler : fillers.orderedStream().toList()) {
                frame = filler.fill(frame);
            }
            return frame;
        } catch (RuntimeException failure) {
            // Fillers belong to modules above: which failures they know is unknown here.
            LOG.warn("The frame of a page stays empty: {}", failure.toString());
            return Frame.GUEST;
        }
    }
}
