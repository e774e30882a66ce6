package org.osnowa.site;

import static org.osnowa.platform.Text.t;

import java.time.Clock;
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
    private final ProblemBoard problems;
    private final RoundFigure started;
    private final RoundFigure listed;
    private final RoundFigure reported;
    private final SetupCheck setup;

    FrontController(
            PartnershipLists lists,
            Partnerships partnerships,
            Organisations organisations,
            ProblemBoard problems,
            SetupCheck setup,
            Clock clock) {
        this.problems = problems;
        this.lists = lists;
        this.started = new RoundFigure(partnerships::count, clock);
        this.listed = new RoundFigure(organisations::count, clock);
        this.reported = new RoundFigure(problems::count, clock);
        this.setup = setup;
    }

    @GetMapping("/")
    ModelAndView front(Visitor visitor) {
        var left = visitor.administrator() ? setup.left() : Optional.<Setup>empty();
        return Reply.page("site/front", new FrontPage(now(), lists.joinable(CARDS), problems.pressing(PROBLEMS), left));
    }

    private List<Figure> now() {
        var problemsNow = reported.number();
        var partnershipsNow = started.number();
        var organisationsNow = listed.number();
        return Stream.of(
                        new Figure(problemsNow, t("front.problems", problemsNow)),
                        new Figure(partnershipsNow, t("front.partnerships", partnershipsNow)),
                        new Figure(organisationsNow, t("front.organisations", organisationsNow)))
                .filter(figure -> figure.number() > 0)
                .toList();
    }
}
