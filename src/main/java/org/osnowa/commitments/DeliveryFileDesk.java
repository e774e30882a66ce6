package org.osnowa.commitments;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.asking.Question;
import org.osnowa.commitments.DeliveryFile.Content;
import org.osnowa.partnerships.Partnership;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.RateLimits;
import org.osnowa.platform.RateLimits.Limit;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Takes photos and files that somebody wants to put beside a delivery, and hands them out to who may see the delivery. */
@Service
class DeliveryFileDesk {

    private static final Limit FILES = new Limit("commitments.files", 120, Duration.ofHours(1));

    private final DeliveryFileReader reader;
    private final DeliveryFiles files;
    private final Commitments commitments;
    private final AskedDeliveriesDesk asked;
    private final Awaited awaited;
    private final RateLimits limits;

    DeliveryFileDesk(
            DeliveryFileReader reader,
            DeliveryFiles files,
            Commitments commitments,
            AskedDeliveriesDesk asked,
            Awaited awaited,
            RateLimits limits) {
        this.reader = reader;
        this.files = files;
        this.commitments = commitments;
        this.asked = asked;
        this.awaited = awaited;
        this.limits = limits;
    }

    /** Reads the file outside any transaction, for that takes a while, and keeps it for the form, under the name that is given. */
    Outcome<String> keep(MultipartFile file, PersonId sender) {
        limits.take(FILES, sender.toString());
        return reader.read(file).map(content -> files.keep(content, sender));
    }

    Optional<FileId> kept(@Nullable String name, PersonId sender) {
        return files.kept(name, sender);
    }

    Outcome<String> nothingChosen() {
        return new Refused<>(FileRefusal.NONE);
    }

    /** For who may see the commitment. */
    Content of(Partnership partnership, CommitmentId commitment, DeliveryId delivery, FileId file) {
        var stands = commitments
                .get(commitment, partnership.id())
                .delivery(delivery)
                .files()
                .contains(file);
        return stands ? content(file, delivery) : missing(file);
    }

    /** For who was asked by letter whether it came: as long as it waits for their word. */
    Content byLetter(Partnership partnership, Question question, FileId file) {
        if (asked.whyNotAnswer(question, partnership).isPresent()) {
            return missing(file);
        }
        var waiting = awaited.of(partnership.id(), question.organisation());
        return Stream.concat(waiting.named().stream(), waiting.open().stream())
                .map(AskedDeliveries.Item::delivery)
                .filter(each -> each.files().contains(file))
                .findFirst()
                .map(each -> content(file, each.id()))
                .orElseGet(() -> missing(file));
    }

    private Content content(FileId file, DeliveryId delivery) {
        return files.content(file, delivery).orElseGet(() -> missing(file));
    }

    private static Content missing(FileId file) {
        throw new NotFound(file);
    }
}
