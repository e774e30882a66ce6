package org.osnowa.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osnowa.RealData;

/** A small country with all sixteen voivodeships and two gminas in one of them, for what no published state shows. */
final class TercSamples {

    private static final String HEADER = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA";

    private TercSamples() {}

    /** The published state of 2022, read once for all tests. */
    static TercState poland() {
        var file = RealData.find("teryt/TERC-2022-01-01.csv");
        return Poland.STATE.computeIfAbsent(file, path -> ((TercFile.Result.Read) TercFile.read(path)).state());
    }

    private static final class Poland {
        private static final Map<Path, TercState> STATE = new ConcurrentHashMap<>();
    }

    static List<String> country(String on) {
        var rows = new ArrayList<String>();
        rows.add(HEADER);
        TercState.VOIVODESHIPS.stream()
                .sorted()
                .forEach(code -> rows.add(code + ";;;;WOJ" + code + ";województwo;" + on));
        rows.add("22;13;;;starogardzki;powiat;" + on);
        rows.add("22;13;08;2;Osiek;gmina wiejska;" + on);
        rows.add("22;13;10;3;Skarszewy;gmina miejsko-wiejska;" + on);
        rows.add("22;13;10;4;Skarszewy;miasto;" + on);
        rows.add("22;13;10;5;Skarszewy;obszar wiejski;" + on);
        return rows;
    }

    static Path write(Path folder, List<String> rows) {
        try {
            return Files.writeString(
                    folder.resolve("terc.csv"), rows.stream().collect(Collectors.joining("\r\n", "", "\r\n")), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
