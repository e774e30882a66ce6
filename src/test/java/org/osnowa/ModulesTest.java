package org.osnowa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import planted.PlantedHouse;

class ModulesTest {

    @Test
    void modules_use_only_the_doors_they_declare() {
        var modules = ApplicationModules.of(Osnowa.class);

        assertThat(modules).hasSizeGreaterThan(3);
        modules.verify();
    }

    @Test
    void a_module_that_reaches_behind_a_door_is_caught() {
        var planted = ApplicationModules.of(PlantedHouse.class, ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        assertThat(planted.detectViolations().getMessages())
                .anyMatch(message -> message.contains("non-exposed type planted.owner.inner.Hidden"))
                .anyMatch(message -> message.contains("'visitor' depends on module 'stranger'"));
    }
}
