package org.osnowa.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.letters.Letter.Kind;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Nobody's mailbox is flooded, whoever does what how often. */
@OsnowaTest
@Transactional
class OutboxTest {

    private static final int MOST = Outbox.NEWS_PER_ADDRESS.times();

    @Autowired
    private Outbox outbox;

    private final String address = Ids.next() + "@zdrojewice.example";

    @Test
    void news_beyond_what_anybody_reads_within_an_hour_is_left_out_and_stops_nothing() {
        var told = IntStream.range(0, MOST).mapToObj(_ -> tell(Kind.UNASKED, address));

        assertThat(told).hasSize(MOST).allMatch(Done.class::isInstance);
        assertThat(tell(Kind.UNASKED, address.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(new Refused<Letter>(LetterRefusal.ENOUGH));
        assertThat(tell(Kind.UNASKED, "inna-" + address)).isInstanceOf(Done.class);
    }

    @Test
    void what_was_asked_for_and_what_guards_an_account_always_leaves() {
        for (var each = 0; each <= MOST; each++) {
            tell(Kind.UNASKED, address);
        }

        assertThat(tell(Kind.REQUESTED, address)).isInstanceOf(Done.class);
        assertThat(tell(Kind.ALARM, address)).isInstanceOf(Done.class);
    }

    private Outcome<Letter> tell(Kind kind, String address) {
        return outbox.tell(
                new Letter(Ids.next(), kind, address, "pl", "Nowina", "Coś się stało.", "Bo tak.", Optional.empty()));
    }
}
