package org.osnowa.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** An invented register of organisations as a CSV file: the same seed, the same file. */
final class Register {

    private static final List<String> KINDS = List.of(
            "STOWARZYSZENIE", "FUNDACJA", "OSP", "KGW", "SZKOLA", "BIBLIOTEKA", "SPOLKA_ZOO", "PRZEDSIEBIORCA_CEIDG");
    private static final List<String> FIRST = List.of(
            "Stowarzyszenie",
            "Fundacja",
            "Koło Gospodyń",
            "Klub Sportowy",
            "Towarzystwo Miłośników",
            "Szkoła",
            "Biblioteka",
            "Ochotnicza Straż Pożarna",
            "Piekarnia",
            "Warsztat");
    private static final List<String> SECOND = List.of(
            "Pomocna Dłoń",
            "Zielona Łąka",
            "Źródło",
            "Świt",
            "Nasza Wieś",
            "Dąb",
            "Ćmielów",
            "Żuraw",
            "Gęś",
            "Ślad",
            "Most",
            "Iskra",
            "Jutrzenka",
            "Kuźnia",
            "Łódka");
    private static final List<String> TOWNS = List.of(
            "Olszyca", "Dąbrowa", "Nowa Wieś", "Zalesie", "Łąki", "Źródła", "Górka", "Żabno", "Śliwno", "Ćwiklin");

    private Register() {}

    /** @param changed every how many-th row says something else than in the file without changes; 0 for none */
    static Path write(Path file, int rows, int changed) throws IOException {
        var random = new SplittableRandom(20261123);
        try (var csv = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            csv.write("identyfikator;nazwa;rodzaj;miejscowość;co może dać innym\n");
            for (var row = 0; row < rows; row++) {
                csv.write(row + ";" + name(random, row) + ";" + one(KINDS, random) + ";" + one(TOWNS, random) + ";"
                        + (changed > 0 && row % changed == 0 ? "sala i samochód" : "sala") + "\n");
            }
        }
        return file;
    }

    private static String name(SplittableRandom random, int row) {
        return one(FIRST, random) + " " + one(SECOND, random) + " " + one(SECOND, random) + " nr " + row;
    }

    private static String one(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
