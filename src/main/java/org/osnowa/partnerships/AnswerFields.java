package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.platform.Choice;

/**
 * The fields of an answer, the same in the letter's page and in the form for a telephone call.
 *
 * @param told whether somebody writes down what others said, so that the words are about them and not to them
 * @param unknown whether the invited is not in the directory yet, so that name and kind are asked
 */
public record AnswerFields(
        AnswerForm form,
        boolean told,
        boolean unknown,
        List<Choice> answers,
        List<Choice> reasons,
        List<Choice> scopes,
        List<Choice> benefits,
        List<Choice> importances,
        List<Choice> kinds) {}
