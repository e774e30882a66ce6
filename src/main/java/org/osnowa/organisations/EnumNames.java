package org.osnowa.organisations;

import static org.osnowa.platform.Folding.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Text;

/** Reads values of closed lists from files: by their code, or by our names for them in either language. */
final class EnumNames {

    private static final Map<Class<?>, Map<String, Enum<?>>> ALL = new ConcurrentHashMap<>();

    private EnumNames() {}

    static <E extends Enum<E>> @Nullable E read(E[] values, String typed) {
        var list = values[0].getDeclaringClass();
        return list.cast(ALL.computeIfAbsent(list, _ -> names(values)).get(fold(typed)));
    }

    private static Map<String, Enum<?>> names(Enum<?>[] values) {
        var names = new HashMap<String, Enum<?>>();
        for (var value : values) {
            var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
            names.put(fold(value.name()), value);
            names.putIfAbsent(fold(Text.in(Text.POLISH, key)), value);
            names.putIfAbsent(fold(Text.in(Text.ENGLISH, key)), value);
        }
        return names;
    }
}
