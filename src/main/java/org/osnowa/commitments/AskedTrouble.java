package org.osnowa.commitments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.osnowa.asking.Purpose;
import org.osnowa.asking.Question;
import org.osnowa.asking.QuestionRefusal;
import org.osnowa.platform.Refusal;

/**
 * What a partner says from its letter about a promise that is late.
 *
 * @param words what stands in the way, or why it steps back; empty where nothing does
 * @param change what it would promise instead, of the commitment as it stands and today
 */
record AskedTrouble(
        TroubleAnswer way,
        String words,
        Optional<BiFunction<Commitment, LocalDate, Promise>> change,
        String respondent) {

    static final String PATH = "/commitments/troubles/";

    /** Its subject is a commitment. */
    static final Purpose PURPOSE = new Purpose("commitments.trouble", PATH);

    /** A link answers once each time that somebody asks. */
    static Optional<Refusal> whyNotAnswer(Question question, Commitment commitment, boolean partner, LocalDate today) {
        var why = question.whyNotOpen(today);
        if (why.isPresent()) {
            return why;
        }
        if (!partner) {
            return Optional.of(AskedRefusal.LEFT);
        }
        return question.used() && !commitment.troubleAsked()
                ? Optional.of(QuestionRefusal.USED)
                : commitment
                        .whyNotTellTrouble(Actor.byLetter(commitment.offer().giver()))
                        .map(each -> each);
    }
}
