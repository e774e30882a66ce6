package org.osnowa;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Time is asked of the clock bean, so that tests and the demo community can set it. Only what starts the database or
 * examines the machine, before there are any beans, looks at the machine's own clock.
 */
class ClockTest {

    private static final Set<String> BEFORE_ANY_BEAN = Set.of("org.osnowa.database", "org.osnowa.commands");

    @Test
    void nobody_asks_for_the_time_behind_the_clocks_back() {
        var classes =
                new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.osnowa");

        assertThat(classes).hasSizeGreaterThan(10);
        assertThat(calls(classes)).isEmpty();
    }

    @Test
    void a_date_without_a_clock_is_caught() {
        assertThat(calls(new ClassFileImporter().importPackages("planted")))
                .anyMatch(call -> call.contains("LocalDate.now()"));
    }

    private static List<String> calls(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !BEFORE_ANY_BEAN.contains(type.getPackageName()))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class)))
                .map(JavaCall::getDescription)
                .toList();
    }
}
