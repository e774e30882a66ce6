package org.osnowa;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What a visitor sends is bound to our own records and to a few plain types. Spring would fill any other class from the
 * request without a word, an aggregate with its roles included.
 */
class ControllersTest {

    private static final Set<String> KNOWN = Set.of(
            "boolean",
            "int",
            "long",
            "java.lang.Integer",
            "java.lang.String",
            "java.time.LocalDate",
            "java.util.List",
            "java.util.Locale",
            "java.util.Set",
            "java.util.UUID",
            "jakarta.servlet.http.HttpServletRequest",
            "jakarta.servlet.http.HttpServletResponse",
            "org.springframework.validation.BindingResult",
            "org.springframework.web.multipart.MultipartFile");

    @Test
    void controllers_take_only_what_is_made_for_them() {
        var classes =
                new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.osnowa");

        assertThat(handlers(classes)).isNotEmpty();
        assertThat(strangeArguments(classes)).isEmpty();
    }

    @Test
    void a_class_that_is_not_made_for_it_is_caught() {
        assertThat(strangeArguments(new ClassFileImporter().importPackages("planted")))
                .anyMatch(argument -> argument.contains("Stranger"))
                .anyMatch(argument -> argument.contains("Hidden"))
                .anyMatch(argument -> argument.contains("ThingPage"));
    }

    private static List<JavaMethod> handlers(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(RequestMapping.class)
                        || method.isMetaAnnotatedWith(RequestMapping.class))
                .toList();
    }

    private static List<String> strangeArguments(JavaClasses classes) {
        return handlers(classes).stream()
                .flatMap(method -> method.getParameters().stream())
                .filter(argument -> !argument.getType().getAllInvolvedRawTypes().stream()
                        .allMatch(type -> KNOWN.contains(type.getName())
                                || (type.isRecord() && !type.getSimpleName().endsWith("Page"))
                                || type.isEnum()))
                .map(ControllersTest::description)
                .toList();
    }

    private static String description(JavaParameter argument) {
        return argument.getOwner().getFullName() + " takes "
                + argument.getType().getName() + " " + argument.getType().getAllInvolvedRawTypes();
    }
}
