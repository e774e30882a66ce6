package org.osnowa.organisations;

import static org.osnowa.organisations.Identifier.CEIDG;
import static org.osnowa.organisations.Identifier.KRKGW;
import static org.osnowa.organisations.Identifier.KRS;
import static org.osnowa.organisations.Identifier.NIP;
import static org.osnowa.organisations.Identifier.REGON;
import static org.osnowa.organisations.Identifier.RSPO;
import static org.osnowa.organisations.Identifier.STAROSTA;
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
    GMINA(PUBLIC, YES, numbers(NIP, REGON), works(Field.ADMINISTRATION)),
    POWIAT(PUBLIC, YES, numbers(NIP, REGON), works(Field.ADMINISTRATION)),
    OPS(PUBLIC, NO, numbers(NIP, REGON), works(Field.SOCIAL_CARE)),
    CUS(PUBLIC, NO, numbers(NIP, REGON), works(Field.SOCIAL_CARE, Field.CIVIC)),
    PCPR(PUBLIC, NO, numbers(NIP, REGON), works(Field.FAMILY, Field.SOCIAL_CARE)),
    PUP(PUBLIC, NO, numbers(NIP, REGON), works(Field.LABOUR)),
    DPS_SDS(PUBLIC, NO, numbers(NIP, REGON), works(Field.SOCIAL_CARE)),
    SZKOLA(PUBLIC, NO, numbers(NIP, REGON, RSPO), works(Field.EDUCATION)),
    PRZEDSZKOLE(PUBLIC, NO, numbers(NIP, REGON, RSPO), works(Field.EDUCATION)),
    PPP_PORADNIA(PUBLIC, NO, numbers(NIP, REGON, RSPO), works(Field.EDUCATION, Field.HEALTH)),
    BIBLIOTEKA(PUBLIC, VARIES, numbers(NIP, REGON), works(Field.CULTURE, Field.EDUCATION)),
    DOM_KULTURY(PUBLIC, YES, numbers(NIP, REGON), works(Field.CULTURE)),
    MUZEUM(PUBLIC, VARIES, numbers(NIP, REGON), works(Field.CULTURE)),
    OSIR(PUBLIC, VARIES, numbers(NIP, REGON), works(Field.SPORT_TOURISM)),
    PODMIOT_LECZNICZY(PUBLIC, VARIES, numbers(NIP, REGON, KRS), works(Field.HEALTH)),
    POLICJA(PUBLIC, NO, numbers(NIP, REGON), works(Field.SAFETY)),
    PSP(PUBLIC, NO, numbers(NIP, REGON), works(Field.SAFETY)),
    STRAZ_GMINNA(PUBLIC, NO, numbers(), works(Field.SAFETY)),
    SAD_KURATOR(PUBLIC, NO, numbers(), works(Field.FAMILY)),
    UCZELNIA(PUBLIC, YES, numbers(NIP, REGON), works(Field.EDUCATION)),
    ODR(PUBLIC, YES, numbers(NIP, REGON), works(Field.AGRICULTURE)),
    NADLESNICTWO(PUBLIC, NO, numbers(NIP, REGON), works(Field.ENVIRONMENT)),
    ZAKLAD_KOMUNALNY(PUBLIC, VARIES, numbers(NIP, REGON, KRS), works(Field.HOUSING)),
    WTZ_CIS_KIS_ZAZ(SOCIAL, NO, numbers(NIP, REGON), works(Field.REINTEGRATION)),
    SOLECTWO(PUBLIC, NO, numbers(), works(Field.CIVIC), OF_RESIDENTS),
    RADA_OSIEDLA(PUBLIC, NO, numbers(), works(Field.CIVIC), OF_RESIDENTS),
    RADA_SENIOROW_MLODZIEZY(PUBLIC, NO, numbers(), works(Field.CIVIC), OF_RESIDENTS),
    STOWARZYSZENIE(SOCIAL, YES, numbers(NIP, REGON, KRS), works()),
    STOWARZYSZENIE_ZWYKLE(SOCIAL, NO, numbers(NIP, REGON, STAROSTA), works()),
    ZWIAZEK_STOWARZYSZEN(SOCIAL, YES, numbers(NIP, REGON, KRS), works(Field.CIVIC)),
    FUNDACJA(SOCIAL, YES, numbers(NIP, REGON, KRS), works()),
    OSP(SOCIAL, YES, numbers(NIP, REGON, KRS), works(Field.SAFETY, Field.CULTURE)),
    KGW(SOCIAL, VARIES, numbers(NIP, REGON, KRKGW), works(Field.CULTURE, Field.ECONOMY)),
    KLUB_SPORTOWY(SOCIAL, YES, numbers(NIP, REGON, KRS, STAROSTA), works(Field.SPORT_TOURISM)),
    UTW_KLUB_SENIORA(SOCIAL, VARIES, numbers(), works(Field.SENIORS, Field.EDUCATION)),
    PARAFIA(SOCIAL, YES, numbers(NIP, REGON), works(Field.FAITH, Field.SOCIAL_CARE)),
    CARITAS(SOCIAL, VARIES, numbers(NIP, REGON, KRS), works(Field.SOCIAL_CARE)),
    HARCERSTWO(SOCIAL, BY_ASSOCIATION, numbers(KRS), works(Field.YOUTH)),
    ROD(SOCIAL, BY_ASSOCIATION, numbers(KRS), works(Field.ENVIRONMENT)),
    SPOLDZIELNIA_SOCJALNA(SOCIAL, YES, numbers(NIP, REGON, KRS), works(Field.LABOUR, Field.ECONOMY), ENTREPRENEUR),
    PRZEDSIEBIORSTWO_SPOLECZNE(SOCIAL, YES, numbers(NIP, REGON, KRS), works(Field.LABOUR), ENTREPRENEUR),
    LGD(SOCIAL, YES, numbers(NIP, REGON, KRS), works(Field.CIVIC)),
    RADA_RODZICOW(SOCIAL, NO, numbers(), works(Field.EDUCATION), OF_RESIDENTS),
    GRUPA_NIEFORMALNA(SOCIAL, NO, numbers(), works(Field.CIVIC), OF_RESIDENTS),
    OSOBA(SOCIAL, NATURAL_PERSON, numbers(), works(), OF_RESIDENTS),
    PRZEDSIEBIORCA_CEIDG(BUSINESS, NATURAL_PERSON, numbers(NIP, REGON, CEIDG), works(Field.ECONOMY), ENTREPRENEUR),
    SPOLKA_CYWILNA(BUSINESS, NO, numbers(NIP, REGON, CEIDG), works(Field.ECONOMY)),
    SPOLKA_OSOBOWA(BUSINESS, LEGAL_CAPACITY, numbers(NIP, REGON, KRS), works(Field.ECONOMY), ENTREPRENEUR),
    SPOLKA_ZOO(BUSINESS, YES, numbers(NIP, REGON, KRS), works(Field.ECONOMY), ENTREPRENEUR),
    SPOLDZIELNIA(BUSINESS, YES, numbers(NIP, REGON, KRS), works(Field.ECONOMY), ENTREPRENEUR),
    SPOLDZIELNIA_MIESZKANIOWA(BUSINESS, VARIES, numbers(NIP, REGON, KRS), works(Field.HOUSING)),
    BANK_SPOLDZIELCZY(BUSINESS, YES, numbers(NIP, REGON, KRS), works(Field.ECONOMY)),
    GOSPODARSTWO_ROLNE(BUSINESS, NATURAL_PERSON, numbers(NIP, REGON), works(Field.AGRICULTURE, Field.ECONOMY)),
    CECH(BUSINESS, YES, numbers(NIP, REGON, KRS), works(Field.ECONOMY)),
    IZBA(BUSINESS, YES, numbers(NIP, REGON, KRS), works(Field.ECONOMY)),
    ORGANIZACJA_PRACODAWCOW(BUSINESS, YES, numbers(NIP, REGON, KRS), works(Field.LABOUR)),
    ZWIAZEK_ZAWODOWY(SOCIAL, YES, numbers(NIP, REGON, KRS), works(Field.LABOUR)),
    MEDIA(BUSINESS, VARIES, numbers(NIP, REGON, KRS), works(Field.MEDIA)),
    INNA(null, VARIES, numbers(), works());

    enum Trait {
        OF_RESIDENTS,
        ENTREPRENEUR
    }

    private final @Nullable Sector sector;
    private final LegalPersonality legalPersonality;
    private final List<Identifier> identifiers;
    private final List<Field> fields;
    private final Set<Trait> traits;

    OrganisationKind(
            @Nullable Sector sector,
            LegalPersonality legalPersonality,
            List<Identifier> identifiers,
            List<Field> fields,
            Trait... traits) {
        this.sector = sector;
        this.legalPersonality = legalPersonality;
        this.identifiers = identifiers;
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

    public List<Identifier> usualIdentifiers() {
        return identifiers;
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

    private static List<Identifier> numbers(Identifier... usual) {
        return List.of(usual);
    }

    private static List<Field> works(Field... usual) {
        return List.of(usual);
    }
}
