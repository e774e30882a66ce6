package org.osnowa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person at their own browser. Finds things the way people do: by the words on the page. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver browser;
    private final String home;

    Visitor(ChromeDriver browser, String home) {
        this.browser = browser;
        this.home = home;
    }

    Visitor phone() {
        Browser.resize(browser, Browser.PHONE);
        return this;
    }

    Visitor inTheDark() {
        Browser.prefer(browser, "dark");
        return this;
    }

    Visitor with(jakarta.servlet.http.Cookie session) {
        browser.get(home + "/robots.txt");
        browser.manage().addCookie(new Cookie(session.getName(), session.getValue()));
        return this;
    }

    Visitor opens(String path) {
        browser.get(path.startsWith("http") ? path : home + path);
        return this;
    }

    /** In the page that stands there; one that is just being left is not written on. */
    Visitor fills(String label, String text) {
        new WebDriverWait(browser, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(_ -> {
                    var field = field(label);
                    field.clear();
                    field.sendKeys(text);
                    return true;
                });
        return this;
    }

    Visitor types(String label, CharSequence keys) {
        field(label).sendKeys(keys);
        return this;
    }

    String value(String label) {
        return String.valueOf(field(label).getDomProperty("value"));
    }

    Visitor attaches(String label, Path file) {
        field(label).sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    Visitor selects(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Ticks a box or one of several answers. */
    Visitor chooses(String answer) {
        var box = field(answer);
        if (!box.isSelected()) {
            box.click();
        }
        return this;
    }

    /** One of the answers to a question whose answers have the same words as those to another one. */
    Visitor choosesUnder(String question, String answer) {
        var asked = find(words("//fieldset[legend[%s]]", question));
        var id = asked.findElement(words(".//label[%s]", answer)).getAttribute("for");
        browser.findElement(By.id(String.valueOf(id))).click();
        return this;
    }

    Visitor presses(String button) {
        find(words("//button[%s]", button)).click();
        return this;
    }

    Visitor follows(String link) {
        find(words("//main//a[%s]", link)).click();
        return this;
    }

    Visitor followsInMenu(String link) {
        find(words("//header//a[%s]", link)).click();
        return this;
    }

    /** The first link whose address stands written out; nobody who comes from a letter may be kept out of where it leads. */
    Visitor followsTheLinkInTheLetter() {
        find(By.xpath("//main//a[starts-with(normalize-space(), 'http')]")).click();
        assertThat(Axe.violations(browser)).as(browser.getCurrentUrl()).isEmpty();
        return this;
    }

    Visitor unfolds(String summary) {
        find(words("//summary[%s]", summary)).click();
        return this;
    }

    Visitor sees(String... words) {
        for (var each : words) {
            try {
                new WebDriverWait(browser, PATIENCE).until(_ -> text().contains(each));
            } catch (TimeoutException tired) {
                throw new AssertionError(
                        "Nowhere on %s: \"%s\". There is:%n%s".formatted(browser.getCurrentUrl(), each, text()), tired);
            }
        }
        return this;
    }

    Visitor doesNotSee(String words) {
        assertThat(text()).doesNotContain(words);
        return this;
    }

    Visitor doesNotSeeButton(String button) {
        assertThat(browser.findElements(words("//button[%s]", button))).isEmpty();
        return this;
    }

    Visitor arrivesAt(String path) {
        try {
            new WebDriverWait(browser, PATIENCE).until(_ -> path().equals(path));
        } catch (TimeoutException tired) {
            throw new AssertionError("Came to %s, not to %s".formatted(browser.getCurrentUrl(), path), tired);
        }
        return this;
    }

    String path() {
        return URI.create(browser.getCurrentUrl()).getPath();
    }

    boolean scrollsSideways() {
        return (Boolean) browser.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    void leavesAPicture(String name) {
        try {
            var folder = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver browser() {
        return browser;
    }

    void leaves() {
        browser.quit();
    }

    /** Polish typography ties words with spaces that nobody types. */
    private String text() {
        try {
            return browser.findElement(By.tagName("main")).getText().replace('\u00a0', ' ');
        } catch (WebDriverException changing) {
            return "";
        }
    }

    private WebElement field(String label) {
        var id = find(words("//label[%s]", label)).getAttribute("for");
        return browser.findElement(By.id(id));
    }

    /** The first that is shown; some stand twice, once for phones. */
    private WebElement find(By by) {
        try {
            return new WebDriverWait(browser, PATIENCE)
                    .ignoring(WebDriverException.class)
                    .until(_ -> browser.findElements(by).stream()
                            .filter(WebElement::isDisplayed)
                            .findFirst()
                            .orElse(null));
        } catch (TimeoutException tired) {
            throw new AssertionError(
                    "Nowhere on %s: %s. There is:%n%s".formatted(browser.getCurrentUrl(), by, text()), tired);
        }
    }

    /** Exactly these words, or these words with a remark after them, such as "(optional)". */
    private static By words(String path, String words) {
        var seen = "normalize-space(translate(., '\u00a0', ' '))";
        var whole = "%s = %s".formatted(seen, quoted(words));
        var withRemark = Stream.of(" ", "(", ",", ":")
                .map(next -> " or starts-with(%s, concat(%s, '%s'))".formatted(seen, quoted(words), next))
                .collect(Collectors.joining());
        return By.xpath(path.formatted(whole + withRemark));
    }

    private static String quoted(String words) {
        return words.contains("'")
                ? Arrays.stream(words.split("'", -1))
                        .map(part -> "'" + part + "'")
                        .collect(Collectors.joining(", \"'\", ", "concat(", ")"))
                : "'" + words + "'";
    }
}
