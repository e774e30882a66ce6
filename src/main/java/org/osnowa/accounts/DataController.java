package org.osnowa.accounts;

import java.util.List;
import org.osnowa.accounts.PersonalData.Chapter;
import org.osnowa.platform.Reply;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What we know about somebody, for themselves only: to read, and to take along. */
@Controller
class DataController {

    private final ObjectProvider<PersonalData> sources;

    DataController(ObjectProvider<PersonalData> sources) {
        this.sources = sources;
    }

    @GetMapping("/account/data")
    ModelAndView read(Visitor me) {
        return Reply.page("accounts/data", new DataPage(chapters(me)));
    }

    @GetMapping("/account/data.json")
    ResponseEntity<List<Taken>> take(Visitor me) {
        var file = ContentDisposition.attachment().filename("osnowa.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(chapters(me).stream().map(Taken::of).toList());
    }

    private List<Chapter> chapters(Visitor me) {
        var id = me.person().id();
        return sources.orderedStream().map(source -> source.about(id)).toList();
    }

    /** A chapter as it stands in the file: for programs, so without the words for people. */
    record Taken(String about, List<Item> facts) {

        record Item(String name, String label, String value) {}

        static Taken of(Chapter chapter) {
            return new Taken(
                    chapter.name(),
                    chapter.facts().stream()
                            .map(fact -> new Item(fact.name(), fact.label(), fact.value()))
                            .toList());
        }
    }
}
