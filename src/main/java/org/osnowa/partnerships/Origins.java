package org.osnowa.partnerships;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Offspring.Kind;
import org.osnowa.partnerships.Offspring.Origin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Of what decisions, commitments and actions are born, whichever module keeps it. */
@Component
public class Origins {

    private final ObjectProvider<Offspring> keepers;

    Origins(ObjectProvider<Offspring> keepers) {
        this.keepers = keepers;
    }

    /**
     * @param from nothing where it is born of itself
     * @param otherwise where the reader goes on then
     */
    public String born(
            PartnershipId partnership, @Nullable UUID from, Kind kind, UUID thing, String words, String otherwise) {
        return from == null
                ? otherwise
                : keepers.orderedStream()
                        .flatMap(each -> each.born(partnership, from, kind, thing, words).stream())
                        .findFirst()
                        .orElse(otherwise);
    }

    public Map<UUID, Origin> of(PartnershipId partnership, Collection<UUID> things) {
        var origins = new HashMap<UUID, Origin>();
        if (!things.isEmpty()) {
            keepers.orderedStream().forEach(each -> origins.putAll(each.origins(partnership, things)));
        }
        return origins;
    }
}
