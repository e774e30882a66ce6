package org.osnowa.coach;

import java.util.List;

/**
 * A word or phrase that tells the coach something.
 *
 * @param keys one for each word: a dictionary form, which stands for all its forms, or behind an equals sign the form itself
 */
record Cue(CueClass told, List<String> keys) {

    Cue {
        keys = List.copyOf(keys);
    }

    boolean standsAt(Sentence sentence, int token) {
        for (var i = 0; i < keys.size(); i++) {
            if (!sentence.at(token + i).lemma(keys.get(i))) {
                return false;
            }
        }
        return true;
    }
}
