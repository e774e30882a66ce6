package org.osnowa.accounts;

import org.osnowa.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** A request attribute: the session whose cookie is written now is on somebody's own device. */
    static final String OWN_DEVICE = "osnowa.ownDevice";

    /**
     * The __Host- prefix binds the cookie to this very host; browsers accept it over https only. It ends with the browser,
     * unless whoever signed in said that the device is theirs.
     */
    @Bean
    CookieSerializer sessionCookie(Settings settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.secure() ? "__Host-osnowa" : "osnowa");
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(settings.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setRememberMeRequestAttribute(OWN_DEVICE);
        return cookie;
    }
}
