package org.osnowa.rules;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osnowa.rules.TypeGuide.Kind;

class TypeAdvisorTest {

    /** How a sentence sounds that leaves no room: a party is missing, or the law asks for more. */
    private static final Pattern EXCLUDES = Pattern.compile(
            "^Nie ma |^Bez .* nie ma |są tylko samorządy|co najmniej dwie gminy|musi mieć wspólny obszar");

    private final TypeAdvisor advisor = new TypeAdvisor();

    @ParameterizedTest
    @CsvSource({
        "LOCAL, aim=place who=three money=own area=one bond=try time=years",
        "LOCAL, aim=place who=public_social area=near",
        "PROJECT, aim=project who=public_social money=grant area=one bond=contract time=once",
        "PROJECT, aim=project who=civic money=grant",
        "BRANCH, aim=field who=business money=own area=wide bond=try time=years",
        "BRANCH, aim=field who=civic bond=body",
        "PPP, aim=build who=public_business money=investor area=one bond=contract time=years",
        "COALITION, aim=cause who=civic money=own area=wide bond=try time=change",
        "COALITION, aim=cause who=three area=one",
        "LABOUR_MARKET, aim=jobs who=three money=grant area=several bond=contract time=years",
        "LABOUR_MARKET, aim=jobs who=public_business",
        "LAG, aim=place who=three money=leader area=several bond=body time=years",
        "LOCAL_INITIATIVE, aim=place who=residents money=budget area=near bond=contract time=once",
        "LOCAL_INITIATIVE, aim=build who=residents money=own area=near",
        "JOINT_BID, aim=project who=civic money=commissioned area=one bond=contract time=once",
        "INTERMUNICIPAL, aim=build who=governments money=budget area=several bond=contract time=years"
    })
    void natural_answers_lead_to_the_type(PartnershipType type, String answers) {
        var advice = advice(answers);

        assertThat(advice.best().orElseThrow().type()).isEqualTo(type);
        assertThat(advice.equallyGood()).isEmpty();
        assertThat(advice.contradictions()).isEmpty();
    }

    @Test
    void every_type_can_be_read_about_with_what_follows_from_it() {
        for (var type : PartnershipType.values()) {
            assertThat(advisor.guide(type).suits().polish()).as("%s", type).isNotBlank();
            assertThat(advisor.consequences(type)).as("%s", type).hasSizeGreaterThan(1);
        }
    }

    @Test
    void the_first_question_alone_already_says_something() {
        for (var answer : advisor.questions().getFirst().answers()) {
            assertThat(advice("aim=" + answer.id()).best()).as(answer.id()).isPresent();
        }
    }

    @Test
    void without_an_answer_nothing_is_advised_and_everything_is_unknown() {
        var advice = advice("");

        assertThat(advice.best()).isEmpty();
        assertThat(advice.answers().none()).isTrue();
        assertThat(advice.answers().unanswered()).isEqualTo(advisor.questions());
        assertThat(advice.others())
                .extracting(Advice.Candidate::type)
                .as("no order among them but their own")
                .containsExactly(PartnershipType.values());
    }

    @Test
    void what_is_no_answer_counts_as_none() {
        assertThat(advice("aim=nonsense who=' time=place").answers().none()).isTrue();
    }

    @Test
    void the_reasons_name_the_answers_and_the_weightiest_comes_first() {
        var best = advice("time=years aim=place who=three").best().orElseThrow();

        assertThat(best.speaksFor())
                .extracting(each -> each.question().id() + "." + each.answer().id())
                .containsExactly("aim.place", "who.three", "time.years");
        assertThat(best.score()).isEqualTo(7);
    }

    @Test
    void the_others_stand_in_the_order_in_which_they_fit_and_what_is_ruled_out_comes_last() {
        var others = advice("aim=build who=public_social money=investor bond=contract")
                .others();
        var possible = others.stream().filter(each -> !each.ruledOut()).toList();

        assertThat(others).hasSize(9);
        assertThat(possible)
                .isSortedAccordingTo(
                        Comparator.comparing(Advice.Candidate::score).reversed());
        assertThat(others.subList(possible.size(), 9))
                .isNotEmpty()
                .allMatch(Advice.Candidate::ruledOut)
                .extracting(Advice.Candidate::type)
                .containsExactly(PartnershipType.INTERMUNICIPAL);
    }

    @Test
    void every_other_says_one_thing_for_and_one_against_it() {
        var others = advice("aim=build who=governments").others();
        var ppp = candidate(others, PartnershipType.PPP);
        var coalition = candidate(others, PartnershipType.COALITION);

        assertThat(ppp.pro().polish()).contains("budowę lub usługę");
        assertThat(ppp.contra().polish())
                .as("what rules it out, before all else")
                .contains("Nie ma partnera prywatnego");
        assertThat(coalition.pro())
                .as("no answer speaks for it")
                .isEqualTo(coalition.guide().suits());
        assertThat(coalition.contra().polish()).contains("nie buduje");
    }

    @Test
    void what_lacks_its_other_party_is_ruled_out_however_much_speaks_for_it() {
        var advice = advice("aim=build who=public_business money=budget area=near bond=try time=once");

        assertThat(advice.best().orElseThrow().type()).isNotEqualTo(PartnershipType.LOCAL_INITIATIVE);
        assertThat(candidate(advice.candidates(), PartnershipType.LOCAL_INITIATIVE))
                .matches(Advice.Candidate::ruledOut)
                .extracting(each -> each.contra().polish())
                .isEqualTo("Nie ma mieszkańców ani ich organizacji.");
    }

    @Test
    void whatever_is_answered_no_objection_rules_out_what_is_advised() {
        var ruledOut = combinations()
                .flatMap(answers -> advisor.advise(answers::get).best().stream())
                .flatMap(best -> best.speaksAgainst().stream())
                .filter(each -> each.says().never()
                        || EXCLUDES.matcher(each.says().why().polish()).find())
                .map(each -> each.says().why().polish())
                .distinct();

        assertThat(ruledOut).isEmpty();
        assertThat(combinations()).as("all of them").hasSizeGreaterThan(20_000);
    }

    @Test
    void what_sounds_like_an_exclusion_is_one() {
        var sounds = advisor.questions().stream()
                .flatMap(each -> each.answers().stream())
                .flatMap(each -> each.says().values().stream())
                .filter(each -> EXCLUDES.matcher(each.why().polish()).find())
                .toList();

        assertThat(sounds).hasSizeGreaterThan(10).allMatch(Question.Say::never);
    }

    /** Every way to answer, with every question left out or answered. */
    private Stream<Map<String, String>> combinations() {
        var all = List.of(Map.<String, String>of());
        for (var question : advisor.questions()) {
            all = all.stream()
                    .flatMap(before -> Stream.concat(
                            Stream.of(before), question.answers().stream().map(answer -> {
                                var more = new HashMap<>(before);
                                more.put(question.id(), answer.id());
                                return Map.copyOf(more);
                            })))
                    .toList();
        }
        return all.stream();
    }

    @Test
    void answers_that_do_not_go_together_are_told() {
        var advice = advice("who=civic money=investor bond=contract");

        assertThat(advice.contradictions()).singleElement().satisfies(clash -> {
            assertThat(clash.candidate().type()).isEqualTo(PartnershipType.PPP);
            assertThat(clash.demands().answer().id()).isEqualTo("investor");
            assertThat(clash.forbids().answer().id()).isEqualTo("civic");
        });
        assertThat(advice.best().orElseThrow().type())
                .as("never one that is ruled out")
                .isNotEqualTo(PartnershipType.PPP);
    }

    @Test
    void a_weak_hint_against_a_ruled_out_type_is_no_contradiction() {
        assertThat(advice("aim=build who=civic").contradictions()).isEmpty();
    }

    @Test
    void types_that_fit_equally_well_are_named() {
        var advice = advice("aim=build");

        assertThat(advice.best().orElseThrow().type()).isEqualTo(PartnershipType.PPP);
        assertThat(advice.equallyGood())
                .extracting(Advice.Candidate::type)
                .containsExactly(PartnershipType.LOCAL_INITIATIVE, PartnershipType.INTERMUNICIPAL);
    }

    @Test
    void the_legal_form_waits_for_the_answer_on_which_it_depends() {
        assertThat(candidate("aim=place", PartnershipType.LOCAL).about(Kind.FORM))
                .isEmpty();
        assertThat(candidate("aim=place bond=try", PartnershipType.LOCAL).about(Kind.FORM))
                .singleElement()
                .matches(each -> each.text().polish().startsWith("Porozumienie bez osobowości prawnej"));
        assertThat(candidate("aim=place", PartnershipType.LAG).about(Kind.FORM))
                .as("follows from the type alone")
                .singleElement()
                .matches(each -> each.text().polish().startsWith("Stowarzyszenie z osobowością prawną"));
    }

    @Test
    void a_trap_is_shown_until_an_answer_rules_it_out() {
        assertThat(traps("aim=place bond=body")).anyMatch(each -> each.contains("członkiem zwyczajnym"));
        assertThat(traps("aim=place")).anyMatch(each -> each.contains("członkiem zwyczajnym"));
        assertThat(traps("aim=place bond=try")).noneMatch(each -> each.contains("członkiem zwyczajnym"));
        assertThat(traps("aim=place who=three")).anyMatch(each -> each.contains("Ośrodek pomocy"));
        assertThat(traps("aim=place who=civic")).noneMatch(each -> each.contains("Ośrodek pomocy"));
    }

    @Test
    void the_traps_of_the_field_are_told_where_they_bite() {
        assertThat(texts("", PartnershipType.PPP)).anyMatch(each -> each.contains("Osnowa nie tworzy umowy"));
        assertThat(texts("", PartnershipType.BRANCH)).anyMatch(each -> each.contains("uzgadniać cen"));
        assertThat(texts("who=business", PartnershipType.COALITION)).anyMatch(each -> each.contains("uzgadniać cen"));
        assertThat(texts("who=civic", PartnershipType.COALITION)).noneMatch(each -> each.contains("uzgadniać cen"));
        assertThat(texts("", PartnershipType.JOINT_BID)).anyMatch(each -> each.contains("solidarnie"));
        assertThat(texts("", PartnershipType.LAG)).anyMatch(each -> each.contains("49 %"));
    }

    @Test
    void every_type_says_who_signs_which_documents_and_what_to_beware_of() {
        for (var candidate : advice("bond=contract").candidates()) {
            for (var kind : Kind.values()) {
                assertThat(candidate.about(kind))
                        .as("%s of %s", kind, candidate.type())
                        .isNotEmpty();
            }
        }
        for (var candidate : advice("bond=body").candidates()) {
            assertThat(candidate.about(Kind.FORM)).as("%s", candidate.type()).hasSize(1);
        }
    }

    @Test
    void every_answer_matters() {
        for (var question : advisor.questions()) {
            assertThat(question.answers())
                    .hasSizeGreaterThan(1)
                    .allMatch(each -> !each.says().isEmpty());
        }
        assertThat(advisor.questions()).hasSize(6);
    }

    private List<String> traps(String answers) {
        return candidate(answers, PartnershipType.LOCAL).about(Kind.TRAP).stream()
                .map(each -> each.text().polish())
                .toList();
    }

    private List<String> texts(String answers, PartnershipType type) {
        return candidate(answers, type).consequences().stream()
                .map(each -> each.text().polish())
                .toList();
    }

    private Advice.Candidate candidate(String answers, PartnershipType type) {
        return candidate(advice(answers).candidates(), type);
    }

    private static Advice.Candidate candidate(List<Advice.Candidate> candidates, PartnershipType type) {
        return candidates.stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private Advice advice(String answers) {
        Map<String, String> given = Arrays.stream(answers.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split("="))
                .collect(toMap(parts -> parts[0], parts -> parts[1]));
        return advisor.advise(given::get);
    }
}
