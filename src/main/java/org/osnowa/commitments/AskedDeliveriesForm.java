package org.osnowa.commitments;

import static java.util.Objects.requireNonNull;
import static org.osnowa.platform.Text.t;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;
import org.osnowa.commitments.ReceiptAnswer.Receipt;
import org.osnowa.platform.FormErrors;
import org.springframework.validation.BindingResult;

/**
 * What a partner says to what waits for its word. Each delivery has its own buttons: the one that was pressed says which
 * delivery is meant.
 *
 * @param answer what came, as "ALL 0195…"; "ALL" alone for everything on the page
 * @param quantities how much of it came, by delivery
 * @param remarks by delivery
 * @param seen how each delivery stood on the page, by delivery
 */
public record AskedDeliveriesForm(
        @Nullable String answer,
        @Nullable Map<String, String> quantities,
        @Nullable Map<String, String> remarks,
        @Nullable Map<String, String> seen,

        @NotBlank(message = "{AskedDeliveriesForm.respondent.missing}")
        @CodePointLength(max = 200, message = "{AskedDeliveriesForm.respondent.tooLong}")
        @Nullable
        String respondent) {

    private static final int LONGEST = 1000;

    /** @param before who answered for the partner last, by letter */
    static AskedDeliveriesForm fresh(Optional<String> before) {
        return new AskedDeliveriesForm(null, null, null, null, before.orElse(null));
    }

    FormErrors errors(BindingResult result) {
        var errors = FormErrors.in(result);
        var pressed = pressed();
        if (pressed.isEmpty()) {
            return errors.any() ? errors : errors.and("respondent", t("AskedDeliveriesForm.answer.missing"));
        }
        var came = pressed.get().came();
        var delivery = pressed.get().delivery().map(UUID::toString).orElse("");
        if (came == Came.PART && quantity(delivery).flatMap(Quantities::read).isEmpty()) {
            errors = errors.and("quantities[" + delivery + "]", t("CommitmentForm.quantity.unreadable"));
        }
        var remark = remark(delivery);
        if (came == Came.NONE && remark.isEmpty()) {
            errors = errors.and("remarks[" + delivery + "]", t("AskedDeliveriesForm.remark.missing"));
        }
        return remark.filter(words -> words.codePointCount(0, words.length()) > LONGEST)
                        .isPresent()
                ? errors.and("remarks[" + delivery + "]", t("AskedDeliveriesForm.remark.tooLong"))
                : errors;
    }

    private record Pressed(Came came, Optional<UUID> delivery) {}

    private Optional<Pressed> pressed() {
        var words = answer == null ? new String[0] : answer.split(" ", -1);
        if (words.length == 1 && words[0].equals(Came.ALL.name())) {
            return Optional.of(new Pressed(Came.ALL, Optional.empty()));
        }
        return words.length == 2
                        && Came.read(words[0]).isPresent()
                        && id(words[1]).isPresent()
                ? Optional.of(new Pressed(Came.read(words[0]).get(), id(words[1])))
                : Optional.empty();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(each -> each.toString().equals(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Only for a form without errors. */
    ReceiptAnswer given() {
        var pressed = pressed().orElseThrow();
        var about = pressed.delivery().map(List::of).orElseGet(this::shown);
        return new ReceiptAnswer(
                requireNonNull(respondent).strip(),
                about.stream().map(each -> receipt(pressed, each)).toList());
    }

    private Receipt receipt(Pressed pressed, UUID delivery) {
        var one = pressed.delivery().isPresent();
        return new Receipt(
                new DeliveryId(delivery),
                seen == null ? "" : seen.getOrDefault(delivery.toString(), ""),
                pressed.came(),
                one && pressed.came() == Came.PART
                        ? quantity(delivery.toString()).flatMap(Quantities::read)
                        : Optional.empty(),
                one ? remark(delivery.toString()) : Optional.empty());
    }

    /** Everything that stood on the page; as much as a page holds. */
    private List<UUID> shown() {
        return seen == null
                ? List.of()
                : seen.keySet().stream()
                        .flatMap(each -> id(each).stream())
                        .limit(Awaited.MOST)
                        .toList();
    }

    Optional<String> quantity(String delivery) {
        return quantities == null ? Optional.empty() : filled(quantities.get(delivery));
    }

    Optional<String> remark(String delivery) {
        return remarks == null ? Optional.empty() : filled(remarks.get(delivery));
    }

    private static Optional<String> filled(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(each -> !each.isEmpty());
    }
}
