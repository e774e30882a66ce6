package org.osnowa.trials;

import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the page on which a card is written. */
@Component
class WritePages {

    private final PartnershipHeads heads;
    private final PrecisionReading reading;
    private final CardViews views;

    WritePages(PartnershipHeads heads, PrecisionReading reading, CardViews views) {
        this.heads = heads;
        this.reading = reading;
        this.views = views;
    }

    WritePage first(Partnership partnership, Visitor me, CardForm form, FormErrors errors) {
        var head = head(partnership, me);
        var trials = head.path() + "/trials";
        return new WritePage(head, trials, trials, form, true, precision(form), null, errors);
    }

    WritePage next(
            Partnership partnership,
            Trial trial,
            Visitor me,
            CardForm form,
            @Nullable GoalCard theirs,
            FormErrors errors) {
        var path = TrialPages.path(partnership.slug(), trial.id());
        return new WritePage(
                head(partnership, me),
                path + "/card",
                path,
                form,
                false,
                precision(form),
                theirs == null ? null : views.of(theirs, path),
                errors);
    }

    /** What an address brings along may be longer than a card. */
    static @Nullable String shortened(@Nullable String sentence) {
        return sentence == null || sentence.codePointCount(0, sentence.length()) <= GoalCard.LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, GoalCard.LONGEST));
    }

    private @Nullable Precision precision(CardForm form) {
        var sentence = shortened(form.typed());
        return sentence == null || sentence.isEmpty() ? null : reading.of(sentence);
    }

    private PartnershipHead head(Partnership partnership, Visitor me) {
        return heads.of(partnership, me, "trials");
    }
}
