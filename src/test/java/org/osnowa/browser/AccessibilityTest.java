package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
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
    private static final List<Dimension> WHOLE_PAGE = List.of(new Dimension(1280, 6000), new Dimension(390, 9000));

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
            open(page, "pl");
            Axe.sideways(browser).forEach(fault -> faults.add(page + ": " + fault));
            Axe.smallTargets(browser).forEach(fault -> faults.add(page + ": " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_barrier_is_caught() {
        open(pages.all().getFirst(), "pl");
        browser.executeScript("""
                document.querySelector('main').innerHTML = '<img src="/x"><input type="text" class="tiny"><p class="wide">x</p>';
                document.querySelector('.tiny').style.height = '10px';
                document.querySelector('.wide').style.width = '3000px';
                """);

        assertThat(Axe.violations(browser))
                .anyMatch(fault -> fault.startsWith("image-alt"))
                .anyMatch(fault -> fault.startsWith("label"));
        assertThat(Axe.smallTargets(browser)).isNotEmpty();
        assertThat(Axe.sideways(browser)).isNotEmpty();
    }

    private List<String> barriers(List<Page> pages, List<Look> looks) {
        var faults = new ArrayList<String>();
        for (var look : looks) {
            Browser.resize(browser, look.size());
            Browser.prefer(browser, look.theme());
            for (var page : pages) {
                open(page, look.language());
                Axe.violations(browser).forEach(fault -> faults.add("%s (%s): %s".formatted(page, look, fault)));
            }
        }
        return faults;
    }

    private void open(Page page, String language) {
        browser.get(settings.address("/robots.txt"));
        browser.manage().deleteAllCookies();
        browser.manage().addCookie(new Cookie("lang", language));
        page.email()
                .map(cast::session)
                .ifPresent(session -> browser.manage().addCookie(new Cookie(session.getName(), session.getValue())));
        browser.get(settings.address(page.path()));
    }
}
