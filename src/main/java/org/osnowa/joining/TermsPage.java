package org.osnowa.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/** @param theirs the questions as somebody else saved them meanwhile */
public record TermsPage(
        PartnershipHead head,
        TermsForm form,
        int version,
        @Nullable List<String> theirs,
        FormErrors errors) {}
