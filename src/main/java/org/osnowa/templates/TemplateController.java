package org.osnowa.templates;

import java.nio.charset.StandardCharsets;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Templates for everybody. */
@Controller
@RequestMapping("/help/templates")
class TemplateController {

    private final TemplateLibrary library;
    private final TemplateDesk desk;
    private final TemplatePages pages;

    TemplateController(TemplateLibrary library, TemplateDesk desk, TemplatePages pages) {
        this.library = library;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all() {
        return Reply.page("templates/index", pages.all());
    }

    @GetMapping("/{template}")
    ModelAndView show(@PathVariable String template, Visitor visitor) {
        return Reply.page("templates/show", pages.show(find(template), visitor));
    }

    /** In the language of the page; with the ends of lines and the mark by which old editors know Polish letters. */
    @GetMapping("/{template}/text.txt")
    ResponseEntity<byte[]> text(@PathVariable String template) {
        var found = find(template);
        var text = desk.text(found, Text.language().getLanguage());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.id() + ".txt")
                                .build()
                                .toString())
                .body(("\ufeff" + text.replace("\n", "\r\n") + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private TextTemplate find(String template) {
        return library.find(template).orElseThrow(() -> new NotFound(template));
    }
}
