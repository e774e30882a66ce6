package org.osnowa.organisations;

import static org.osnowa.platform.Folding.fold;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osnowa.platform.Text;

/** Reads the kind of an organisation: from our names for it, from legal forms of registers, or from its own name. */
final class KindNames {

    private static final Map<String, OrganisationKind> BY_NAME = byName();
    private static final Map<String, OrganisationKind> BEGINNINGS = beginnings();

    private KindNames() {}

    /** What stands in a column: "stowarzyszenie", "Szkoła", "OSP" or "primary school". */
    static Optional<OrganisationKind> read(String typed) {
        return Optional.ofNullable(BY_NAME.get(fold(typed)));
    }

    /** What the name itself says: "Ochotnicza Straż Pożarna w Olszycy" is a fire brigade. */
    static Optional<OrganisationKind> guess(String name) {
        var folded = fold(name);
        return BEGINNINGS.entrySet().stream()
                .filter(each -> (" " + folded + " ").contains(" " + each.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, OrganisationKind> byName() {
        var names = new HashMap<String, OrganisationKind>();
        for (var kind : OrganisationKind.values()) {
            names.put(fold(kind.name()), kind);
            for (var locale : new java.util.Locale[] {Text.POLISH, Text.ENGLISH}) {
                var words = Text.in(locale, "OrganisationKind." + kind.name());
                names.putIfAbsent(fold(words), kind);
                for (var part : words.split(",| lub | or ")) {
                    names.putIfAbsent(fold(part), kind);
                }
            }
        }
        names.put("stowarzyszenie kultury fizycznej", OrganisationKind.KLUB_SPORTOWY);
        names.put("zwiazek stowarzyszen", OrganisationKind.ZWIAZEK_STOWARZYSZEN);
        names.put("spolka z ograniczona odpowiedzialnoscia", OrganisationKind.SPOLKA_ZOO);
        names.put("sp z o o", OrganisationKind.SPOLKA_ZOO);
        names.put("spolka zoo", OrganisationKind.SPOLKA_ZOO);
        names.put("spolka akcyjna", OrganisationKind.SPOLKA_ZOO);
        names.put("prosta spolka akcyjna", OrganisationKind.SPOLKA_ZOO);
        names.put("spolka jawna", OrganisationKind.SPOLKA_OSOBOWA);
        names.put("spolka komandytowa", OrganisationKind.SPOLKA_OSOBOWA);
        names.put("spolka partnerska", OrganisationKind.SPOLKA_OSOBOWA);
        names.put("jdg", OrganisationKind.PRZEDSIEBIORCA_CEIDG);
        names.put("przedsiebiorca", OrganisationKind.PRZEDSIEBIORCA_CEIDG);
        names.put("samodzielny publiczny zaklad opieki zdrowotnej", OrganisationKind.PODMIOT_LECZNICZY);
        names.put("urzad gminy", OrganisationKind.GMINA);
        names.put("urzad miasta", OrganisationKind.GMINA);
        names.put("firma", OrganisationKind.PRZEDSIEBIORCA_CEIDG);
        names.put("ngo", OrganisationKind.STOWARZYSZENIE);
        return Map.copyOf(names);
    }

    /** In this order: the first that is found counts. */
    private static Map<String, OrganisationKind> beginnings() {
        var words = new LinkedHashMap<String, OrganisationKind>();
        words.put("rada rodzicow", OrganisationKind.RADA_RODZICOW);
        words.put("ochotnicza straz pozarna", OrganisationKind.OSP);
        words.put("osp", OrganisationKind.OSP);
        words.put("kolo gospodyn wiejskich", OrganisationKind.KGW);
        words.put("kgw", OrganisationKind.KGW);
        words.put("lokalna grupa dzialania", OrganisationKind.LGD);
        words.put("lgd", OrganisationKind.LGD);
        words.put("uniwersytet trzeciego wieku", OrganisationKind.UTW_KLUB_SENIORA);
        words.put("klub seniora", OrganisationKind.UTW_KLUB_SENIORA);
        words.put("klub sportowy", OrganisationKind.KLUB_SPORTOWY);
        words.put("uczniowski klub", OrganisationKind.KLUB_SPORTOWY);
        words.put("uks", OrganisationKind.KLUB_SPORTOWY);
        words.put("caritas", OrganisationKind.CARITAS);
        words.put("spoldzielnia socjalna", OrganisationKind.SPOLDZIELNIA_SOCJALNA);
        words.put("spoldzielnia mieszkaniowa", OrganisationKind.SPOLDZIELNIA_MIESZKANIOWA);
        words.put("bank spoldzielczy", OrganisationKind.BANK_SPOLDZIELCZY);
        words.put("osrodek pomocy spolecznej", OrganisationKind.OPS);
        words.put("centrum uslug spolecznych", OrganisationKind.CUS);
        words.put("centrum pomocy rodzinie", OrganisationKind.PCPR);
        words.put("powiatowy urzad pracy", OrganisationKind.PUP);
        words.put("poradnia psychologiczno", OrganisationKind.PPP_PORADNIA);
        words.put("biblioteka", OrganisationKind.BIBLIOTEKA);
        words.put("dom kultury", OrganisationKind.DOM_KULTURY);
        words.put("osrodek kultury", OrganisationKind.DOM_KULTURY);
        words.put("muzeum", OrganisationKind.MUZEUM);
        words.put("przedszkole", OrganisationKind.PRZEDSZKOLE);
        words.put("szkola", OrganisationKind.SZKOLA);
        words.put("zespol szkol", OrganisationKind.SZKOLA);
        words.put("parafia", OrganisationKind.PARAFIA);
        words.put("solectwo", OrganisationKind.SOLECTWO);
        words.put("fundacja", OrganisationKind.FUNDACJA);
        words.put("stowarzyszenie", OrganisationKind.STOWARZYSZENIE);
        words.put("gmina", OrganisationKind.GMINA);
        words.put("powiat", OrganisationKind.POWIAT);
        return words;
    }
}
