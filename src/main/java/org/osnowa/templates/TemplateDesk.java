package org.osnowa.templates;

import java.time.Clock;
import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes templates. Every version stays, and so does the original. */
@Service
class TemplateDesk {

    private final TemplateTexts texts;
    private final Clock clock;

    TemplateDesk(TemplateTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** What it says now. */
    String text(TextTemplate template, String language) {
        return texts.last(template.id(), language)
                .flatMap(TemplateVersion::text)
                .orElseGet(() -> template.text(language));
    }

    /**
     * @param seen the number of the version that the writer had before them
     * @throws ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    Outcome<TextTemplate> save(TextTemplate template, String language, String text, int seen, Person me) {
        var why = text(template, language).equals(text)
                ? Optional.of(TemplateRefusal.UNCHANGED)
                : Optional.<TemplateRefusal>empty();
        return Outcome.unless(why, () -> template).then(_ -> add(template, language, Optional.of(text), seen, me));
    }

    /** @throws ChangedMeanwhile when somebody saved it first */
    @Transactional
    Outcome<TextTemplate> backToTheOriginal(TextTemplate template, String language, int seen, Person me) {
        var changed = texts.last(template.id(), language).flatMap(TemplateVersion::text);
        var why = changed.isEmpty() ? Optional.of(TemplateRefusal.ORIGINAL_ALREADY) : Optional.<TemplateRefusal>empty();
        return Outcome.unless(why, () -> template).then(_ -> add(template, language, Optional.empty(), seen, me));
    }

    private void add(TextTemplate template, String language, Optional<String> text, int seen, Person me) {
        var last =
                texts.last(template.id(), language).map(TemplateVersion::number).orElse(0);
        if (seen != last) {
            throw new ChangedMeanwhile(template.id());
        }
        texts.add(template.id(), language, new TemplateVersion(last + 1, text, me.id(), clock.instant()));
    }
}
