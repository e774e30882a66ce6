package org.osnowa.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osnowa.agreements.DataContract;
import org.osnowa.agreements.DocumentKind;
import org.osnowa.agreements.RemarkKind;
import org.osnowa.agreements.Signatory;
import org.osnowa.formalities.SigningBasis;

/** What the partnerships of the community signed, as demo/agreements.json tells it. Days are offsets. */
record Papers(List<Told> agreements) {

    /** @param data on which legal basis data are passed on, where they are */
    record Told(
            String slug,
            DocumentKind kind,
            String title,
            int opened,
            int signingOn,
            @Nullable Integer signBy,
            int starts,
            int ends,
            @Nullable Integer review,
            boolean volunteers,
            @Nullable String data,
            DataContract contract,
            boolean published,
            List<String> leftOut,
            Map<String, Map<String, String>> filled,
            Map<String, String> own,
            List<Party> parties,
            List<Said> remarks) {}

    record Party(
            String organisation,
            SigningBasis basis,
            @Nullable String reference,
            @Nullable Integer dated,
            List<Signatory> signatories,
            boolean money,
            @Nullable Integer signed,
            @Nullable String treasurer,
            @Nullable Integer countersigned) {}

    record Said(String clause, String organisation, RemarkKind kind, String words, int on) {}
}
