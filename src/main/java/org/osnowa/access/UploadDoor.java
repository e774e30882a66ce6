package org.osnowa.access;

import static org.osnowa.access.AccessRules.ADMINISTRATOR;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.osnowa.access.AccessRules.Route;
import org.osnowa.accounts.Visitors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes files from administrators only, at addresses that are theirs, and turns everybody else away before a byte of the
 * file is read: reading it is what costs. Others may send a small file to an {@link OpenUpload}.
 */
final class UploadDoor extends OncePerRequestFilter {

    private final AccessRules rules;
    private final Supplier<Visitors> visitors;
    private final List<OpenUpload> open;

    UploadDoor(AccessRules rules, Supplier<Visitors> visitors, List<OpenUpload> open) {
        this.rules = rules;
        this.visitors = visitors;
        this.open = open;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var upload = open.stream()
                .filter(each -> each.takes(request.getMethod(), path, request.getContentLengthLong()))
                .findFirst();
        if (upload.filter(each -> !each.signedIn()).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        var forAdministrators = rules.doorOf(new Route(request.getMethod(), path))
                .filter(ADMINISTRATOR::equals)
                .isPresent();
        if (upload.isEmpty() && !forAdministrators) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var visitor = visitors.get().sending(request);
        if (upload.isPresent() ? visitor.signedIn() : visitor.administrator()) {
            chain.doFilter(request, response);
        } else if (visitor.signedIn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    HttpHeaders.LOCATION,
                    AccessCheck.signIn(upload.flatMap(each -> each.page(path)).orElse(path)));
        }
    }
}
