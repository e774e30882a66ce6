package org.osnowa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OsnowaTest
class FoldingInTheDatabaseTest {

    private static final String SIGNS = "aż9Q  -–„”.,\t\n\u00a0ßłé";

    @Autowired
    private JdbcClient db;

    @Test
    void every_run_of_what_is_no_letter_becomes_one_space() {
        var folded = "folded(text)";
        var slowly = "trim(regexp_replace(lower(unaccent('unaccent'::regdictionary, text)), '[^a-z0-9]+', ' ', 'g'))";
        var texts = texts().toArray(String[]::new);

        var pairs = db.sql("select %s || '|' || %s from unnest(:texts) as text".formatted(folded, slowly))
                .param("texts", texts)
                .query(String.class)
                .list();

        assertThat(pairs).hasSize(texts.length).contains("a z|a z").allSatisfy(pair -> {
            var middle = pair.indexOf('|');
            assertThat(pair.substring(0, middle)).isEqualTo(pair.substring(middle + 1));
        });
    }

    private static Stream<String> texts() {
        var random = new SplittableRandom(20261127);
        var any = IntStream.range(0, 3000).mapToObj(each -> {
            var text = new StringBuilder();
            while (text.length() < each % 12) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            return text.toString();
        });
        return Stream.concat(any, Stream.of("a ż", " a-  ż. ", "Stowarzyszenie „Pomocna Dłoń” w Olszycy"));
    }
}
