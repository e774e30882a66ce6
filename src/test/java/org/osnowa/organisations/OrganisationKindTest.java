package org.osnowa.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.osnowa.organisations.OrganisationKind.GRUPA_NIEFORMALNA;
import static org.osnowa.organisations.OrganisationKind.INNA;
import static org.osnowa.organisations.OrganisationKind.OSOBA;
import static org.osnowa.organisations.OrganisationKind.OSP;
import static org.osnowa.organisations.OrganisationKind.PRZEDSIEBIORCA_CEIDG;
import static org.osnowa.organisations.OrganisationKind.PRZEDSIEBIORSTWO_SPOLECZNE;
import static org.osnowa.organisations.OrganisationKind.RADA_OSIEDLA;
import static org.osnowa.organisations.OrganisationKind.RADA_RODZICOW;
import static org.osnowa.organisations.OrganisationKind.RADA_SENIOROW_MLODZIEZY;
import static org.osnowa.organisations.OrganisationKind.SOLECTWO;
import static org.osnowa.organisations.OrganisationKind.SPOLDZIELNIA;
import static org.osnowa.organisations.OrganisationKind.SPOLDZIELNIA_SOCJALNA;
import static org.osnowa.organisations.OrganisationKind.SPOLKA_OSOBOWA;
import static org.osnowa.organisations.OrganisationKind.SPOLKA_ZOO;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.platform.Text;

class OrganisationKindTest {

    @Test
    void every_kind_but_the_unnamed_one_has_a_usual_sector() {
        assertThat(OrganisationKind.values())
                .filteredOn(kind -> kind.usualSector().isEmpty())
                .containsExactly(INNA);
    }

    @Test
    void residents_are_told_apart_from_the_sectors() {
        assertThat(OrganisationKind.values())
                .filteredOn(OrganisationKind::ofResidents)
                .containsExactly(
                        SOLECTWO, RADA_OSIEDLA, RADA_SENIOROW_MLODZIEZY, RADA_RODZICOW, GRUPA_NIEFORMALNA, OSOBA);
    }

    @Test
    void entrepreneurs_are_found_in_two_sectors() {
        assertThat(OrganisationKind.values())
                .filteredOn(OrganisationKind::entrepreneur)
                .containsExactly(
                        SPOLDZIELNIA_SOCJALNA,
                        PRZEDSIEBIORSTWO_SPOLECZNE,
                        PRZEDSIEBIORCA_CEIDG,
                        SPOLKA_OSOBOWA,
                        SPOLKA_ZOO,
                        SPOLDZIELNIA);
    }

    @Test
    void a_fire_brigade_is_an_association_although_it_serves_the_public() {
        assertThat(OSP.usualSector()).contains(Sector.SOCIAL);
        assertThat(OSP.usualFields()).containsExactly(Field.SAFETY, Field.CULTURE);
    }

    @Test
    void five_of_twenty_fields_are_core() {
        assertThat(Field.values()).hasSize(20);
        assertThat(Stream.of(Field.values()).filter(Field::core))
                .containsExactly(Field.ECONOMY, Field.LABOUR, Field.CULTURE, Field.EDUCATION, Field.SOCIAL_CARE);
    }

    @Test
    void the_guide_to_imports_lists_every_kind_and_field() throws IOException {
        var guide = Files.readString(Path.of("docs/import-organisations.md"));

        for (var kind : OrganisationKind.values()) {
            assertThat(guide).contains(row(kind));
        }
        for (var field : Field.values()) {
            assertThat(guide).contains(row(field));
        }
    }

    private static String row(Enum<?> value) {
        var key = value.getDeclaringClass().getSimpleName() + "." + value.name();
        return "| `%s` | %s | %s |"
                .formatted(value.name(), Text.in(Text.POLISH, key), Text.in(Text.ENGLISH, key))
                .replace('\u00a0', ' ');
    }
}
