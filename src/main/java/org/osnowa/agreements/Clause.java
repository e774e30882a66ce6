package org.osnowa.agreements;

import java.util.List;
import java.util.Optional;
import org.osnowa.rules.Rule.Words;

/**
 * A clause as the file has it.
 *
 * @param id as in clause.C27, without "clause."; of a short text before the clauses the name of its document
 * @param polish what is signed
 * @param english the same for who reads English; it is never signed
 * @param note where the duty comes from
 */
record Clause(
        String id,
        Words title,
        Optional<Circumstance> condition,
        Template polish,
        Template english,
        Words text,
        Optional<Words> note,
        List<Asked> values) {

    /** What stands for {{x}}: what it is called, and where it is known from, if it is. */
    record Asked(String name, Words label, Form form, Optional<Known> from) {

        /** Whether somebody can type it. */
        boolean typed() {
            return form != Form.LIST && from.filter(Known::fixed).isEmpty();
        }
    }

    enum Form {
        TEXT,
        NUMBER,
        LIST
    }

    /** A text that opens a document stands before its clauses and has no number of its own among them. */
    boolean opening() {
        return !id.startsWith("C") || id.length() != 3;
    }
}
