package org.osnowa.site;

import org.osnowa.platform.Reply;
import org.osnowa.platform.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How it works, and what the law wants said. */
@Controller
class InformationController {

    private final Settings settings;
    private final ContactSettings contact;
    private final AccessibilitySettings accessibility;

    InformationController(Settings settings, ContactSettings contact, AccessibilitySettings accessibility) {
        this.settings = settings;
        this.contact = contact;
        this.accessibility = accessibility;
    }

    @GetMapping("/help")
    ModelAndView help() {
        return Reply.page("site/help", new HelpPage(contact));
    }

    @GetMapping("/accessibility")
    ModelAndView accessibility() {
        return Reply.page("site/accessibility", new AccessibilityPage(settings.baseUrl(), contact, accessibility));
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        var prefix = settings.secure() ? "__Host-" : "";
        return Reply.page("site/privacy", new PrivacyPage(contact, prefix));
    }
}
