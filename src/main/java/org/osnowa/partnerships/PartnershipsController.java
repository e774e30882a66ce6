package org.osnowa.partnerships;

import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Reply;
import org.osnowa.rules.PartnershipType;
import org.osnowa.rules.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of partnerships, for everybody. */
@Controller
class PartnershipsController {

    private final PartnershipLists lists;

    PartnershipsController(PartnershipLists lists) {
        this.lists = lists;
    }

    /**
     * What a visitor looks for.
     *
     * @param after the name, and afterId the id, behind which this page of the list begins
     */
    public record Search(
            @CodePointLength(max = 200) @Nullable String q,
            @Nullable String place,
            @Nullable Stage stage,
            @Nullable PartnershipType type,
            @Nullable String after,
            @Nullable UUID afterId) {}

    @GetMapping("/partnerships")
    ModelAndView all(Search search) {
        return Reply.page("partnerships/index", lists.page(search));
    }
}
