package org.osnowa.platform;

import java.beans.PropertyEditorSupport;
import java.text.Normalizer;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** How what people type gets into forms and parameters. */
@ControllerAdvice
class FormBinding {

    /** Forms are records: a name beyond their components, such as {@code email.x}, is nobody's and is not followed. */
    @InitBinder
    void onlyWhatTheFormHas(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @InitBinder
    void asOneSpelling(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Spelling());
    }

    /**
     * A line ends in one sign, as the browser counts it, and a letter with its diacritic is one sign, as the database
     * compares it, whatever the machine on which it was typed.
     */
    private static final class Spelling extends PropertyEditorSupport {

        @Override
        public void setAsText(String text) {
            setValue(Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC));
        }
    }
}
