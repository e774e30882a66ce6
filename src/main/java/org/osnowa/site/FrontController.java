package org.osnowa.site;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnershipLists;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.Reply;
import org.osnowa.problems.ProblemBoard;
import org.osnowa.site.FrontPage.Figure;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class FrontController {

    private static final int CARDS = 3;
    private static final int PROBLEMS = 3;

    private final PartnershipLists lists;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final ProblemBoard problems;
    private final SetupCheck setup;

    FrontController(
            PartnershipLists lists,
            Partnerships partnerships,
            Organisations organisations,
            ProblemBoard problems,
            SetupCheck setup) {
        this.problems = problems;
        this.lists = lists;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.setup = setup;
    }

    @GetMapping("/")
    ModelAndView front(Visitor visitor) {
        var left = visitor.administrator() ? setup.left() : Optional.<Setup>empty();
        return Reply.page("site/front", new FrontPage(now(), lists.joinable(CARDS), problems.pressing(PROBLEMS), left));
    }

    private List<Figure> now() {
        var started = partnerships.count();
        var listed = organisations.count();
        var reported = problems.count();
        return Stream.of(
                        new Figure(reported, t("front.problems", reported)),
                        new Figure(started, t("front.partnerships", started)),
                        new Figure(listed, t("front.organisations", listed)))
                .filter(figure -> figure.number() > 0)
                .toList();
    }
}
