package org.osnowa.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.osnowa.organisations.Mandate.Scope;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Sector;
import org.osnowa.proposals.Voice.By;
import org.osnowa.proposals.Voice.Said;

class TallyTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private static OrganisationId partner(int number) {
        return new OrganisationId(new UUID(0, number));
    }

    /** One letter for each partner: what it says, - for nothing. */
    private static List<Ballot> ballots(String said) {
        var ballots = new ArrayList<Ballot>();
        for (var each = 0; each < said.length(); each++) {
            var sector = Sector.values()[each % 3];
            ballots.add(new Ballot(partner(each), sector, sector.name(), 1, stance(said.charAt(each))));
        }
        return ballots;
    }

    private static Optional<Stance> stance(char letter) {
        return switch (letter) {
            case '-' -> Optional.empty();
            case 'a' -> Optional.of(Stance.AGREE);
            case 'r' -> Optional.of(Stance.RESERVATION);
            case 's' -> Optional.of(Stance.STAND_ASIDE);
            case 'o' -> Optional.of(Stance.OBJECTION);
            case 'f' -> Optional.of(Stance.FOR);
            case 'x' -> Optional.of(Stance.AGAINST);
            case '0' -> Optional.of(Stance.ABSTAIN);
            case 'c' -> Optional.of(Stance.CONFLICT);
            default -> throw new IllegalArgumentException("No answer: " + letter);
        };
    }

    private static Result result(Mode mode, Quorum quorum, Majority majority, String said) {
        return new Tally(Rule.of(mode, quorum, majority), ballots(said)).result();
    }

    @ParameterizedTest
    @CsvSource({
        "CONSENT,   HALF,       aaaa----, PASSED",
        "CONSENT,   HALF,       aaa-----, NO_QUORUM",
        "CONSENT,   HALF,       aaaaarr-, PASSED",
        "CONSENT,   HALF,       aaaaaaao, OBJECTED",
        "CONSENT,   ALL,        o-------, OBJECTED",
        "CONSENT,   ALL,        aaaaaaa-, NO_QUORUM",
        "CONSENT,   ALL,        aaaaaaac, PASSED",
        "CONSENT,   HALF,       ssssssss, NOBODY_AGREED",
        "CONSENT,   HALF,       sssssssr, PASSED",
        "CONSENT,   ANYBODY,    --------, NO_QUORUM",
        "CONSENT,   TWO_THIRDS, aaaaaa--, PASSED",
        "CONSENT,   TWO_THIRDS, aaaaa---, NO_QUORUM",
        "CONSENSUS, ANYBODY,    aaaaaaa-, NO_QUORUM",
        "CONSENSUS, ANYBODY,    aaaaaaas, PASSED",
        "CONSENSUS, ANYBODY,    aaaaaaro, OBJECTED",
        "VOTE,      HALF,       fff00x--, PASSED",
        "VOTE,      HALF,       ff00xx--, TIED",
        "VOTE,      HALF,       fxx-----, NO_QUORUM",
        "VOTE,      HALF,       0000----, TIED",
        "VOTE,      HALF,       cccccccf, PASSED",
        "SECTORS,   HALF,       ffffffff, PASSED",
        "SECTORS,   HALF,       fxffxfff, REJECTED",
    })
    void a_round_comes_to_this(Mode mode, Quorum quorum, String said, Result expected) {
        assertThat(result(mode, quorum, Majority.SIMPLE, said)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ABSOLUTE,       ffff----, REJECTED",
        "ABSOLUTE,       fffff---, PASSED",
        "TWO_THIRDS,     ffffxx--, PASSED",
        "TWO_THIRDS,     ffff00--, PASSED",
        "TWO_THIRDS,     fffxx---, REJECTED",
        "THREE_QUARTERS, ffffff--, PASSED",
        "THREE_QUARTERS, fffff---, REJECTED",
    })
    void a_greater_share_is_reached_or_not(Majority majority, String said, Result expected) {
        assertThat(result(Mode.VOTE, Quorum.HALF, majority, said)).isEqualTo(expected);
    }

    @Test
    void whoever_has_a_conflict_of_interest_is_left_out_of_the_quorum() {
        var tally = new Tally(Rule.of(Mode.VOTE, Quorum.HALF, Majority.SIMPLE), ballots("ffccc---"));

        assertThat(tally.voters()).isEqualTo(5);
        assertThat(tally.needed()).isEqualTo(3);
        assertThat(tally.answered()).isEqualTo(2);
        assertThat(tally.result()).isEqualTo(Result.NO_QUORUM);
    }

    /** Domain 02, 2.3: of 15 votes at most 7; 7 of 14 are half; 49 of 100 pass and 50 do not. */
    @ParameterizedTest
    @CsvSource({
        "7,  15,  false, false",
        "8,  15,  true,  true",
        "7,  14,  true,  true",
        "49, 100, false, false",
        "50, 100, true,  true",
        "99, 200, true,  false",
        "98, 200, false, false",
    })
    void whole_numbers_decide_about_the_share_of_a_group(int ours, int all, boolean dominates, boolean controls) {
        var ballots = new ArrayList<Ballot>();
        for (var each = 0; each < all; each++) {
            var group = each < ours ? "ADMINISTRATION" : "GROUP " + each;
            ballots.add(new Ballot(partner(each), Sector.PUBLIC, group, 1, Optional.of(Stance.FOR)));
        }
        var tally = new Tally(new Rule(Mode.VOTE, Quorum.HALF, Majority.SIMPLE, true), ballots);
        var share = tally.shares().stream()
                .filter(each -> each.group().equals("ADMINISTRATION"))
                .findFirst()
                .orElseThrow();

        assertThat(share.votes()).isEqualTo(ours);
        assertThat(share.dominates()).isEqualTo(dominates);
        assertThat(share.controls()).isEqualTo(controls);
        assertThat(tally.result()).isEqualTo(controls ? Result.ONE_GROUP : Result.PASSED);
    }

    @Test
    void votes_weigh_what_was_agreed_only_where_they_are_weighted() {
        var heavy = new Ballot(partner(0), Sector.PUBLIC, "PUBLIC", 3, Optional.of(Stance.AGAINST));
        var light = new Ballot(partner(1), Sector.SOCIAL, "SOCIAL", 1, Optional.of(Stance.FOR));
        var other = new Ballot(partner(2), Sector.SOCIAL, "SOCIAL", 1, Optional.of(Stance.FOR));
        var ballots = List.of(heavy, light, other);

        assertThat(new Tally(Rule.of(Mode.WEIGHTED, Quorum.HALF, Majority.SIMPLE), ballots).result())
                .isEqualTo(Result.REJECTED);
        assertThat(new Tally(Rule.of(Mode.VOTE, Quorum.HALF, Majority.SIMPLE), ballots).result())
                .isEqualTo(Result.PASSED);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void the_order_of_answers_changes_nothing(Mode mode) {
        var random = new Random(20261201);
        for (var trial = 0; trial < 300; trial++) {
            var stances = mode.stances();
            var ballots = new ArrayList<Ballot>();
            for (var each = 0; each < 1 + random.nextInt(9); each++) {
                var said = random.nextInt(stances.size() + 1);
                var sector = Sector.values()[random.nextInt(3)];
                ballots.add(new Ballot(
                        partner(each),
                        sector,
                        sector.name(),
                        1 + random.nextInt(4),
                        said == stances.size() ? Optional.empty() : Optional.of(stances.get(said))));
            }
            var rule = new Rule(
                    mode,
                    Quorum.values()[random.nextInt(4)],
                    Majority.values()[random.nextInt(4)],
                    random.nextBoolean());
            var expected = new Tally(rule, ballots).result();
            for (var shuffle = 0; shuffle < 5; shuffle++) {
                Collections.shuffle(ballots, random);
                assertThat(new Tally(rule, ballots).result())
                        .as("%s %s", rule, ballots)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void a_partner_has_one_voice_however_often_somebody_answers_for_it() {
        var random = new Random(7);
        for (var trial = 0; trial < 300; trial++) {
            var voters = new ArrayList<Voter>();
            for (var each = 0; each < 5; each++) {
                voters.add(new Voter(partner(each), Sector.SOCIAL, "SOCIAL", 1, false));
            }
            var voices = new ArrayList<Voice>();
            for (var each = 0; each < random.nextInt(30); each++) {
                var who = partner(random.nextInt(5));
                var number = (int) voices.stream()
                                .filter(one -> one.partner().equals(who))
                                .count()
                        + 1;
                voices.add(new Voice(
                        who,
                        number,
                        NOW.plusSeconds(each),
                        new Said(random.nextBoolean() ? Stance.FOR : Stance.AGAINST, Optional.empty()),
                        random.nextInt(3) == 0 ? Scope.CONSULTS : Scope.DECIDES,
                        new By(Channel.HERE, Optional.empty(), Optional.empty())));
            }
            var tally = round(voters, voices).tally(Rule.of(Mode.VOTE, Quorum.ANYBODY, Majority.SIMPLE));

            var deciding = voices.stream()
                    .filter(Voice::counts)
                    .map(Voice::partner)
                    .distinct()
                    .count();
            assertThat(tally.count(Stance.FOR) + tally.count(Stance.AGAINST))
                    .as("%s", voices)
                    .isEqualTo((int) deciding)
                    .isLessThanOrEqualTo(5);
        }
        assertThatThrownBy(() -> new Tally(
                        Rule.of(Mode.VOTE, Quorum.ANYBODY, Majority.SIMPLE),
                        List.of(ballots("f").getFirst(), ballots("x").getFirst())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_has_left_is_not_counted() {
        var voters = List.of(
                new Voter(partner(0), Sector.SOCIAL, "SOCIAL", 1, false),
                new Voter(partner(1), Sector.SOCIAL, "SOCIAL", 1, false).gone());
        var objection = new Voice(
                partner(1),
                1,
                NOW,
                new Said(Stance.OBJECTION, Optional.of("Nie")),
                Scope.DECIDES,
                new By(Channel.HERE, Optional.empty(), Optional.empty()));
        var agreed = new Voice(
                partner(0),
                1,
                NOW,
                new Said(Stance.AGREE, Optional.empty()),
                Scope.DECIDES,
                new By(Channel.HERE, Optional.empty(), Optional.empty()));

        assertThat(round(voters, List.of(objection, agreed))
                        .tally(Rule.of(Mode.CONSENSUS, Quorum.ALL, Majority.SIMPLE))
                        .result())
                .isEqualTo(Result.PASSED);
    }

    private static Round round(List<Voter> voters, List<Voice> voices) {
        return new Round(
                1,
                "Kupujemy telefon.",
                Optional.empty(),
                NOW,
                NOW.plus(Duration.ofDays(7)),
                Optional.empty(),
                Optional.empty(),
                voters,
                voices);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF, 7, 4",
        "HALF, 8, 4",
        "TWO_THIRDS, 7, 5",
        "TWO_THIRDS, 9, 6",
        "ALL, 7, 7",
        "ANYBODY, 7, 1",
        "HALF, 0, 1"
    })
    void so_many_must_answer(Quorum quorum, int voters, int needed) {
        assertThat(quorum.needed(voters)).isEqualTo(needed);
    }
}
