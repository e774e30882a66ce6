package org.osnowa.reports;

import org.osnowa.papers.Papers;
import org.springframework.stereotype.Component;

/** Writes a report to be printed. */
@Component
class ReportPaper {

    /** As many deliveries as somebody leafs through; each takes 100 kB while the pages are laid out. */
    static final int MOST_DAYS = 500;

    private final Papers papers;

    ReportPaper(Papers papers) {
        this.papers = papers;
    }

    /** @param whole without its deliveries where there are more than {@link #MOST_DAYS} */
    byte[] pdf(Reports.Whole whole) {
        return papers.pdf("reports/paper", PaperPage.of(whole));
    }
}
