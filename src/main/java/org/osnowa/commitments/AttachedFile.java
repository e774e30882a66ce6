package org.osnowa.commitments;

import static org.osnowa.platform.Text.t;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.osnowa.commitments.DeliveryFile.Kind;
import org.osnowa.platform.Text;

/**
 * A file beside a delivery, as a page shows it.
 *
 * @param address where it is
 * @param photo whether it can be looked at here
 * @param label "Zdjęcie 2", "PDF 1, 84 kB"
 * @param removable whether the visitor can remove it
 */
public record AttachedFile(String address, boolean photo, String label, int width, int height, boolean removable) {

    private static final int KILOBYTE = 1024;

    /** @param where the address of each without its id */
    static List<AttachedFile> all(
            Delivery delivery, Map<FileId, DeliveryFile> known, String where, Predicate<FileId> removable) {
        return IntStream.range(0, delivery.files().size())
                .mapToObj(at -> Optional.ofNullable(known.get(delivery.files().get(at)))
                        .map(file -> of(file, at + 1, where + file.id(), removable.test(file.id()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param number counted from one */
    private static AttachedFile of(DeliveryFile file, int number, String address, boolean removable) {
        var photo = file.kind() == Kind.PHOTO;
        return new AttachedFile(
                address,
                photo,
                photo
                        ? t("AttachedFile.photo", number)
                        : t("AttachedFile.pdf", number, Text.number(Math.ceilDiv(file.bytes(), KILOBYTE))),
                file.width(),
                file.height(),
                removable);
    }
}
