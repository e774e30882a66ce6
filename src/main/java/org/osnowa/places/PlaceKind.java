package org.osnowa.places;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a place is. The digit is the seventh of TERC. */
public enum PlaceKind {
    COUNTRY(Tier.COUNTRY),
    VOIVODESHIP(Tier.VOIVODESHIP),
    POWIAT(Tier.POWIAT),
    /** A city that is its own powiat: people see it once, as the gmina that it is, too. */
    CITY_POWIAT(Tier.POWIAT),
    URBAN_GMINA(Tier.GMINA),
    RURAL_GMINA(Tier.GMINA),
    URBAN_RURAL_GMINA(Tier.GMINA),
    SOLECTWO(Tier.NEIGHBOURHOOD),
    OSIEDLE(Tier.NEIGHBOURHOOD),
    DZIELNICA(Tier.NEIGHBOURHOOD),
    INNE(Tier.NEIGHBOURHOOD);

    public enum Tier {
        COUNTRY,
        VOIVODESHIP,
        POWIAT,
        GMINA,
        NEIGHBOURHOOD
    }

    private final Tier tier;

    PlaceKind(Tier tier) {
        this.tier = tier;
    }

    public Tier tier() {
        return tier;
    }

    /** Whether a partnership that reaches so far can be at home here: it reaches neither beyond the place nor into a part of a powiat only. */
    public boolean fits(AreaLevel level) {
        return switch (tier) {
            case COUNTRY, VOIVODESHIP -> level == AreaLevel.ABOVE_POWIAT;
            case POWIAT -> level == usualLevel() || level == AreaLevel.POWIAT;
            case GMINA ->
                switch (level) {
                    case OSIEDLE, SOLECTWO, GMINA -> true;
                    case MIASTO -> this != RURAL_GMINA;
                    case POWIAT, ABOVE_POWIAT -> false;
                };
            case NEIGHBOURHOOD -> level == usualLevel() || this == INNE && level == AreaLevel.SOLECTWO;
        };
    }

    /** The level at which a partnership in such a place usually works. */
    public AreaLevel usualLevel() {
        return switch (this) {
            case COUNTRY, VOIVODESHIP -> AreaLevel.ABOVE_POWIAT;
            case POWIAT -> AreaLevel.POWIAT;
            case CITY_POWIAT, URBAN_GMINA -> AreaLevel.MIASTO;
            case RURAL_GMINA, URBAN_RURAL_GMINA -> AreaLevel.GMINA;
            case SOLECTWO -> AreaLevel.SOLECTWO;
            case OSIEDLE, DZIELNICA, INNE -> AreaLevel.OSIEDLE;
        };
    }

    /** What people may add. */
    static List<PlaceKind> neighbourhoods() {
        return Arrays.stream(values())
                .filter(kind -> kind.tier == Tier.NEIGHBOURHOOD)
                .toList();
    }

    static Optional<PlaceKind> ofGmina(String digit) {
        return switch (digit) {
            case "1" -> Optional.of(URBAN_GMINA);
            case "2" -> Optional.of(RURAL_GMINA);
            case "3" -> Optional.of(URBAN_RURAL_GMINA);
            default -> Optional.empty();
        };
    }
}
