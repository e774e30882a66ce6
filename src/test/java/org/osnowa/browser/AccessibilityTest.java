package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Settings;
import org.osnowa.web.Cast;
import org.osnowa.web.Pages;
import org.osnowa.web.Pages.Page;
import org.springframework.beans.factory.annotation.Autowired;

/** No page keeps anybody out: axe finds nothing, nothing scrolls sideways, everything can be hit with a finger. */
@OsnowaTest
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityTest {

    /** One of each kind, for every run; the rest is for the long one. */
    private static final List<String> SAMPLE = List.of(
            "/",
            "/partnerships",
            "/partnerships/nie-sami",
            "/partnerships/new",
            "/organisations",
            "/desk",
            "/sign-in",
            "/admin");

    /** So high that nothing fixed at the edge of the screen lies over the page, which axe would take for a small target. */
    private static final List<Dimension> WHOLE_PAGE = List.of(new Dimension(1280, 9000), new Dimension(390, 16000));

    @Autowired
    Settings settings;

    @Autowired
    Pages pages;

    @Autowired
    Cast cast;

    private ChromeDriver browser;

    /** How a page is looked at. */
    private record Look(String language, String theme, Dimension size) {

        @Override
        public String toString() {
            return language + ", " + theme + ", " + size.width;
        }
    }

    @BeforeAll
    void start() {
        browser = Browser.start(true);
    }

    @AfterAll
    void quit() {
        browser.quit();
    }

    @Test
    void a_sample_of_pages_is_free_of_barriers() {
        var sample = pages.all().stream()
                .filter(page -> SAMPLE.contains(page.path()))
                .toList();

        assertThat(sample).hasSizeGreaterThan(4);
        assertThat(barriers(
                        sample,
                        List.of(
                                new Look("pl", "light", WHOLE_PAGE.getLast()),
                                new Look("en", "dark", WHOLE_PAGE.getFirst()))))
                .isEmpty();
    }

    @Test
    @Tag("long")
    void every_page_is_free_of_barriers_in_every_language_theme_and_width() {
        var looks = Stream.of("pl", "en")
                .flatMap(language -> Stream.of("light", "dark")
                        .flatMap(theme -> WHOLE_PAGE.stream().map(size -> new Look(language, theme, size))))
                .toList();

        assertThat(barriers(pages.all(), looks)).isEmpty();
    }

    @Test
    void no_page_scrolls_sideways_on_the_narrowest_screen() {
        var faults = new ArrayList<String>();
        Browser.resize(browser, Browser.NARROW);
        for (var page : pages.all()) {
            open(browser, page, "pl");
            Axe.sideways(browser).forEach(fault -> faults.add(page + ": " + fault));
            Axe.smallTargets(browser).forEach(fault -> faults.add(page + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_barrier_is_caught() {
        Browser.resize(browser, Browser.NARROW);
        open(browser, pages.all().getFirst(), "pl");
        browser.executeScript("""
                document.querySelector('main').innerHTML = '<img src="/x"><input type="text" class="tiny"><pre class="broad">x</pre>';
                document.querySelector('.tiny').style.height = '10px';
                document.querySelector('.broad').style.cssText = 'width: 3000px; max-width: none';
                """);

        assertThat(Axe.violations(browser))
                .anyMatch(fault -> fault.startsWith("image-alt"))
                .anyMatch(fault -> fault.startsWith("label"));
        assertThat(Axe.smallTargets(browser)).isNotEmpty();
        assertThat(Axe.sideways(browser)).isNotEmpty();
    }

    /** Each look in a browser of its own, two at a time: what a browser keeps of hundreds of pages does not slow the next. */
    private List<String> barriers(List<Page> pages, List<Look> looks) {
        try (var both = Executors.newFixedThreadPool(2)) {
            var seen = looks.stream()
                    .map(look -> both.submit(() -> barriers(pages, look)))
                    .toList();
            return seen.stream().flatMap(each -> result(each).stream()).toList();
        }
    }

    private List<String> barriers(List<Page> pages, Look look) {
        var faults = new ArrayList<String>();
        var window = new Window(look);
        try {
            for (var page : pages) {
                window.violations(page).forEach(fault -> faults.add("%s (%s): %s".formatted(page, look, fault)));
            }
        } finally {
            window.close();
        }
        return faults;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A browser that is set to one look, and begun anew when it has come to no end. */
    private final class Window {

        private final Look look;
        private ChromeDriver browser;

        Window(Look look) {
            this.look = look;
            this.browser = begun();
        }

        private ChromeDriver begun() {
            var begun = Browser.start(true);
            Browser.resize(begun, look.size());
            Browser.prefer(begun, look.theme());
            return begun;
        }

        /** A page on which axe comes to no end twice is a fault of that page, and the others are still to be looked at. */
        List<String> violations(Page page) {
            try {
                return look(page);
            } catch (WebDriverException endless) {
                browser.quit();
                browser = begun();
                try {
                    return look(page);
                } catch (WebDriverException again) {
                    return List.of("axe came to no end: "
                            + again.getMessage().lines().findFirst().orElse(""));
                }
            }
        }

        private List<String> look(Page page) {
            open(browser, page, look.language());
            return Axe.violations(browser);
        }

        void close() {
            browser.quit();
        }
    }

    private void open(ChromeDriver browser, Page page, String language) {
        browser.get(settings.address("/robots.txt"));
        browser.manage().deleteAllCookies();
        browser.manage().addCookie(new Cookie("lang", language));
        page.email()
                .map(cast::session)
                .ifPresent(session -> browser.manage().addCookie(new Cookie(session.getName(), session.getValue())));
        browser.get(settings.address(page.path()));
        assertThat(browser.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus"))
                .as("a page to look at, and not what stands for a missing one: %s", page)
                .isEqualTo(page.path().equals(Pages.MISSING) ? 404L : 200L);
    }
}
