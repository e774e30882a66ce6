package org.osnowa.organisations;

import java.util.List;
import org.osnowa.organisations.Directory.Filter;
import org.osnowa.organisations.Directory.Found;
import org.osnowa.organisations.OrganisationsPage.Row;
import org.osnowa.platform.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/organisations")
    ModelAndView all(DirectoryForm form) {
        var filter = new Filter(form.words(), List.of(), form.readSector(), form.readField(), form.readKind());
        return Reply.page("organisations/index", page(form, directory.find(filter, form.edge())));
    }

    private OrganisationsPage page(DirectoryForm form, Found found) {
        var edge = form.edge();
        var rows = found.organisations();
        var backwards = edge != null && edge.backwards();
        var earlier = !rows.isEmpty() && (backwards ? found.more() : edge != null);
        var later = !rows.isEmpty() && (backwards || found.more());
        return new OrganisationsPage(
                form,
                rows.stream().map(each -> Row.of(each, each.seat().town())).toList(),
                form.narrowed(),
                found.alike(),
                earlier ? form.link("before", rows.getFirst()) : null,
                later ? form.link("after", rows.getLast()) : null);
    }
}
