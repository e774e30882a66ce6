package org.osnowa.accounts;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What somebody is called, in every form that asks for it. */
@NotBlank(message = "{Named.missing}")
@Size(max = PersonName.LONGEST, message = "{Named.unreadable}")
@Pattern(regexp = PersonName.PATTERN, message = "{Named.unreadable}")
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@interface Named {

    String message() default "{Named.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
