package org.osnowa.proposals;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.osnowa.proposals.ConcessionsPage.Line;
import org.osnowa.proposals.ConcessionsPage.Row;
import org.osnowa.proposals.Yielding.Made;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who moved towards whom in all proposals of a partnership, and how it usually decides. */
@Controller
@RequestMapping("/partnerships/{slug}/decisions")
class ConcessionController {

    private static final int MOST_LINES = 12;

    private final Partnerships partnerships;
    private final PartnershipHeads heads;
    private final Moves moves;
    private final Proposals proposals;
    private final UsualRuleDesk rules;
    private final Organisations organisations;

    ConcessionController(
            Partnerships partnerships,
            PartnershipHeads heads,
            Moves moves,
            Proposals proposals,
            UsualRuleDesk rules,
            Organisations organisations) {
        this.partnerships = partnerships;
        this.heads = heads;
        this.moves = moves;
        this.proposals = proposals;
        this.rules = rules;
        this.organisations = organisations;
    }

    @GetMapping("/concessions")
    ModelAndView concessions(@PathVariable String slug, Visitor visitor) {
        var partnership = partnerships.get(slug);
        var head = heads.of(partnership, visitor, "decisions");
        var made = moves.lately(partnership.id());
        var names = organisations.namesOf(
                made.stream().map(each -> each.move().partner()).distinct().toList());
        return Reply.page(
                "proposals/concessions",
                new ConcessionsPage(
                        head,
                        rows(partnership, made, names),
                        head.coordinates()
                                ? Yielding.of(made).stream()
                                        .map(each -> names.getOrDefault(each, ""))
                                        .toList()
                                : List.of()));
    }

    private List<Row> rows(Partnership partnership, List<Made> made, Map<OrganisationId, String> names) {
        var titles =
                proposals.titles(made.stream().map(Made::proposal).distinct().toList());
        var by = new LinkedHashMap<OrganisationId, List<Made>>();
        made.reversed()
                .forEach(each -> by.computeIfAbsent(each.move().partner(), _ -> new ArrayList<>())
                        .add(each));
        return by.entrySet().stream()
                .map(each -> new Row(
                        names.getOrDefault(each.getKey(), ""),
                        (int) each.getValue().stream()
                                .filter(one -> one.move().gave().isPresent())
                                .count(),
                        (int) each.getValue().stream()
                                .filter(one -> one.move().got().isPresent())
                                .count(),
                        each.getValue().stream()
                                .limit(MOST_LINES)
                                .map(one -> line(partnership, one, titles))
                                .toList()))
                .sorted(java.util.Comparator.comparing(Row::partner, Text.alphabetically()))
                .toList();
    }

    private static Line line(Partnership partnership, Made made, Map<ProposalId, Proposals.Titled> titles) {
        var titled = Optional.ofNullable(titles.get(made.proposal()));
        return new Line(
                ProposalLetters.path(partnership, made.proposal()),
                titled.map(each -> "P" + each.number()).orElse(""),
                titled.map(Proposals.Titled::title).orElse(""),
                made.move().point(),
                made.move().gave().orElse(null),
                made.move().got().orElse(null));
    }

    @GetMapping("/rule")
    ModelAndView rule(@PathVariable String slug, Visitor visitor) {
        var partnership = partnerships.get(slug);
        var usual = rules.of(partnership);
        return Reply.page(
                "proposals/rule",
                page(partnership, visitor, UsualRuleForm.of(usual.orElse(UsualRule.UNSAID)), FormErrors.none()));
    }

    @PostMapping("/rule")
    ModelAndView agree(@PathVariable String slug, Visitor me, @Valid UsualRuleForm form, BindingResult result) {
        var partnership = partnerships.get(slug);
        var errors = form.errors(result);
        if (errors.any()) {
            return Reply.again("proposals/rule", page(partnership, me, form, errors));
        }
        try {
            rules.say(partnership, form.usual(), me.person());
        } catch (ChangedMeanwhile _) {
            var now = UsualRuleForm.of(rules.of(partnership).orElse(UsualRule.UNSAID));
            return Reply.conflict(
                    "proposals/rule",
                    page(partnership, me, now, FormErrors.none().and("mode", Text.t("UsualRulePage.movedMeanwhile"))));
        }
        Toast.say("UsualRulePage.saved");
        return Reply.seeOther("/partnerships/" + slug + "/decisions/rule");
    }

    private UsualRulePage page(Partnership partnership, Visitor visitor, UsualRuleForm form, FormErrors errors) {
        return new UsualRulePage(
                heads.of(partnership, visitor, "decisions"),
                rules.of(partnership).map(RuleWords::usual).orElse(null),
                ProposalFormPages.modes(Mode.CONSENT, Mode.CONSENSUS, Mode.VOTE, Mode.WEIGHTED, Mode.SECTORS),
                ProposalFormPages.choices(Quorum.values()),
                ProposalFormPages.choices(Majority.values()),
                form,
                errors);
    }
}
