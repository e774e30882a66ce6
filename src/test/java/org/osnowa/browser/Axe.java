package org.osnowa.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks at a page with axe and with our own rules, and says what keeps people out. */
final class Axe {

    private static final String SOURCE = source();

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                               resultTypes: ['violations']})
               .then(found => done(found.violations.map(each =>
                   each.id + ': ' + each.nodes.map(node => node.target.join(' ')).slice(0, 3).join(' | '))))
               .catch(trouble => done(['axe: ' + trouble]));
            """;

    /** WCAG 2.5.8: 24 by 24 pixels, or enough room around; a link within a sentence may be as high as its line. */
    private static final String SMALL_TARGETS = """
            return [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), nav a, .btn')]
                .filter(each => each.checkVisibility({visibilityProperty: true}))
                .filter(each => !each.matches('input[type=radio], input[type=checkbox]') || !each.labels.length
                                || each.labels[0].getBoundingClientRect().height < 24)
                .map(each => [each, each.getBoundingClientRect()])
                .filter(([each, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
                .map(([each, box]) => each.outerHTML.slice(0, 80) + ' is ' + Math.round(box.width) + '×' + Math.round(box.height));
            """;

    /** A phone shows a page that is too wide in small, so its own width would always do: the screen's counts. */
    private static final String SIDEWAYS = """
            return document.documentElement.scrollWidth > screen.width
                ? [document.documentElement.scrollWidth + ' wide on a screen of ' + screen.width]
                : [];
            """;

    private Axe() {}

    static List<String> violations(ChromeDriver browser) {
        if (browser.executeScript("return window.axe === undefined") instanceof Boolean absent && absent) {
            browser.executeScript(SOURCE);
        }
        return strings(browser.executeAsyncScript(RUN));
    }

    static List<String> smallTargets(ChromeDriver browser) {
        return strings(browser.executeScript(SMALL_TARGETS));
    }

    static List<String> sideways(ChromeDriver browser) {
        return strings(browser.executeScript(SIDEWAYS));
    }

    private static List<String> strings(Object answer) {
        return ((List<?>) answer).stream().map(Object::toString).toList();
    }

    private static String source() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("No axe.min.js on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
