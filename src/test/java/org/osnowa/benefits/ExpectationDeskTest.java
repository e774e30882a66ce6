package org.osnowa.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.benefits.Expectation.Benefit;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.Importance;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Wish;
import org.osnowa.partnerships.WishesTold;
import org.osnowa.platform.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What a new partner said in its letter is written down once, however often it says yes. */
@OsnowaTest
@Transactional
class ExpectationDeskTest {

    private static final PartnershipId COURTYARDS = new PartnershipId(Ids.of("demo podworka-od-nowa"));
    private static final OrganisationId HOUSING = new OrganisationId(Ids.of("demo O26"));

    @Autowired
    private ApplicationEventPublisher news;

    @Autowired
    private Expectations expectations;

    @Autowired
    private JdbcClient db;

    @Test
    void what_was_told_is_written_down_with_who_said_it() {
        tells(wish(BenefitKind.SAFETY, "mniej zgłoszeń"), own("spokój"));

        assertThat(theirs())
                .extracting(each -> each.what().words().orElse(""))
                .containsExactlyInAnyOrder("mniej zgłoszeń", "spokój");
        assertThat(theirs()).allSatisfy(each -> {
            assertThat(each.said()).isEqualTo(new Said(Optional.of("Leszek, kierownik"), Optional.empty()));
            assertThat(each.what())
                    .isInstanceOfSatisfying(
                            Benefit.class, what -> assertThat(what.shown()).isFalse());
        });
    }

    @Test
    void told_again_it_is_not_written_twice_and_newer_words_count() {
        tells(wish(BenefitKind.SAFETY, "mniej zgłoszeń"), own("spokój"));

        tells(wish(BenefitKind.SAFETY, "mniej dewastacji"), own("spokój"), wish(BenefitKind.TRUST, null));

        assertThat(theirs())
                .extracting(each -> each.what().words().orElse(""))
                .containsExactlyInAnyOrder("mniej dewastacji", "spokój", "");
    }

    @Test
    void telling_again_hides_nothing_that_was_shown() {
        tells(wish(BenefitKind.SAFETY, "mniej zgłoszeń"));
        db.sql("update expectations set shown = true where organisation = :housing")
                .param("housing", HOUSING.value())
                .update();

        tells(wish(BenefitKind.SAFETY, "mniej dewastacji"));

        assertThat(expectations.shown(COURTYARDS, 10)).hasSize(1);
    }

    private void tells(Wish... wishes) {
        news.publishEvent(new WishesTold(
                COURTYARDS, HOUSING, List.of(wishes), Optional.of("Leszek, kierownik"), Optional.empty()));
    }

    private List<Expectation> theirs() {
        return expectations.of(COURTYARDS, HOUSING);
    }

    private static Wish wish(BenefitKind kind, @org.jspecify.annotations.Nullable String words) {
        return new Wish(Optional.of(kind), Optional.ofNullable(words), Importance.MUCH);
    }

    private static Wish own(String words) {
        return new Wish(Optional.empty(), Optional.of(words), Importance.MUCH);
    }
}
