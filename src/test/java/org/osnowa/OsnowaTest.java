package org.osnowa;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program with the demo community, on a real database and a real port. Every test that needs Spring wears this and
 * nothing else beside it: all share one program, which starts once a run. No job runs by itself; a test that wants letters
 * to leave sends them.
 */
@Target(TYPE)
@Retention(RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"osnowa.demo=true", "osnowa.data=target/test-data", "db-scheduler.enabled=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = OsnowaTest.OwnAddress.class)
@ExtendWith(FreshLimits.class)
public @interface OsnowaTest {

    /** Mailed links start with the base address, so it has to name the port before the server has chosen one. */
    final class OwnAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext program) {
            var port = freePort();
            TestPropertyValues.of("server.port=" + port, "osnowa.base-url=http://localhost:" + port)
                    .applyTo(program);
        }

        private static int freePort() {
            try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
