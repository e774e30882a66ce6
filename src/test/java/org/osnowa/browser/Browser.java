package org.osnowa.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.http.ClientConfig;

/** Starts Chromium, where the launcher or the distribution has put it. */
final class Browser {

    static final Dimension DESKTOP = new Dimension(1280, 900);
    static final Dimension PHONE = new Dimension(390, 844);
    static final Dimension NARROW = new Dimension(320, 640);

    /** No command takes as long, however busy the machine is: a browser that has not answered by then will not. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private Browser() {}

    static ChromeDriver start(boolean script) {
        var options = new ChromeOptions()
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--lang=pl",
                        "--window-size=" + DESKTOP.width + "," + DESKTOP.height);
        options.setBinary(
                found("CHROMIUM", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"));
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "pl-PL,pl",
                        "profile.managed_default_content_settings.javascript",
                        script ? 1 : 2));
        var driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(
                        found("CHROMEDRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver")))
                .withSilent(true)
                .build();
        return new ChromeDriver(driver, options, ClientConfig.defaultConfig().readTimeout(PATIENCE));
    }

    /** Sets the screen as a device of this width would have it; a window cannot be made narrower than some 500 pixels. */
    static void resize(ChromeDriver browser, Dimension size) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", size.width < 600));
    }

    static void prefer(ChromeDriver browser, String theme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    private static String found(String variable, String... places) {
        return Stream.concat(Optional.ofNullable(System.getenv(variable)).stream(), Stream.of(places))
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No %s found: install it (apt-get install chromium chromium-driver) or name it in %s"
                                .formatted(variable.toLowerCase(Locale.ROOT), variable)));
    }
}
