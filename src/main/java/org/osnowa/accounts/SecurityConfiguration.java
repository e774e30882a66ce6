package org.osnowa.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.osnowa.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers, CSRF and passwords. Who sends a request is known to {@link Sessions}, not to Spring Security; which door opens
 * to whom stands in authorisation.csv (module access), so that it can be read, and tested, in one place.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; "
                    + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Settings settings) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(settings))
                        .requireCsrfProtectionMatcher(SecurityConfiguration::writes))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        // Behind a proxy the request itself never looks encrypted: the base address says so.
                        .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(_ -> settings.secure()))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .exceptionHandling(denials -> denials.accessDeniedHandler(SecurityConfiguration::deny))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static CookieCsrfTokenRepository csrfTokens(Settings settings) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.secure() ? "__Host-csrf" : "csrf");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(settings.secure()).sameSite("Lax"));
        return tokens;
    }

    /** The page that answers wants to know why: a form that lost its cookie can be sent again. */
    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, why);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /** The page that says what went wrong writes nothing, and the request it answers may be unreadable. */
    private static boolean writes(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }

    /** PBKDF2 has no limit of 72 bytes as bcrypt has, and needs no further library. */
    @Bean
    PasswordEncoder passwordEncoder() {
        var name = "pbkdf2@SpringSecurity_v5_8";
        return new DelegatingPasswordEncoder(
                name, java.util.Map.of(name, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** Signing in is ours (SignInDesk); without this bean Spring Boot would invent a user with a printed password. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
