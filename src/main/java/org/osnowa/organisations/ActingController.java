package org.osnowa.organisations;

import org.osnowa.platform.Reply;
import org.osnowa.platform.SafePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets people who act for several organisations say for which one they speak. */
@Controller
class ActingController {

    private final ActingFor actingFor;

    ActingController(ActingFor actingFor) {
        this.actingFor = actingFor;
    }

    @PostMapping("/account/acting")
    ModelAndView choose(@RequestParam OrganisationId organisation, @RequestParam(defaultValue = "") String next) {
        actingFor.choose(organisation);
        return Reply.seeOther(SafePath.of(next, "/desk").value());
    }
}
