package org.osnowa.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Frame.FrameFiller;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** Inside Spring Security (-100), so that what is turned away carries its headers too. */
    private static final int AFTER_SECURITY = -90;

    @Bean
    FilterRegistrationBean<Methods> methods() {
        var methods = new FilterRegistrationBean<>(new Methods());
        methods.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return methods;
    }

    /** After sessions, so that files are refused by who sends them before they are read. */
    @Bean
    FilterRegistrationBean<Readable> readable() {
        var readable = new FilterRegistrationBean<>(new Readable());
        readable.setOrder(SessionRepositoryFilter.DEFAULT_ORDER + 10);
        return readable;
    }

    @Bean
    FilterRegistrationBean<Door> door(Settings settings) {
        var door = new FilterRegistrationBean<>(new Door(settings));
        door.setOrder(AFTER_SECURITY);
        return door;
    }

    @Bean
    FilterRegistrationBean<Preferences> preferences(Settings settings) {
        var preferences = new FilterRegistrationBean<>(new Preferences(settings));
        preferences.setOrder(AFTER_SECURITY + 10);
        return preferences;
    }

    @Bean
    FilterRegistrationBean<FrameSource> frameSource(ObjectProvider<FrameFiller> fillers) {
        var source = new FilterRegistrationBean<>(new FrameSource(fillers));
        source.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return source;
    }

    /** Tomcat would refuse whoever reads more than ten languages; the size of a header is limit enough. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> manyLanguages() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(-1));
    }

    @Bean
    WebMvcConfigurer secretAddresses() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new SecretAddresses()).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Preferences.language(request);
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("The language is chosen by a link, see Preferences");
            }
        };
    }
}
