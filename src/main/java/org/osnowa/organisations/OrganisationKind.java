package org.osnowa.organisations;

import static org.osnowa.organisations.LegalPersonality.BY_ASSOCIATION;
import static org.osnowa.organisations.LegalPersonality.LEGAL_CAPACITY;
import static org.osnowa.organisations.LegalPersonality.NATURAL_PERSON;
import static org.osnowa.organisations.LegalPersonality.NO;
import static org.osnowa.organisations.LegalPersonality.VARIES;
import static org.osnowa.organisations.LegalPersonality.YES;
import static org.osnowa.organisations.OrganisationKind.Trait.ENTREPRENEUR;
import static org.osnowa.organisations.OrganisationKind.Trait.OF_RESIDENTS;
import static org.osnowa.organisations.Sector.BUSINESS;
import static org.osnowa.organisations.Sector.PUBLIC;
import static org.osnowa.organisations.Sector.SOCIAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an organisation is, with all that usually follows from it. Names are Polish: most have no English twin. */
public enum OrganisationKind {
    GMINA(PUBLIC, YES, works(Field.ADMINISTRATION)),
    POWIAT(PUBLIC, YES, works(Field.ADMINISTRATION)),
    OPS(PUBLIC, NO, works(Field.SOCIAL_CARE)),
    CUS(PUBLIC, NO, works(Field.SOCIAL_CARE, Field.CIVIC)),
    PCPR(PUBLIC, NO, works(Field.FAMILY, Field.SOCIAL_CARE)),
    PUP(PUBLIC, NO, works(Field.LABOUR)),
    DPS_SDS(PUBLIC, NO, works(Field.SOCIAL_CARE)),
    SZKOLA(PUBLIC, NO, works(Field.EDUCATION)),
    PRZEDSZKOLE(PUBLIC, NO, works(Field.EDUCATION)),
    PPP_PORADNIA(PUBLIC, NO, works(Field.EDUCATION, Field.HEALTH)),
    BIBLIOTEKA(PUBLIC, VARIES, works(Field.CULTURE, Field.EDUCATION)),
    DOM_KULTURY(PUBLIC, YES, works(Field.CULTURE)),
    MUZEUM(PUBLIC, VARIES, works(Field.CULTURE)),
    OSIR(PUBLIC, VARIES, works(Field.SPORT_TOURISM)),
    PODMIOT_LECZNICZY(PUBLIC, VARIES, works(Field.HEALTH)),
    POLICJA(PUBLIC, NO, works(Field.SAFETY)),
    PSP(PUBLIC, NO, works(Field.SAFETY)),
    STRAZ_GMINNA(PUBLIC, NO, works(Field.SAFETY)),
    SAD_KURATOR(PUBLIC, NO, works(Field.FAMILY)),
    UCZELNIA(PUBLIC, YES, works(Field.EDUCATION)),
    ODR(PUBLIC, YES, works(Field.AGRICULTURE)),
    NADLESNICTWO(PUBLIC, NO, works(Field.ENVIRONMENT)),
    ZAKLAD_KOMUNALNY(PUBLIC, VARIES, works(Field.HOUSING)),
    WTZ_CIS_KIS_ZAZ(SOCIAL, NO, works(Field.REINTEGRATION)),
    SOLECTWO(PUBLIC, NO, works(Field.CIVIC), OF_RESIDENTS),
    RADA_OSIEDLA(PUBLIC, NO, works(Field.CIVIC), OF_RESIDENTS),
    RADA_SENIOROW_MLODZIEZY(PUBLIC, NO, works(Field.CIVIC), OF_RESIDENTS),
    STOWARZYSZENIE(SOCIAL, YES, works()),
    STOWARZYSZENIE_ZWYKLE(SOCIAL, NO, works()),
    ZWIAZEK_STOWARZYSZEN(SOCIAL, YES, works(Field.CIVIC)),
    FUNDACJA(SOCIAL, YES, works()),
    OSP(SOCIAL, YES, works(Field.SAFETY, Field.CULTURE)),
    KGW(SOCIAL, VARIES, works(Field.CULTURE, Field.ECONOMY)),
    KLUB_SPORTOWY(SOCIAL, YES, works(Field.SPORT_TOURISM)),
    UTW_KLUB_SENIORA(SOCIAL, VARIES, works(Field.SENIORS, Field.EDUCATION)),
    PARAFIA(SOCIAL, YES, works(Field.FAITH, Field.SOCIAL_CARE)),
    CARITAS(SOCIAL, VARIES, works(Field.SOCIAL_CARE)),
    HARCERSTWO(SOCIAL, BY_ASSOCIATION, works(Field.YOUTH)),
    ROD(SOCIAL, BY_ASSOCIATION, works(Field.ENVIRONMENT)),
    SPOLDZIELNIA_SOCJALNA(SOCIAL, YES, works(Field.LABOUR, Field.ECONOMY), ENTREPRENEUR),
    PRZEDSIEBIORSTWO_SPOLECZNE(SOCIAL, YES, works(Field.LABOUR), ENTREPRENEUR),
    LGD(SOCIAL, YES, works(Field.CIVIC)),
    RADA_RODZICOW(SOCIAL, NO, works(Field.EDUCATION), OF_RESIDENTS),
    GRUPA_NIEFORMALNA(SOCIAL, NO, works(Field.CIVIC), OF_RESIDENTS),
    OSOBA(SOCIAL, NATURAL_PERSON, works(), OF_RESIDENTS),
    PRZEDSIEBIORCA_CEIDG(BUSINESS, NATURAL_PERSON, works(Field.ECONOMY), ENTREPRENEUR),
    SPOLKA_CYWILNA(BUSINESS, NO, works(Field.ECONOMY)),
    SPOLKA_OSOBOWA(BUSINESS, LEGAL_CAPACITY, works(Field.ECONOMY), ENTREPRENEUR),
    SPOLKA_ZOO(BUSINESS, YES, works(Field.ECONOMY), ENTREPRENEUR),
    SPOLDZIELNIA(BUSINESS, YES, works(Field.ECONOMY), ENTREPRENEUR),
    SPOLDZIELNIA_MIESZKANIOWA(BUSINESS, VARIES, works(Field.HOUSING)),
    BANK_SPOLDZIELCZY(BUSINESS, YES, works(Field.ECONOMY)),
    GOSPODARSTWO_ROLNE(BUSINESS, NATURAL_PERSON, works(Field.AGRICULTURE, Field.ECONOMY)),
    CECH(BUSINESS, YES, works(Field.ECONOMY)),
    IZBA(BUSINESS, YES, works(Field.ECONOMY)),
    ORGANIZACJA_PRACODAWCOW(BUSINESS, YES, works(Field.LABOUR)),
    ZWIAZEK_ZAWODOWY(SOCIAL, YES, works(Field.LABOUR)),
    MEDIA(BUSINESS, VARIES, works(Field.MEDIA)),
    INNA(null, VARIES, works());

    enum Trait {
        OF_RESIDENTS,
        ENTREPRENEUR
    }

    private final @Nullable Sector sector;
    private final LegalPersonality legalPersonality;
    private final List<Field> fields;
    private final Set<Trait> traits;

    OrganisationKind(@Nullable Sector sector, LegalPersonality legalPersonality, List<Field> fields, Trait... traits) {
        this.sector = sector;
        this.legalPersonality = legalPersonality;
        this.fields = fields;
        this.traits = Set.of(traits);
    }

    /** Where organisations of this kind usually stand; nothing when a person has to say. */
    public Optional<Sector> usualSector() {
        return Optional.ofNullable(sector);
    }

    public LegalPersonality legalPersonality() {
        return legalPersonality;
    }

    public List<Field> usualFields() {
        return fields;
    }

    /** Residents speaking for themselves: counted as a group of their own beside the sectors. */
    public boolean ofResidents() {
        return traits.contains(OF_RESIDENTS);
    }

    public boolean entrepreneur() {
        return traits.contains(ENTREPRENEUR);
    }

    private static List<Field> works(Field... usual) {
        return List.of(usual);
    }
}
