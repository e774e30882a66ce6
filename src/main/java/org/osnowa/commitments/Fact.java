package org.osnowa.commitments;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to a commitment. Facts are written once and never changed; the names under which they are kept
 * stand in the database for ever.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Declared.class, name = "declared"),
    @JsonSubTypes.Type(value = Fact.Agreed.class, name = "agreed"),
    @JsonSubTypes.Type(value = Fact.ChangeAsked.class, name = "change-asked"),
    @JsonSubTypes.Type(value = Fact.ChangeAgreed.class, name = "change-agreed"),
    @JsonSubTypes.Type(value = Fact.ChangeDeclined.class, name = "change-declined"),
    @JsonSubTypes.Type(value = Fact.TroubleAsked.class, name = "trouble-asked"),
    @JsonSubTypes.Type(value = Fact.TroubleTold.class, name = "trouble-told"),
    @JsonSubTypes.Type(value = Fact.TroubleOver.class, name = "trouble-over"),
    @JsonSubTypes.Type(value = Fact.Delivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = Fact.Corrected.class, name = "corrected"),
    @JsonSubTypes.Type(value = Fact.TakenBack.class, name = "taken-back"),
    @JsonSubTypes.Type(value = Fact.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = Fact.NotConfirmed.class, name = "not-confirmed"),
    @JsonSubTypes.Type(value = Fact.ConfirmationTakenBack.class, name = "confirmation-taken-back"),
    @JsonSubTypes.Type(value = Fact.FileAdded.class, name = "file-added"),
    @JsonSubTypes.Type(value = Fact.FileRemoved.class, name = "file-removed"),
    @JsonSubTypes.Type(value = Fact.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = Fact.Released.class, name = "released"),
    @JsonSubTypes.Type(value = Fact.NotDelivered.class, name = "not-delivered")
})
public sealed interface Fact {

    /** @param channel how it was said */
    record Declared(Promise promise, Channel channel) implements Fact {}

    record Agreed() implements Fact {}

    /** Less, later or something else, which another partner has to agree to. */
    record ChangeAsked(Promise promise, String reason) implements Fact {}

    record ChangeAgreed() implements Fact {}

    record ChangeDeclined(String reason) implements Fact {}

    /** Somebody asks what stands in the way. */
    record TroubleAsked() implements Fact {}

    /** The partner says what stands in the way, and so asks for help. */
    record TroubleTold(String words) implements Fact {}

    record TroubleOver() implements Fact {}

    record Delivered(UUID delivery, long quantity, LocalDate on, Optional<String> words) implements Fact {}

    record Corrected(UUID delivery, long quantity, LocalDate on, Optional<String> words, String reason)
            implements Fact {}

    record TakenBack(UUID delivery, String reason) implements Fact {}

    /** @param quantity how much of it the receiver has seen: all, or a part with a remark */
    record Confirmed(UUID delivery, long quantity, Optional<String> remark) implements Fact {}

    record NotConfirmed(UUID delivery, String remark) implements Fact {}

    record ConfirmationTakenBack(UUID delivery, String reason) implements Fact {}

    /** A photo or a file beside a delivery, which the receiver can look at. */
    record FileAdded(UUID delivery, UUID file) implements Fact {}

    /** The file itself is gone; that it was there stays. */
    record FileRemoved(UUID delivery, UUID file) implements Fact {}

    /** The partner itself steps back. */
    record Withdrawn(String reason) implements Fact {}

    /** The partnership lets the partner off. */
    record Released(String reason) implements Fact {}

    /** The partnership writes down that it has not come. */
    record NotDelivered(String reason) implements Fact {}
}
