package org.osnowa.agreements;

import java.util.List;
import java.util.Map;

/** What Osnowa knows already for the clauses of a document. */
record Knowledge(Map<Known, Template.Value> values, List<Paper.Party> parties) {}
