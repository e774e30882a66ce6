package org.osnowa.presence;

import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who was there at which stage, for everybody; and by what that is known, for the partners. */
@Controller
@RequestMapping("/partnerships/{slug}/presence")
class PresenceController {

    private final Partnerships partnerships;
    private final PresencePages pages;

    PresenceController(Partnerships partnerships, PresencePages pages) {
        this.partnerships = partnerships;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor visitor) {
        return Reply.page("presence/show", pages.page(partnerships.get(slug), visitor));
    }

    @GetMapping("/{partner}/{stage}")
    ModelAndView traces(
            @PathVariable String slug, @PathVariable OrganisationId partner, @PathVariable int stage, Visitor me) {
        return Reply.page("presence/traces", pages.traces(partnerships.get(slug), partner, stage, me));
    }
}
