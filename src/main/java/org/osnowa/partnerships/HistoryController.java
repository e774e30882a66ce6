package org.osnowa.partnerships;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What happened in a partnership, for everybody; and the versions of its texts, for its partners. */
@Controller
@RequestMapping("/partnerships/{slug}/history")
class HistoryController {

    private final Partnerships partnerships;
    private final HistoryPages pages;

    HistoryController(Partnerships partnerships, HistoryPages pages) {
        this.partnerships = partnerships;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView story(
            @PathVariable String slug, Visitor visitor, @RequestParam(required = false) @Nullable UUID after) {
        return Reply.page(
                "partnerships/history", pages.story(partnerships.get(slug), visitor, Optional.ofNullable(after)));
    }

    @GetMapping("/texts/{thing}")
    ModelAndView versions(@PathVariable String slug, @PathVariable UUID thing, Visitor visitor) {
        return Reply.page("partnerships/texts", pages.versions(partnerships.get(slug), visitor, thing));
    }
}
