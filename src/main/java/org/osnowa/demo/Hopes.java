package org.osnowa.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.benefits.CostKind;
import org.osnowa.benefits.Obtained;
import org.osnowa.partnerships.BenefitKind;
import org.osnowa.partnerships.Importance;

/** What the partners of the community want, fear and got, as demo/benefits.json tells it. */
record Hopes(List<Told> partnerships) {

    record Told(String slug, List<Want> wants, List<Fear> fears, List<Review> reviews) {}

    record Want(
            String organisation,
            @Nullable BenefitKind kind,
            String words,
            Importance importance,
            boolean shown,
            @Nullable String saidBy,
            @Nullable String enteredBy) {}

    record Fear(
            String organisation,
            CostKind kind,
            String words,
            @Nullable String saidBy,
            @Nullable String enteredBy) {}

    record Review(int opened, int until, String by, List<Came> came) {}

    record Came(
            String organisation, Obtained state, @Nullable String words) {}
}
