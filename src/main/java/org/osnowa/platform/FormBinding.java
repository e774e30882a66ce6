package org.osnowa.platform;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Forms are records: a name beyond their components, such as {@code email.x}, is nobody's and is not followed. */
@ControllerAdvice
class FormBinding {

    @InitBinder
    void onlyWhatTheFormHas(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
