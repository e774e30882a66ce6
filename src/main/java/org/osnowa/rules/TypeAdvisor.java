package org.osnowa.rules;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says which type of partnership fits, and why. It adds up what the answers say of each type; the file says how much. */
@Component
public class TypeAdvisor {

    /** From here on an answer nearly names the type. */
    static final int STRONG = 3;

    private static final Comparator<Advice.Candidate> BEST_FIRST = comparing(Advice.Candidate::ruledOut)
            .thenComparing(Advice.Candidate::score, Comparator.reverseOrder())
            .thenComparing(Advice.Candidate::type);

    private final AdviceFile file;

    TypeAdvisor() {
        this(AdviceFile.shipped());
    }

    TypeAdvisor(AdviceFile file) {
        this.file = file;
    }

    public List<Question> questions() {
        return file.questions();
    }

    /** What there is to know of a type, with whatever may follow from it. */
    public List<TypeGuide.Consequence> consequences(PartnershipType type) {
        return Stream.concat(file.guide(type).consequences().stream(), file.any().stream())
                .toList();
    }

    public TypeGuide guide(PartnershipType type) {
        return file.guide(type);
    }

    /** @param typed the id of the answer to a question, as somebody sent it */
    public Advice advise(Function<String, @Nullable String> typed) {
        var answers = new Answers(file.questions(), typed);
        return new Advice(
                answers,
                Arrays.stream(PartnershipType.values())
                        .map(type -> candidate(type, answers))
                        .sorted(BEST_FIRST)
                        .toList());
    }

    private Advice.Candidate candidate(PartnershipType type, Answers answers) {
        var guide = file.guide(type);
        return new Advice.Candidate(
                type,
                guide,
                reasons(type, answers),
                consequences(type).stream()
                        .filter(each -> each.follows(answers))
                        .toList());
    }

    private static List<Advice.Reason> reasons(PartnershipType type, Answers answers) {
        return answers.given().entrySet().stream()
                .flatMap(each -> Stream.ofNullable(each.getValue().says().get(type))
                        .map(says -> new Advice.Reason(each.getKey(), each.getValue(), says)))
                .sorted(comparing((Advice.Reason each) -> !each.says().never())
                        .thenComparing(each -> -Math.abs(each.says().weight())))
                .toList();
    }
}
