package org.osnowa.balance;

import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What each gives and gets, for the partners. */
@Controller
class BalanceController {

    private final Partnerships partnerships;
    private final BalancePages pages;

    BalanceController(Partnerships partnerships, BalancePages pages) {
        this.partnerships = partnerships;
        this.pages = pages;
    }

    @GetMapping("/partnerships/{slug}/balance")
    ModelAndView show(@PathVariable String slug, Visitor me) {
        return Reply.page("balance/show", pages.page(partnerships.get(slug), me));
    }
}
