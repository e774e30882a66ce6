/**
 * What the partners agree on in writing: clauses as data, a draft made of what is known already, who signs it on which basis, and
 * the document as PDF and DOCX.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "access",
            "accounts",
            "places",
            "organisations",
            "partnerships",
            "rules",
            "history",
            "letters",
            "photos",
            "papers",
            "formalities",
            "benefits",
            "goals",
            "plan",
            "commitments",
            "proposals"
        })
@NullMarked
package org.osnowa.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
