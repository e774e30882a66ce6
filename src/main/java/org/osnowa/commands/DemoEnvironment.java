package org.osnowa.commands;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Hides from the demo what the environment says about a real instance: its database, its mail, its secret. */
class DemoEnvironment implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var sources = event.getEnvironment().getPropertySources();
        sources.replace(
                SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        harmless(event.getEnvironment().getSystemEnvironment())));
        sources.addFirst(new MapPropertySource("demo", Map.of("spring.config.location", "classpath:/")));
    }

    static Map<String, Object> harmless(Map<String, Object> environment) {
        return environment.entrySet().stream()
                .filter(variable -> variable.getKey().equals("OSNOWA_PORT")
                        || !variable.getKey().toUpperCase(Locale.ROOT).matches("(OSNOWA|SPRING|SERVER)[_.].*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
