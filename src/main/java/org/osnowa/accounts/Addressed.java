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
import org.osnowa.platform.EmailAddress;

/** The address of an account, in every form that asks for one. */
@NotBlank(message = "{Addressed.missing}")
@Size(max = EmailAddress.LONGEST, message = "{Addressed.unreadable}")
@Pattern(regexp = EmailAddress.PATTERN, message = "{Addressed.unreadable}")
@Constraint(validatedBy = {})
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@interface Addressed {

    String message() default "{Addressed.unreadable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
