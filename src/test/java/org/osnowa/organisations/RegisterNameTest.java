package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "BIESZCZADZKIE STOWARZYSZENIE NA RZECZ POPRAWY BEZPIECZEŃSTWA" | Bieszczadzkie Stowarzyszenie na rzecz Poprawy Bezpieczeństwa
            "ECHO" - FUNDACJA POMOCY NIEPEŁNOSPRAWNYM                      | „Echo” - Fundacja Pomocy Niepełnosprawnym
            "HOSPICJUM DOMOWE" W MIELCU                                    | „Hospicjum Domowe” w Mielcu
            ""AKTYWNI LOKALNIE""                                           | Aktywni Lokalnie
            "FKS STAL MIELEC"                                              | FKS Stal Mielec
            "INTEGRACJA-STOWARZYSZENIE SPRAWNYCH INACZEJ I PRZYJACIÓŁ"     | Integracja-Stowarzyszenie Sprawnych Inaczej i Przyjaciół
            Stowarzyszenie "Most"                                          | Stowarzyszenie „Most”
            Z IMIENIA                                                      | Z Imienia
            """)
    void a_name_in_capitals_and_quotes_becomes_readable(String written, String readable) {
        assertThat(RegisterName.readable(written)).isEqualTo(readable);
    }
}
