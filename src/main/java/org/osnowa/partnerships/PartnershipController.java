package org.osnowa.partnerships;

import org.osnowa.accounts.Visitor;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public page of one partnership. */
@Controller
@RequestMapping("/partnerships/{slug}")
class PartnershipController {

    private final Partnerships partnerships;
    private final PartnershipPages pages;

    PartnershipController(Partnerships partnerships, PartnershipPages pages) {
        this.partnerships = partnerships;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String slug, Visitor me) {
        return Reply.page("partnerships/show", pages.show(partnerships.get(slug), me));
    }
}
