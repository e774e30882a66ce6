package org.osnowa.formalities;

import static org.osnowa.history.Happening.happened;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipDesk;
import org.osnowa.platform.Outcome;
import org.osnowa.rules.LegalForm;
import org.osnowa.rules.PartnershipType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses type and form, and writes down what they ask for. */
@Service
class FormalDesk {

    static final int MOST_GROUPS = 50;

    private final Formalities formalities;
    private final PartnershipDesk partnerships;
    private final History history;
    private final Texts texts;

    FormalDesk(Formalities formalities, PartnershipDesk partnerships, History history, Texts texts) {
        this.formalities = formalities;
        this.partnerships = partnerships;
        this.history = history;
        this.texts = texts;
    }

    /**
     * @param seen the versions that the coordinator had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved either first
     */
    @Transactional
    void classify(
            Partnership partnership,
            int seen,
            @Nullable PartnershipType type,
            @Nullable LegalForm form,
            Facts founded,
            Person me) {
        partnerships.classify(partnership, seen, type, form, me);
        var before = formalities.of(partnership.id()).facts();
        if (!Objects.equals(before.foundingPersons(), founded.foundingPersons())) {
            formalities.save(partnership.id(), founded);
        }
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved them first */
    @Transactional
    void write(Partnership partnership, Facts facts, Person me) {
        var before = formalities.of(partnership.id()).facts();
        formalities.save(partnership.id(), facts);
        keep(partnership, before, null);
        keep(partnership, facts, me);
        tell(
                partnership,
                happened("formalities.happened.written." + partnership.type())
                        .withVersionsOf(partnership.id().value()),
                me);
    }

    /** @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first */
    @Transactional
    void write(Partnership partnership, Part part, String partner, Person me) {
        formalities.save(partnership.id(), part);
        tell(partnership, happened("formalities.happened.part", partner), me);
    }

    @Transactional
    Outcome<InterestGroup> add(Partnership partnership, InterestGroup group, Person me) {
        return Outcome.unless(whyNotMore(partnership), () -> group).then(added -> {
            formalities.add(partnership.id(), added);
            var votes = String.valueOf(added.votes());
            tell(partnership, happened("formalities.happened.group", added.name(), votes), me);
        });
    }

    private Optional<FormalRefusal> whyNotMore(Partnership partnership) {
        formalities.groupsOneAtATime(partnership.id());
        return formalities.of(partnership.id()).groups().size() < MOST_GROUPS
                ? Optional.empty()
                : Optional.of(FormalRefusal.TOO_MANY_GROUPS);
    }

    @Transactional
    void remove(Partnership partnership, GroupId group, Person me) {
        formalities
                .remove(group, partnership.id())
                .ifPresent(name -> tell(partnership, happened("formalities.happened.groupRemoved", name), me));
    }

    @Transactional
    Outcome<GroupId> bringBack(Partnership partnership, GroupId group, Person me) {
        return Outcome.unless(whyNotMore(partnership), () -> group)
                .then(back -> formalities
                        .bringBack(back, partnership.id())
                        .ifPresent(
                                name -> tell(partnership, happened("formalities.happened.groupReturned", name), me)));
    }

    /** The texts that people write together keep their versions. */
    private void keep(Partnership partnership, Facts facts, @Nullable Person me) {
        var undertaking = facts.undertaking();
        keep(partnership, "formalities.field.undertaking", undertaking.what(), me);
        keep(partnership, "formalities.field.upkeep", undertaking.upkeep(), me);
        keep(partnership, "formalities.field.tasks", undertaking.tasks(), me);
        keep(partnership, "formalities.field.risks", undertaking.risks(), me);
        keep(partnership, "formalities.field.causes", facts.cause().causes(), me);
        keep(partnership, "formalities.field.contribution", facts.contribution().words(), me);
    }

    private void keep(Partnership partnership, String field, @Nullable String text, @Nullable Person me) {
        UUID id = partnership.id().value();
        var by = me == null ? null : me.id();
        Optional.ofNullable(text).ifPresent(words -> texts.keep(id, id, new Texts.Name(field), words, by));
    }

    private void tell(Partnership partnership, Happening what, Person me) {
        history.tell(partnership.id().value(), what.forPartnersOnly(), me.id());
    }
}
