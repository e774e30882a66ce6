package org.osnowa.site;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.stream.Stream;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.rules.Stage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The kit on one page, for those who build pages. It does not exist in a real instance. */
@Controller
@ConditionalOnProperty(name = "osnowa.demo", havingValue = "true")
class ComponentsController {

    private static final List<String> COLOURS = List.of(
            "bg",
            "surface",
            "inset",
            "ink",
            "ink-2",
            "line",
            "line-2",
            "brand",
            "brand-soft",
            "pub",
            "ngo",
            "biz",
            "res",
            "ok",
            "warn",
            "bad");

    @GetMapping("/components")
    ModelAndView components() {
        var errors = FormErrors.none()
                .and("sample-name", t("components.error.name"))
                .and("sample-day", t("components.error.day"));
        var stages = Stream.of(Stage.values()).map(Text::t).toList();
        return Reply.page("site/components", new ComponentsPage(COLOURS, stages, errors));
    }
}
