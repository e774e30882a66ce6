package org.osnowa.templates;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osnowa.rules.PartnershipType;

/**
 * A template as it comes with the program.
 *
 * @param id as it stands in its address
 * @param type for which it is; none for one that fits all
 * @param texts by language
 */
record TextTemplate(String id, TemplateKind kind, Optional<PartnershipType> type, Map<String, String> texts) {

    static String id(TemplateKind kind, Optional<PartnershipType> type) {
        var words = kind.name() + type.map(each -> "-" + each.name()).orElse("");
        return words.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String text(String language) {
        return texts.getOrDefault(language, "");
    }
}
