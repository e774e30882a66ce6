package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * Where one rate is written.
 *
 * @param id of a rate that is there already
 * @param movedMeanwhile whether somebody else changed it meanwhile
 */
public record RatePage(@Nullable String id, RateForm form, boolean movedMeanwhile, FormErrors errors) {

    public String action() {
        return "/admin/rates" + (id == null ? "" : "/" + id);
    }

    /** Only what has a price, each with the units in which it is counted. */
    public List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(Choice.of("", "")),
                        Arrays.stream(ContributionKind.values())
                                .filter(Rate::priced)
                                .map(each -> Choice.of(each.name(), t(each))))
                .toList();
    }

    public List<Choice> units() {
        var priced = Arrays.stream(ContributionKind.values())
                .filter(Rate::priced)
                .flatMap(each -> each.units().stream())
                .filter(each -> each != Unit.ZLOTY)
                .distinct()
                .map(each -> Choice.of(each.name(), t(each)));
        return Stream.concat(Stream.of(Choice.of("", "")), priced).toList();
    }
}
