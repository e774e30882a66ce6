package org.osnowa.diagnosis;

import static org.osnowa.history.Happening.happened;

import java.util.Optional;
import org.osnowa.accounts.Person;
import org.osnowa.history.Happening;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was found out. */
@Service
class EntryDesk {

    static final Texts.Name WORDS = new Texts.Name("diagnosis.field.words");

    private final Entries entries;
    private final History history;
    private final Texts texts;

    EntryDesk(Entries entries, History history, Texts texts) {
        this.entries = entries;
        this.history = history;
        this.texts = texts;
    }

    /** @param partner for which of the partners, where the writer acts for one */
    @Transactional
    Entry add(Partnership partnership, Known known, Optional<OrganisationId> partner, Person me) {
        var entry = Entry.fresh(new EntryId(Ids.next()), known);
        entries.add(partnership.id(), entry, Brought.today(partner));
        tell(partnership, happened("diagnosis.happened.added." + known.part(), known.words()), entry, me);
        keep(partnership.id(), entry, me);
        return entry;
    }

    /**
     * @param seen the version that the writer had before them
     * @throws org.osnowa.platform.ChangedMeanwhile when somebody saved it first
     */
    @Transactional
    void change(Partnership partnership, Entry entry, Known known, int seen, Person me) {
        var changed = entry.saying(known, seen);
        entries.save(changed);
        if (!known.equals(entry.known())) {
            tell(partnership, happened("diagnosis.happened.changed." + known.part(), known.words()), entry, me);
            keep(partnership.id(), changed, me);
        }
    }

    @Transactional
    void remove(Partnership partnership, Entry entry, Person me) {
        if (entries.remove(entry.id(), partnership.id())) {
            tell(
                    partnership,
                    happened(
                            "diagnosis.happened.removed." + entry.known().part(),
                            entry.known().words()),
                    entry,
                    me);
        }
    }

    @Transactional
    void bringBack(Partnership partnership, Entry entry, Person me) {
        if (entries.bringBack(entry.id(), partnership.id())) {
            tell(
                    partnership,
                    happened(
                            "diagnosis.happened.added." + entry.known().part(),
                            entry.known().words()),
                    entry,
                    me);
        }
    }

    private void tell(Partnership partnership, Happening what, Entry entry, Person me) {
        history.tell(partnership.id().value(), what.withVersionsOf(entry.id().value()), me.id());
    }

    private void keep(PartnershipId partnership, Entry entry, Person me) {
        texts.keep(partnership.value(), entry.id().value(), WORDS, entry.known().words(), me.id());
    }
}
