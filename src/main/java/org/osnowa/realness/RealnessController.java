package org.osnowa.realness;

import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How real a partnership is, for its partners. */
@Controller
class RealnessController {

    private final Partnerships partnerships;
    private final RealnessPages pages;

    RealnessController(Partnerships partnerships, RealnessPages pages) {
        this.partnerships = partnerships;
        this.pages = pages;
    }

    @GetMapping("/partnerships/{slug}/realness")
    ModelAndView show(@PathVariable String slug, Visitor me) {
        return Reply.page("realness/show", pages.page(partnerships.get(slug), me));
    }
}
