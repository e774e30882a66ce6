package org.osnowa;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages and forms are public only because templates need them. No other module may lean on one. */
class PagesTest {

    @Test
    void pages_and_forms_stay_in_their_module() {
        var classes =
                new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.osnowa");

        assertThat(pagesAndForms(classes)).isNotEmpty();
        assertThat(strays(classes)).isEmpty();
    }

    @Test
    void a_page_used_elsewhere_is_caught() {
        assertThat(strays(new ClassFileImporter().importPackages("planted")))
                .anyMatch(use -> use.contains("Trespasser") && use.contains("ThingPage"));
    }

    private static List<JavaClass> pagesAndForms(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isRecord() && type.getSimpleName().matches(".+(Page|Form)"))
                .toList();
    }

    private static List<String> strays(JavaClasses classes) {
        return pagesAndForms(classes).stream()
                .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                .filter(use -> !module(use.getOriginClass()).equals(module(use.getTargetClass())))
                .map(Dependency::getDescription)
                .toList();
    }

    private static String module(JavaClass type) {
        return type.getPackageName();
    }
}
