package org.osnowa.agreements;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself beside its clauses. Everything may be missing.
 *
 * @param signingOn the day that stands in it as that of signing
 * @param signBy until when it has to be signed, such as the day of an application
 * @param least how many parties have to sign before it is in force; null for all of them
 * @param minors whether children take part; null while nobody has said
 * @param sharesData whether data of people who are helped are passed on; the same
 * @param dataBasis on which legal basis
 */
public record Terms(
        @Nullable LocalDate signingOn,
        @Nullable LocalDate signBy,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate reviewOn,
        @Nullable Integer least,
        @Nullable Boolean minors,
        @Nullable Boolean volunteers,
        @Nullable Boolean sharesData,
        @Nullable String dataBasis,
        @Nullable DataContract dataContract) {

    static final Terms NONE = new Terms(null, null, null, null, null, null, null, null, null, null, null);

    /** What was said of a circumstance on which a clause depends. */
    Optional<Boolean> said(Circumstance circumstance) {
        return Optional.ofNullable(
                switch (circumstance) {
                    case MINORS -> minors;
                    case VOLUNTEERS -> volunteers;
                });
    }
}
