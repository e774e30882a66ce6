package org.osnowa.templates;

import java.time.Instant;
import java.util.Optional;
import org.osnowa.accounts.PersonId;

/**
 * What somebody made of a template.
 *
 * @param number counts from one; nothing was changed before
 * @param text none where it is the original again
 */
record TemplateVersion(int number, Optional<String> text, PersonId by, Instant at) {}
