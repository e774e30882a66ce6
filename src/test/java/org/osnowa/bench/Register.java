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
            csv.write("identyfikator;nazwa;rodzaj;miejscowość;NIP;REGON;e-mail;telefon;strona internetowa;"
                    + "co może dać innym\n");
            for (var row = 0; row < rows; row++) {
                var cells = List.of(
                        String.valueOf(row),
                        name(random, row),
                        one(KINDS, random),
                        one(TOWNS, random),
                        nip(row),
                        regon(row),
                        "biuro" + row + "@organizacja.example",
                        "+48 600 %03d %03d".formatted(row / 1000 % 1000, row % 1000),
                        "https://organizacja-" + row + ".example",
                        changed > 0 && row % changed == 0 ? "sala i samochód" : "sala");
                csv.write(String.join(";", cells) + "\n");
            }
        }
        return file;
    }

    /** The check digit may come out as ten, which no number has: such a row goes without. */
    private static String nip(int row) {
        return checked("5" + "%08d".formatted(row), new int[] {6, 5, 7, 2, 3, 4, 5, 6, 7}, "");
    }

    private static String regon(int row) {
        return checked("%08d".formatted(30_000_000 + row), new int[] {8, 9, 2, 3, 4, 5, 6, 7}, "0");
    }

    private static String checked(String digits, int[] weights, String ten) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        var check = sum % 11 < 10 ? String.valueOf(sum % 11) : ten;
        return check.isEmpty() ? "" : digits + check;
    }

    private static String name(SplittableRandom random, int row) {
        return one(FIRST, random) + " " + one(SECOND, random) + " " + one(SECOND, random) + " nr " + row;
    }

    private static String one(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }
}
