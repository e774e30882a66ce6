package org.osnowa.site;

import jakarta.servlet.http.HttpServletRequest;
import org.osnowa.platform.Reply;
import org.osnowa.rules.TypeAdvisor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which type of partnership fits, before anything is founded. The answers stand in the address, so they can be passed on. */
@Controller
class AdvisorController {

    private final TypeAdvisor advisor;

    AdvisorController(TypeAdvisor advisor) {
        this.advisor = advisor;
    }

    /** The names of the questions come from a file, so they are no parameters of this method. */
    @GetMapping("/advisor")
    ModelAndView advise(HttpServletRequest request) {
        var asked = advisor.questions().stream().anyMatch(each -> request.getParameter(each.id()) != null);
        return Reply.page(
                "site/advisor", AdvisorPage.of(advisor.questions(), advisor.advise(request::getParameter), asked));
    }
}
