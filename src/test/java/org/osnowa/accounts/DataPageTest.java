package org.osnowa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osnowa.accounts.PersonalData.Chapter;
import org.osnowa.accounts.PersonalData.Fact;

class DataPageTest {

    private static Chapter chapter(int facts) {
        return new Chapter(
                "history",
                "Historia",
                IntStream.range(0, facts)
                        .mapToObj(each -> Fact.of("told", "Wpis", "nr " + each))
                        .toList());
    }

    @Test
    void a_long_chapter_is_shown_in_part_and_says_how_much_more_there_is() {
        var page = new DataPage(List.of());

        assertThat(page.shown(chapter(DataPage.SHOWN))).hasSize(DataPage.SHOWN);
        assertThat(page.more(chapter(DataPage.SHOWN))).isZero();
        assertThat(page.shown(chapter(5_000)))
                .hasSize(DataPage.SHOWN)
                .first()
                .extracting(Fact::value)
                .isEqualTo("nr 0");
        assertThat(page.more(chapter(5_000))).isEqualTo(5_000 - DataPage.SHOWN);
    }
}
