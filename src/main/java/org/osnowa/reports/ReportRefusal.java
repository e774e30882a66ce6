package org.osnowa.reports;

import org.osnowa.platform.Refusal;

enum ReportRefusal implements Refusal {
    TOO_MANY
}
