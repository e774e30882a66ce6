package org.osnowa.benefits;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.benefits.ReviewAnswer.Got;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What came of each benefit.
 *
 * @param states by benefit
 * @param words by benefit
 * @param more what else they would like to get
 * @param saidBy who says so, in a letter or on the telephone
 * @param version of the answer that the writer saw
 */
public record ReviewAnswerForm(
        @Nullable Map<String, String> states,
        @Nullable Map<String, String> words,

        @CodePointLength(max = 1000, message = "{ReviewAnswerForm.more.tooLong}") @Nullable
        String more,

        @CodePointLength(max = 200, message = "{ReviewAnswerForm.saidBy.tooLong}") @Nullable
        String saidBy,

        int version) {

    static final int LONGEST = 1000;

    static ReviewAnswerForm of(Map<ExpectationId, Got> got, @Nullable String saidBy, int version) {
        var states = new HashMap<String, String>();
        var words = new HashMap<String, String>();
        got.forEach((benefit, said) -> {
            states.put(benefit.toString(), said.state().name());
            said.words().ifPresent(each -> words.put(benefit.toString(), each));
        });
        return new ReviewAnswerForm(states, words, null, saidBy, version);
    }

    /** @param onWord whether somebody has to be named who says so */
    FormErrors errors(BindingResult result, List<Expectation> benefits, boolean onWord) {
        var errors = FormErrors.in(result);
        for (var each : benefits) {
            var said = words(each.id());
            if (said.filter(text -> text.codePointCount(0, text.length()) > LONGEST)
                    .isPresent()) {
                errors = errors.and("words[" + each.id() + "]", t("ReviewAnswerForm.words.tooLong"));
            }
            if (state(each.id()).filter(Obtained.SOMETHING_ELSE::equals).isPresent() && said.isEmpty()) {
                errors = errors.and("words[" + each.id() + "]", t("ReviewAnswerForm.words.missing"));
            }
        }
        if (got(benefits).isEmpty() && wanted().isEmpty()) {
            errors = errors.and(
                    benefits.isEmpty()
                            ? "more"
                            : "states[" + benefits.getFirst().id() + "]",
                    t("ReviewAnswerForm.nothing"));
        }
        return onWord && told().isEmpty() ? errors.and("saidBy", t("ReviewAnswerForm.saidBy.missing")) : errors;
    }

    Map<ExpectationId, Got> got(List<Expectation> benefits) {
        var got = new LinkedHashMap<ExpectationId, Got>();
        benefits.forEach(each ->
                state(each.id()).ifPresent(state -> got.put(each.id(), new Got(state, words(each.id())))));
        return got;
    }

    Optional<Obtained> state(ExpectationId benefit) {
        var said = states == null ? null : states.get(benefit.toString());
        return Arrays.stream(Obtained.values())
                .filter(each -> each.name().equals(said))
                .findFirst();
    }

    Optional<String> words(ExpectationId benefit) {
        return words == null ? Optional.empty() : ExpectationForm.given(words.get(benefit.toString()));
    }

    Optional<String> wanted() {
        return ExpectationForm.given(more);
    }

    Optional<String> told() {
        return ExpectationForm.given(saidBy);
    }
}
