package org.osnowa.organisations;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.date;
import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.DuplicatesPage.Made;
import org.osnowa.organisations.DuplicatesPage.Pair;
import org.osnowa.organisations.DuplicatesPage.Side;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/organisations/duplicates")
class DuplicatesController {

    private static final int SHOWN = 20;

    private final MergeDesk desk;
    private final Merges merges;
    private final Organisations organisations;
    private final Whereabouts whereabouts;

    DuplicatesController(MergeDesk desk, Merges merges, Organisations organisations, Whereabouts whereabouts) {
        this.desk = desk;
        this.merges = merges;
        this.organisations = organisations;
        this.whereabouts = whereabouts;
    }

    @GetMapping
    ModelAndView all() {
        return Reply.page("organisations/duplicates", page(null));
    }

    @PostMapping("/merges")
    ModelAndView merge(Visitor visitor, @RequestParam OrganisationId kept, @RequestParam OrganisationId gone) {
        return switch (desk.merge(kept, gone, visitor.person())) {
            case Done<UUID> _ -> {
                Toast.say("merges.done");
                yield Reply.seeOther("/organisations/duplicates");
            }
            case Refused<UUID>(var why) -> Reply.again("organisations/duplicates", page(t(why)));
        };
    }

    @PostMapping("/differences")
    ModelAndView areDifferent(Visitor visitor, @RequestParam OrganisationId one, @RequestParam OrganisationId other) {
        desk.areDifferent(one, other, visitor.person());
        Toast.say("merges.different");
        return Reply.seeOther("/organisations/duplicates");
    }

    @PostMapping("/merges/{merge}/undoing")
    ModelAndView undo(@PathVariable UUID merge, Visitor visitor) {
        desk.undo(merge, visitor.person());
        Toast.say("merges.undone");
        return Reply.seeOther("/organisations/duplicates");
    }

    private DuplicatesPage page(@Nullable String trouble) {
        var alike = desk.alike(SHOWN);
        var known = organisations.byIds(alike.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .toList());
        var pairs = alike.stream()
                .map(pair -> pair(requireNonNull(known.get(pair.one())), requireNonNull(known.get(pair.other()))))
                .toList();
        return new DuplicatesPage(pairs, made(), trouble);
    }

    private Pair pair(Organisation one, Organisation other) {
        return new Pair(side(one), side(other), Differences.between(one, other, whereabouts));
    }

    private static Side side(Organisation organisation) {
        return new Side(organisation.id(), organisation.profile().name());
    }

    private List<Made> made() {
        var newest = merges.newest();
        var known = organisations.summaries(newest.stream()
                .flatMap(each -> Stream.of(each.kept(), each.gone()))
                .toList());
        return newest.stream()
                .map(each -> new Made(
                        each.id(),
                        each.kept(),
                        requireNonNull(known.get(each.kept())).name(),
                        requireNonNull(known.get(each.gone())).name(),
                        date(each.on())))
                .toList();
    }
}
