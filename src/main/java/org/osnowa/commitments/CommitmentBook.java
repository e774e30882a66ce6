package org.osnowa.commitments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.osnowa.commitments.Entry.By;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters what was promised and brought on earlier days: in the demo community. */
@Component
public class CommitmentBook {

    /**
     * @param agreed the day on which the partnership said yes; empty while it is only declared
     * @param trouble what stands in the way, in the words of the partner, and since when
     * @param by who confirms
     */
    public record Earlier(
            Offer offer,
            Promise promise,
            LocalDate declared,
            Optional<LocalDate> agreed,
            List<Came> came,
            Optional<OrganisationId> by,
            Optional<Trouble> trouble) {}

    /** @param confirmed empty while nobody has said that it came */
    public record Came(LocalDate on, long quantity, Optional<String> words, Optional<LocalDate> confirmed) {}

    public record Trouble(LocalDate on, String words) {}

    private final Commitments commitments;

    CommitmentBook(Commitments commitments) {
        this.commitments = commitments;
    }

    /** @param name from which the ids are made */
    @Transactional
    public void enter(PartnershipId partnership, String name, Earlier earlier) {
        var giver = new By(Optional.empty(), Optional.of(earlier.offer().giver()), Optional.empty());
        var receiver =
                new By(Optional.empty(), earlier.by().or(() -> earlier.offer().receiver()), Optional.empty());
        var declared = Commitment.of(
                new CommitmentId(Ids.of(name)),
                earlier.offer(),
                List.of(entry(1, earlier.declared(), giver, new Fact.Declared(earlier.promise(), Channel.MEETING))));
        var told = new Telling(declared);
        earlier.agreed().ifPresent(on -> told.add(on, receiver, new Fact.Agreed()));
        for (var each = 0; each < earlier.came().size(); each++) {
            var came = earlier.came().get(each);
            var id = Ids.of(name + " " + each);
            told.add(came.on(), giver, new Fact.Delivered(id, came.quantity(), came.on(), came.words()));
            came.confirmed()
                    .ifPresent(on -> told.add(on, receiver, new Fact.Confirmed(id, came.quantity(), Optional.empty())));
        }
        earlier.trouble().ifPresent(each -> told.add(each.on(), giver, new Fact.TroubleTold(each.words())));
        commitments.add(partnership, commitments.nextNumber(partnership), declared);
        commitments.save(partnership, declared, told.commitment);
    }

    private static final class Telling {

        private Commitment commitment;

        Telling(Commitment commitment) {
            this.commitment = commitment;
        }

        void add(LocalDate on, By by, Fact fact) {
            commitment = commitment.with(entry(commitment.entries().size() + 1, on, by, fact));
        }
    }

    private static Entry entry(int number, LocalDate on, By by, Fact fact) {
        return new Entry(number, noon(on), on, by, fact);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant();
    }
}
