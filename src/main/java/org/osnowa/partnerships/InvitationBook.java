package org.osnowa.partnerships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.osnowa.accounts.People;
import org.osnowa.accounts.PersonId;
import org.osnowa.letters.Outbox;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.Invitation.Asking;
import org.osnowa.partnerships.Invitation.Invited;
import org.osnowa.partnerships.Invitation.Sending;
import org.osnowa.partnerships.Invitation.State;
import org.osnowa.partnerships.Membership.Representative;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters invitations that were made, and perhaps answered, on an earlier day: those of the demo community. */
@Component
public class InvitationBook {

    /** An invitation of an organisation that is in the directory, to its public address. */
    public record Earlier(
            OrganisationId organisation,
            PersonId by,
            LocalDate sent,
            String asked,
            String gain,
            Optional<EarlierAnswer> answer) {}

    public record EarlierAnswer(
            Answer.Kind kind,
            LocalDate on,
            Representative respondent,
            Optional<String> explanation,
            Map<BenefitKind, Importance> wants,
            Optional<String> expects,
            Optional<PersonId> enteredBy) {

        Answer at(Instant moment) {
            return new Answer(
                    kind, null, explanation.orElse(null), respondent, wants, expects.orElse(null), moment, enteredBy);
        }
    }

    private final Invitations invitations;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final People people;
    private final InvitationLetter letters;
    private final Outbox outbox;
    private final Clock clock;

    InvitationBook(
            Invitations invitations,
            Partnerships partnerships,
            Organisations organisations,
            People people,
            InvitationLetter letters,
            Outbox outbox,
            Clock clock) {
        this.invitations = invitations;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public void enter(PartnershipId partnership, Earlier earlier) {
        var invited = organisations.get(earlier.organisation());
        var inviter = people.find(earlier.by()).orElseThrow();
        var sent = at(earlier.sent());
        var id = new InvitationId(Ids.next());
        var invitation = new Invitation(
                id,
                partnership,
                new Invited(
                        Optional.of(invited.id()),
                        invited.profile().name(),
                        invited.profile().kind(),
                        Optional.ofNullable(invited.contact().email()).orElseThrow()),
                new Asking(earlier.asked(), earlier.gain(), earlier.by(), Optional.empty()),
                new Sending(0, inviter.language(), id.value(), sent, sent.plus(Invitation.VALID)),
                State.OPEN,
                Optional.empty(),
                0);
        outbox.write(letters.asking(invitation, partnerships.get(partnership), inviter))
                .map(letter -> invitation.carriedBy(letter.id()))
                .then(invitations::add);
        earlier.answer()
                .map(answer -> answer.at(at(answer.on())))
                .ifPresent(answer ->
                        invitations.get(id, partnership).enterAnswer(answer).then(invitations::saveAnswered));
    }

    private Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
