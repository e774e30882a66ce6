package org.osnowa.partnerships;

import java.util.List;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.platform.FormErrors;

/** Who sees the inside, and why. */
public record AccessPage(
        PartnershipHead head, List<Person> coordinators, PersonId me, List<PartnerRow> partners, FormErrors errors) {}
