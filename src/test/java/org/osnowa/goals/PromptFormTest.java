package org.osnowa.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromptFormTest {

    @Test
    void three_answers_become_one_sentence() {
        var answers = new PromptForm(
                "podwórek",
                "z osiedla Fabrycznego",
                "co najmniej 4 z 7",
                "mają nowe ławki i zieleń.",
                "0 podwórek",
                "30 9 2027",
                "spacer z radą osiedla");

        assertThat(answers.sentence())
                .isEqualTo(
                        "Do 30 września 2027 r. co najmniej 4 z 7 podwórek z osiedla Fabrycznego mają nowe ławki i zieleń"
                                + " (dziś: 0 podwórek; źródło: spacer z radą osiedla).");
    }

    @Test
    void what_was_left_empty_is_left_out() {
        assertThat(new PromptForm("seniorzy", " ", null, "spotykają się", "", "lata 2027", null).sentence())
                .isEqualTo("Do lata 2027 seniorzy spotykają się.");
        assertThat(new PromptForm(null, null, null, null, "14 osób", null, null).sentence())
                .isEqualTo("(dziś: 14 osób).");
        assertThat(PromptForm.EMPTY.sentence()).isEmpty();
        assertThat(PromptForm.EMPTY.any()).isFalse();
    }

    @Test
    void what_stands_in_the_fields_already_stays() {
        var prompts = new PromptForm("seniorzy", null, "60", "spotykają się", null, "30 9 2027", "rejestr");
        var form = new GoalForm(
                "Stare zdanie",
                "rodziny",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                4,
                null);

        var composed = form.composed(prompts);
        assertThat(composed.sentence()).startsWith("Do 30 września 2027 r. 60 seniorzy");
        assertThat(composed.beneficiaries()).isEqualTo("rodziny");
        assertThat(composed.due()).isEqualTo("30 9 2027");
        assertThat(composed.source()).isEqualTo("rejestr");
        assertThat(composed.version()).isEqualTo(4);
    }
}
