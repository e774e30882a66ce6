package org.osnowa.browser;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Settings;
import org.osnowa.web.Cast;
import org.springframework.beans.factory.annotation.Autowired;

/** A story that people live through, each at their own browser. What they see when it goes wrong stays in target/screenshots. */
@OsnowaTest
@Tag("browser")
abstract class BrowserTest {

    @Autowired
    Settings settings;

    @Autowired
    Cast cast;

    private final Deque<Visitor> visitors = new ArrayDeque<>();

    @RegisterExtension
    final AfterTestExecutionCallback picture =
            test -> test.getExecutionException().ifPresent(_ -> {
                var number = 0;
                for (var visitor : visitors) {
                    visitor.leavesAPicture(test.getRequiredTestMethod().getName() + "-" + ++number);
                }
            });

    @AfterEach
    void closeBrowsers() {
        visitors.forEach(Visitor::leaves);
    }

    Visitor guest() {
        return arrives(true);
    }

    Visitor guestWithoutJavaScript() {
        return arrives(false);
    }

    Visitor signedIn(String email) {
        return arrives(true).with(cast.session(email));
    }

    private Visitor arrives(boolean script) {
        visitors.push(new Visitor(Browser.start(script), settings.address("")));
        return visitors.getFirst();
    }
}
