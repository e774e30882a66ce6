package org.osnowa.problems;

import static org.osnowa.platform.Text.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.places.Place;
import org.osnowa.places.PlaceChoice;
import org.osnowa.places.PlaceId;
import org.osnowa.places.Places;
import org.osnowa.platform.ClientAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.osnowa.problems.Problem.Reader;
import org.osnowa.problems.ProblemDesk.Report;
import org.osnowa.problems.Problems.Order;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of problems, and where a resident reports one without an account. */
@Controller
@RequestMapping("/problems")
class ProblemsController {

    private final ProblemDesk desk;
    private final ProblemLists lists;
    private final ProblemPhotos photos;
    private final Organisers organisers;
    private final Places places;
    private final VoiceCookie cookie;
    private final ClientAddress addresses;
    private final Once once;

    ProblemsController(
            ProblemDesk desk,
            ProblemLists lists,
            ProblemPhotos photos,
            Organisers organisers,
            Places places,
            VoiceCookie cookie,
            ClientAddress addresses,
            Once once) {
        this.desk = desk;
        this.lists = lists;
        this.photos = photos;
        this.organisers = organisers;
        this.places = places;
        this.cookie = cookie;
        this.addresses = addresses;
        this.once = once;
    }

    /**
     * What a visitor looks for.
     *
     * @param after behind which this page of the list begins
     */
    public record Search(
            @Nullable String place,
            @Nullable ProblemState state,
            @Nullable Order order,
            @Nullable UUID after) {}

    @GetMapping
    ModelAndView all(Search search, Visitor visitor, HttpServletRequest request) {
        return Reply.page("problems/index", lists.page(search, visitor, cookie.of(request)));
    }

    /** @param place where the visitor comes from */
    @GetMapping("/new")
    ModelAndView fresh(@RequestParam(defaultValue = "") String place, Visitor visitor) {
        var choice =
                PlaceId.read(place).flatMap(places::find).map(PlaceChoice::of).orElseGet(PlaceChoice::nothingYet);
        return Reply.page(
                "problems/new",
                new ReportPage(
                        ReportForm.empty(),
                        choice,
                        List.of(),
                        organisers.organisesAny(visitor),
                        false,
                        places.none(),
                        FormErrors.none()));
    }

    @GetMapping("/sent")
    ModelAndView sent() {
        return Reply.page("problems/sent", new SentPage());
    }

    @PostMapping
    ModelAndView report(
            @Valid ReportForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var choice = places.resolve(form.place(), form.placePicked());
        var errors = errors(choice, FormErrors.in(result));
        var kept = form.kept();
        if (photo != null && !photo.isEmpty()) {
            switch (desk.photo(photo, addresses.of(request))) {
                case Done<String>(var name) -> kept = name;
                case Refused<String>(var why) -> errors = errors.and("photo", t(why));
            }
        }
        var waiting = photos.kept(kept);
        var tried = form.with(waiting.isPresent() ? kept : null, form.seenSimilar());
        if (errors.any()) {
            return Reply.again("problems/new", page(tried, choice, List.of(), visitor, errors, request));
        }
        var place = choice.found().map(Place::id).orElseThrow();
        var similar = form.seenSimilar() ? List.<Problem>of() : desk.similar(form.description(), place);
        if (!similar.isEmpty()) {
            return Reply.page(
                    "problems/new",
                    page(tried.with(tried.kept(), true), choice, similar, visitor, FormErrors.none(), request));
        }
        return Reply.seeOther(sent(tried, place, waiting, visitor, request, response));
    }

    private String sent(
            ReportForm form,
            PlaceId place,
            Optional<UUID> photo,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var report = new Report(
                form.description(),
                place,
                form.address()
                        .map(address -> new Reader(address, Text.language().getLanguage())),
                form.enteredForResident(),
                photo);
        var voice = cookie.give(request, response);
        var key = Objects.requireNonNullElseGet(form.once(), Ids::next);
        var path = once.run(
                key, voice.hash(), () -> new Done<>(path(desk.report(report, visitor, voice, addresses.of(request)))));
        return switch (path) {
            case Done<String>(var to) -> {
                if (!to.endsWith("/sent")) {
                    Toast.say("problems.entered");
                }
                yield to;
            }
            case Refused<String> _ -> throw new IllegalStateException("A report is never refused");
        };
    }

    /** Where nobody may see the problem yet, its address stays unknown, too. */
    private static String path(Problem problem) {
        return problem.shown() ? problem.path() : "/problems/sent";
    }

    private ReportPage page(
            ReportForm form,
            PlaceChoice choice,
            List<Problem> similar,
            Visitor visitor,
            FormErrors errors,
            HttpServletRequest request) {
        return new ReportPage(
                form,
                choice,
                lists.rows(similar, cookie.of(request)),
                organisers.organisesAny(visitor),
                form.kept() != null,
                places.none(),
                errors);
    }

    private static FormErrors errors(PlaceChoice choice, FormErrors errors) {
        var all = choice.found().isPresent()
                ? errors
                : errors.and("place", choice.errorWhereDescribed(t("ReportForm.place.missing")));
        return all.asAskedIn(ReportForm.class);
    }
}
