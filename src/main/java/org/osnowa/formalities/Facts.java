package org.osnowa.formalities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Money;
import org.osnowa.rules.PartnershipType;

/**
 * What the partners wrote down because the type of their partnership asks for it. Everything may be missing: the rules say
 * what is.
 *
 * @param foundingPersons how many people will found what the partnership is to become, beside those who are partners
 */
public record Facts(
        Project project,
        Undertaking undertaking,
        Cause cause,
        Contribution contribution,
        @Nullable LocalDate agreedOn,
        Strategy strategy,
        @Nullable Integer foundingPersons,
        int version) {

    /** A project that is paid for from somewhere (rule.J3, rule.J5 to rule.J8). */
    public record Project(
            @Nullable String title,
            @Nullable String programme,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Money budget,
            Call call,
            @Nullable LocalDate applicationOn,
            @Nullable LocalDate signedOn) {

        boolean described() {
            return title != null && programme != null && from != null && until != null;
        }

        /** Whether the contract came, or will come, after the application (rule.J8); null while nobody can tell. */
        @Nullable
        Boolean signedAfterApplication(LocalDate today) {
            if (applicationOn == null) {
                return null;
            }
            return signedOn == null ? today.isAfter(applicationOn) : signedOn.isAfter(applicationOn);
        }
    }

    /** The open call for partners (rule.J6). */
    public record Call(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate resultOn,
            boolean criteria) {

        /** For how many days offers were taken. */
        OptionalLong days() {
            return from == null || until == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(ChronoUnit.DAYS.between(from, until));
        }
    }

    /** What a public body and a private partner do together (rule.P3 to rule.P6). */
    public record Undertaking(
            @Nullable String what,
            @Nullable String upkeep,
            @Nullable String tasks,
            @Nullable String risks,
            @Nullable String assessment,
            @Nullable LocalDate assessedOn,
            @Nullable Choosing choosing) {

        boolean described() {
            return what != null && upkeep != null;
        }

        boolean divided() {
            return tasks != null && risks != null;
        }

        boolean assessed() {
            return assessment != null && assessedOn != null;
        }
    }

    /** How the private partner is chosen. */
    public enum Choosing {
        PROCUREMENT,
        CONCESSION,
        OTHER
    }

    /**
     * What a coalition stands up for, and before whom (rule.C2, rule.C4).
     *
     * @param causes one on each line
     * @param addressee who is no partner
     */
    public record Cause(
            @Nullable String causes, @Nullable String addressee, java.util.@Nullable UUID addresseePartner) {

        long count() {
            return causes == null
                    ? 0
                    : causes.lines().filter(each -> !each.isBlank()).count();
        }

        /** Whether anybody said to whom it speaks. */
        boolean addressed() {
            return addressee != null || addresseePartner != null;
        }
    }

    /** What residents bring into a local initiative (rule.N3). */
    public record Contribution(
            boolean work,
            boolean money,
            boolean things,
            @Nullable String words) {

        boolean something() {
            return (work || money || things) && words != null;
        }
    }

    /** For which years a local action group has its strategy, and whom it covers (rule.G3b, rule.G4). */
    public record Strategy(
            @Nullable Period period,
            @Nullable Integer gminas,
            @Nullable Integer population) {}

    public enum Period {
        /** 2014 to 2020. */
        OLD,
        /** 2021 to 2027. */
        PRESENT
    }

    static Facts none() {
        return new Facts(
                new Project(null, null, null, null, null, new Call(null, null, null, false), null, null),
                new Undertaking(null, null, null, null, null, null, null),
                new Cause(null, null, null),
                new Contribution(false, false, false, null),
                null,
                new Strategy(null, null, null),
                null,
                0);
    }

    /** Whether a type asks for anything that is written here. */
    static boolean askedBy(@Nullable PartnershipType type) {
        return type != null
                && switch (type) {
                    case PROJECT, PPP, COALITION, LOCAL_INITIATIVE, LABOUR_MARKET, LAG -> true;
                    case LOCAL, BRANCH, JOINT_BID, INTERMUNICIPAL -> false;
                };
    }

    /** Whether a type asks what each partner does. */
    static boolean partsAskedBy(@Nullable PartnershipType type) {
        return type == PartnershipType.PROJECT || type == PartnershipType.JOINT_BID;
    }

    Facts with(Project other) {
        return new Facts(other, undertaking, cause, contribution, agreedOn, strategy, foundingPersons, version);
    }

    Facts with(Undertaking other) {
        return new Facts(project, other, cause, contribution, agreedOn, strategy, foundingPersons, version);
    }

    Facts with(Cause other) {
        return new Facts(project, undertaking, other, contribution, agreedOn, strategy, foundingPersons, version);
    }

    Facts with(Contribution other) {
        return new Facts(project, undertaking, cause, other, agreedOn, strategy, foundingPersons, version);
    }

    Facts with(Strategy other) {
        return new Facts(project, undertaking, cause, contribution, agreedOn, other, foundingPersons, version);
    }

    Facts agreed(@Nullable LocalDate on) {
        return new Facts(project, undertaking, cause, contribution, on, strategy, foundingPersons, version);
    }

    Facts foundedBy(@Nullable Integer people) {
        return new Facts(project, undertaking, cause, contribution, agreedOn, strategy, people, version);
    }

    Facts asSeenIn(int seen) {
        return new Facts(project, undertaking, cause, contribution, agreedOn, strategy, foundingPersons, seen);
    }
}
