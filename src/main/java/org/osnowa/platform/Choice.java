package org.osnowa.platform;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of a closed question on a form. */
public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
        return new Choice(value, label, null);
    }

    /** All values of a closed list, with their names. */
    public static List<Choice> of(Enum<?>[] values) {
        return Arrays.stream(values).map(each -> of(each.name(), t(each))).toList();
    }
}
