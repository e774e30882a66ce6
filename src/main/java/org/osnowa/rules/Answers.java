package org.osnowa.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody answered the type advisor; what is no answer of a question counts as none. */
public final class Answers {

    private final List<Question> questions;
    private final Map<Question, Question.Answer> given = new LinkedHashMap<>();

    Answers(List<Question> questions, Function<String, @Nullable String> typed) {
        this.questions = questions;
        for (var question : questions) {
            question.answer(typed.apply(question.id())).ifPresent(answer -> given.put(question, answer));
        }
    }

    public Optional<Question.Answer> to(Question question) {
        return Optional.ofNullable(given.get(question));
    }

    public boolean none() {
        return given.isEmpty();
    }

    Map<Question, Question.Answer> given() {
        return given;
    }

    public List<Question> unanswered() {
        return questions.stream().filter(each -> !given.containsKey(each)).toList();
    }

    /** @param id "question.answer" */
    boolean given(String id) {
        return given.entrySet().stream()
                .anyMatch(each ->
                        id.equals(each.getKey().id() + "." + each.getValue().id()));
    }

    /** Whether this answer may still be given. */
    boolean open(String id) {
        return unanswered().stream().anyMatch(question -> id.startsWith(question.id() + "."));
    }
}
