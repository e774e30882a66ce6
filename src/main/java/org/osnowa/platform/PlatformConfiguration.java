package org.osnowa.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** The secret is outside the database, so that a copy of the database opens no mailed link. */
    @Bean
    MailedTokens mailedTokens(Settings settings) throws IOException {
        if (settings.secret() != null) {
            return new MailedTokens(Base64.getDecoder().decode(settings.secret()));
        }
        var file = settings.data().resolve("secret.key");
        if (Files.notExists(file)) {
            Files.createDirectories(settings.data());
            var fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.write(Files.createFile(file, ownerOnly), fresh);
        }
        return new MailedTokens(Files.readAllBytes(file));
    }
}
