package org.osnowa.diagnosis;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.diagnosis.Diagnosis.Consent;
import org.osnowa.diagnosis.Diagnosis.Looked;
import org.osnowa.organisations.Field;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.FormErrors;

/**
 * Everything that a partnership knows before it sets goals.
 *
 * @param consent seen by partners only
 * @param seen when the partners saw the gaps that there are
 * @param removed what can be brought back, for those who work on it
 */
public record DiagnosisPage(
        PartnershipHead head,
        List<Line> needs,
        List<Line> resources,
        List<Line> voices,
        List<Line> baselines,
        List<Band> map,
        List<Sector> missingSectors,
        List<Field> missingFields,
        @Nullable String seen,
        @Nullable Looked looked,
        @Nullable Consent consent,
        List<Removed> removed,
        Forms forms) {

    public static final int RESOURCES = 3;
    public static final int MAPPED = 5;

    /** The names of the gaps on this page, as a form sends them back. */
    public String gaps() {
        return String.join(",", new Gaps(missingSectors, missingFields).names());
    }

    /**
     * @param amount with its unit, of a number
     * @param meta how it is known
     */
    public record Line(UUID id, String words, @Nullable String amount, List<String> meta) {}

    /** A sector with whoever is of it. */
    public record Band(Sector sector, List<Somebody> people) {}

    /** @param note seen by partners only */
    public record Somebody(
            UUID id,
            @Nullable UUID organisation,
            String name,
            Sector sector,
            boolean residents,
            List<Field> fields,
            PartInMatter part,
            @Nullable String note) {}

    public record Removed(String path, String words) {}

    /** What is typed in the two short forms of this page. */
    public record Forms(
            LookedForm looked, FormErrors lookedErrors, ConsentForm consent, FormErrors consentErrors, FormErrors map) {

        static Forms of(Diagnosis diagnosis) {
            return new Forms(
                    LookedForm.of(diagnosis.looked()),
                    FormErrors.none(),
                    ConsentForm.of(diagnosis.consent()),
                    FormErrors.none(),
                    FormErrors.none());
        }

        boolean wrong() {
            return lookedErrors.any() || consentErrors.any() || map.any();
        }
    }

    public int mapped() {
        return map.stream().mapToInt(each -> each.people().size()).sum();
    }

    public boolean nothingMissing() {
        return missingSectors.isEmpty() && missingFields.isEmpty();
    }

    public boolean wrong() {
        return forms.wrong();
    }
}
