package org.osnowa.proposals;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osnowa.accounts.OwnLines;
import org.osnowa.accounts.PersonId;
import org.osnowa.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a person put to partners and answered for them: a part of what we know about them. */
@Component
@Order(470)
class ProposalData implements PersonalData {

    private static final String OPENED = """
            select 'proposal' as what, title as about, first.opened_at as at, first.words
              from proposals
              join proposal_rounds first on first.proposal = proposals.id and first.number = 1
             where opened_by = :person
            """;

    private static final String ANSWERED = """
            select 'voice.' || voice.stance as what, title as about, voice.at, coalesce(voice.words, '') as words
              from proposal_voices voice
              join proposals on proposals.id = voice.proposal
             where voice.person = :person
            """;

    private static final String MOVED = """
            select 'move' as what, title as about, moves.at, moves.point as words
              from proposal_moves moves
              join proposals on proposals.id = moves.proposal
             where moves.person = :person
            """;

    private static final String SETTLED = """
            select 'reservation' as what, title as about, cast(settled_on as timestamptz) as at, settled_how as words
              from proposal_reservations
              join proposals on proposals.id = proposal_reservations.proposal
             where settled_by = :person
            """;

    private static final String VOICE = "voice.";

    private final OwnLines lines;

    ProposalData(OwnLines lines) {
        this.lines = lines;
    }

    @Override
    public Chapter about(PersonId person) {
        var facts = Stream.of(OPENED, ANSWERED, MOVED, SETTLED)
                .flatMap(each -> lines.of(person, each, ProposalData::label).stream())
                .toList();
        return new Chapter("proposals", t("ProposalData.title"), List.copyOf(facts));
    }

    private static String label(OwnLines.Line line) {
        return line.what().startsWith(VOICE)
                ? t(
                        "ProposalData.voice",
                        line.about(),
                        t("Stance." + line.what().substring(VOICE.length())))
                : t("ProposalData." + line.what(), line.about());
    }

    @Override
    public Set<String> tells() {
        return Set.of(
                "proposals.opened_by",
                "proposal_voices.person",
                "proposal_moves.person",
                "proposal_reservations.settled_by");
    }
}
