package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of rates, for who looks after the installation. */
public record RatesPage(List<Row> standing, List<Row> retired) {

    /**
     * @param rate with its unit
     * @param source an address
     */
    public record Row(
            String path,
            String kind,
            String rate,
            int year,
            String basis,
            String confidence,
            @Nullable String source) {

        static Row of(Rate rate) {
            return new Row(
                    "/admin/rates/" + rate.id(),
                    t(rate.kind()),
                    t("RatesPage.perUnit", rate.perUnit().words(), t(rate.unit())),
                    rate.price().year(),
                    rate.price().basis(),
                    t(rate.confidence()),
                    rate.source().orElse(null));
        }
    }

    static RatesPage of(List<Rate> rates) {
        return new RatesPage(
                rates.stream().filter(each -> !each.retired()).map(Row::of).toList(),
                rates.stream().filter(Rate::retired).map(Row::of).toList());
    }
}
