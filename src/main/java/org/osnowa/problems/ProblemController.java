package org.osnowa.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Reply;
import org.osnowa.platform.SafePath;
import org.osnowa.platform.Toast;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One problem, for everybody who may know of it. */
@Controller
@RequestMapping("/problems/{problem}")
class ProblemController {

    private final Problems problems;
    private final ProblemPhotos photos;
    private final ProblemDesk desk;
    private final ProblemPages pages;
    private final Organisers organisers;
    private final VoiceCookie cookie;
    private final ClientAddress addresses;

    ProblemController(
            Problems problems,
            ProblemPhotos photos,
            ProblemDesk desk,
            ProblemPages pages,
            Organisers organisers,
            VoiceCookie cookie,
            ClientAddress addresses) {
        this.problems = problems;
        this.photos = photos;
        this.desk = desk;
        this.pages = pages;
        this.organisers = organisers;
        this.cookie = cookie;
        this.addresses = addresses;
    }

    /** Old links to what was merged lead to where it went, once that may be known. */
    @GetMapping
    ModelAndView show(@PathVariable ProblemId problem, Visitor visitor, HttpServletRequest request) {
        var found = problems.get(problem);
        if (found.state() == ProblemState.MERGED) {
            var into = problems.shown(Objects.requireNonNull(found.course().mergedInto()));
            return Reply.seeOther(into.path());
        }
        if (!found.shown()) {
            throw new NotFound(problem);
        }
        return Reply.page("problems/show", pages.show(found, visitor, cookie.of(request)));
    }

    /** The address names the photo, so a copy of it may be kept; what waits for an organiser is kept by nobody. */
    @GetMapping("/photo")
    ResponseEntity<byte[]> photo(@PathVariable ProblemId problem, Visitor visitor) {
        var found = problems.find(problem)
                .filter(each -> each.shown() || organisers.organises(visitor, each.place()))
                .orElseThrow(() -> new NotFound(problem));
        var image = photos.image(problem).orElseThrow(() -> new NotFound(problem));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header(HttpHeaders.CACHE_CONTROL, found.shown() ? "public, max-age=31536000, immutable" : "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"problem.jpg\"")
                .body(image);
    }

    /** @param back the list from which the button was pressed */
    @PostMapping("/voices")
    ModelAndView support(
            @PathVariable ProblemId problem,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = problems.shown(problem);
        desk.support(problem, cookie.give(request, response), addresses.of(request));
        Toast.say("problems.supported");
        return Reply.seeOther(SafePath.of(back, found.path()).value());
    }

    @PostMapping("/voices/ending")
    ModelAndView takeBack(@PathVariable ProblemId problem, HttpServletRequest request) {
        var found = problems.shown(problem);
        cookie.of(request).ifPresent(voice -> desk.takeBack(problem, voice));
        Toast.say("problems.takenBack");
        return Reply.seeOther(found.path());
    }
}
