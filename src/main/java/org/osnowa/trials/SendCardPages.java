package org.osnowa.trials;

import static org.osnowa.platform.Text.t;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.organisations.Directory;
import org.osnowa.organisations.Organisation;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.OrganisationSummary;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Membership;
import org.osnowa.partnerships.Memberships;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipHeads;
import org.osnowa.platform.EmailAddress;
import org.osnowa.platform.FormErrors;
import org.osnowa.trials.SendCardPage.Chosen;
import org.osnowa.trials.SendCardPage.Found;
import org.osnowa.trials.Trial.Asked;
import org.springframework.stereotype.Component;

/** Makes the page on which a card is sent. */
@Component
class SendCardPages {

    private final PartnershipHeads heads;
    private final Trials trials;
    private final Recipients recipients;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Directory directory;

    SendCardPages(
            PartnershipHeads heads,
            Trials trials,
            Recipients recipients,
            Memberships memberships,
            Organisations organisations,
            Directory directory) {
        this.heads = heads;
        this.trials = trials;
        this.recipients = recipients;
        this.memberships = memberships;
        this.organisations = organisations;
        this.directory = directory;
    }

    SendCardPage page(
            Partnership partnership, Trial trial, Visitor me, SendCardForm form, String asked, FormErrors errors) {
        var path = TrialPages.path(partnership.slug(), trial.id());
        var chosen = chosen(form);
        return new SendCardPage(
                heads.of(partnership, me, "trials"),
                path,
                trials.newest(trial.id()).wording().sentence(),
                form,
                asked,
                found(partnership, trial, chosen, asked, path + "/letters/new?"),
                chosen.stream()
                        .map(each -> new Chosen(
                                each.id().toString(),
                                each.profile().name(),
                                each.contact().email()))
                        .toList(),
                me.person().name() + ", " + me.person().email(),
                errors);
    }

    /** Organisations at their public addresses, then the typed ones; who has no public address cannot be written to. */
    List<Asked> asked(SendCardForm form) {
        var known = chosen(form).stream()
                .flatMap(each ->
                        Optional.ofNullable(each.contact().email())
                                .map(email -> new Asked(Optional.of(each.id()), email))
                                .stream());
        var typed = form.typed().stream()
                .flatMap(each -> EmailAddress.read(each).stream())
                .map(each -> new Asked(Optional.empty(), each));
        return Stream.concat(known, typed).toList();
    }

    /** One that was merged is the other. */
    private List<Organisation> chosen(SendCardForm form) {
        return form.chosen().stream()
                .flatMap(each -> organisations.find(each).stream())
                .map(each -> organisations.get(organisations.standing(each.id())))
                .distinct()
                .toList();
    }

    private List<Found> found(
            Partnership partnership, Trial trial, List<Organisation> chosen, String asked, String here) {
        if (asked.isBlank()) {
            return List.of();
        }
        var found = directory.find(Directory.Filter.named(asked), null).organisations();
        var known =
                organisations.byIds(found.stream().map(OrganisationSummary::id).toList());
        var standings = new Standings(
                chosen.stream().map(Organisation::id).collect(Collectors.toSet()),
                asked(trial),
                memberships.in(partnership.id()).stream()
                        .map(Membership::organisation)
                        .collect(Collectors.toSet()));
        return found.stream()
                .map(each -> new Found(
                        each.name(),
                        t(each.kind()),
                        each.seat().town(),
                        here + choose(chosen, each.id()) + "#choice",
                        standings.of(Optional.ofNullable(known.get(each.id())), each.id())))
                .toList();
    }

    private Set<OrganisationId> asked(Trial trial) {
        return recipients.of(trial.id()).stream()
                .filter(each -> !each.withdrawn())
                .flatMap(each -> each.organisation().stream())
                .collect(Collectors.toSet());
    }

    private static String choose(Collection<Organisation> chosen, OrganisationId more) {
        return Stream.concat(chosen.stream().map(Organisation::id), Stream.of(more))
                .map(each -> "organisation=" + each)
                .collect(Collectors.joining("&"));
    }

    private record Standings(Set<OrganisationId> chosen, Set<OrganisationId> asked, Set<OrganisationId> partners) {

        @Nullable
        String of(Optional<Organisation> organisation, OrganisationId id) {
            if (chosen.contains(id)) {
                return "CHOSEN";
            }
            if (asked.contains(id)) {
                return "ASKED";
            }
            if (partners.contains(id)) {
                return "PARTNER";
            }
            return organisation.map(each -> each.contact().email()).isEmpty() ? "NO_ADDRESS" : null;
        }
    }
}
