package org.osnowa.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.history.Difference;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Refusal;

/**
 * A proposal with its rounds, what each partner answered, and what can be done with it.
 *
 * @param address its own
 * @param meeting for which it is prepared
 * @param about the partner about which the others decide
 * @param decider who decides after having heard the others
 * @param steps the way so far and the next step
 * @param difference how its words became what they are; empty in the first round
 * @param rule in sentences; as it counts now
 * @param rounds the last first
 * @param mine for whom the visitor may answer now; null where for nobody
 */
public record ProposalPage(
        PartnershipHead head,
        String address,
        String code,
        String title,
        Mode mode,
        @Nullable String meeting,
        @Nullable String about,
        @Nullable String decider,
        @Nullable String until,
        @Nullable Result result,
        @Nullable String withdrawn,
        @Nullable Decided decided,
        List<Step> steps,
        String words,
        List<Difference.Piece> difference,
        @Nullable String changed,
        String rule,
        List<Shown> rounds,
        @Nullable Mine mine,
        Register register,
        List<Back> reservations,
        Can can,
        Typed typed) {

    private static final int MOST_STEPS = 4;

    /** @param words of the decision to which it led */
    public record Decided(String code, String words) {}

    /** @param note what stands below its name */
    public record Step(String name, @Nullable String note, boolean done, boolean now) {}

    /**
     * A round as it is shown.
     *
     * @param counts what was answered, in one phrase
     * @param shares who voted together how much, where that is watched
     */
    public record Shown(
            int number,
            boolean open,
            String when,
            String answered,
            String counts,
            boolean hidden,
            List<String> shares,
            List<Row> rows,
            @Nullable String changed,
            String words) {}

    /**
     * What one partner answered.
     *
     * @param stance null where it has not, or where nobody sees it yet
     * @param words in which it said so
     * @param by who answered, for those inside
     * @param waits a position that waits for a superior
     * @param weight of its voice, where votes are weighted
     */
    public record Row(
            String partner,
            @Nullable Stance stance,
            String label,
            @Nullable String words,
            @Nullable String by,
            @Nullable String waits,
            boolean left,
            @Nullable Integer weight) {}

    /**
     * For whom the visitor answers.
     *
     * @param decides whether what they say counts, or waits for a superior
     * @param positionBeside whether what counts was only written down for the partner
     * @param answered what counts for the partner by now
     * @param toConfirm a position that waits for the visitor
     */
    public record Mine(
            String organisation,
            String name,
            List<Choice> others,
            boolean decides,
            boolean positionBeside,
            @Nullable String answered,
            @Nullable Waits toConfirm,
            List<Choice> stances) {

        /** Who is only consulted answers as long as nobody who decides has. */
        public boolean answers() {
            return decides || answered == null || positionBeside;
        }
    }

    /** @param number of the answer that waits, so that nobody confirms another one */
    public record Waits(int number, String stance, @Nullable String words, String by) {}

    /**
     * Who moved towards whom.
     *
     * @param asks whether nobody has said yet how a version came about that followed an objection
     * @param partners who may have moved
     */
    public record Register(
            List<Point> points, boolean asks, boolean open, List<Choice> versions, List<Choice> partners, int round) {}

    public record Point(String name, List<Moved> moves) {}

    /**
     * @param reserved whether it still holds a reservation in the last round
     * @param removable whether the visitor may take the line out
     */
    public record Moved(
            String id,
            String partner,
            int round,
            String position,
            @Nullable String gave,
            @Nullable String got,
            @Nullable String why,
            boolean reserved,
            boolean removable) {}

    /** A reservation that comes back on its day. */
    public record Back(
            String organisation,
            String partner,
            String words,
            String on,
            boolean due,
            @Nullable String settled) {}

    /** @param entries partners for whom an answer can be written down */
    public record Can(
            boolean leads,
            boolean closes,
            boolean revises,
            boolean withdraws,
            boolean concludes,
            boolean settles,
            @Nullable Refusal whyNotRemind,
            List<Choice> entries,
            List<Choice> stances) {}

    /**
     * What was typed and could not be taken.
     *
     * @param at in which form
     */
    public record Typed(
            String at,
            VoiceForm voice,
            MoveForm move,
            WithdrawalForm reason,
            ReviewForm review,
            RevisionForm until,
            FormErrors errors) {

        static Typed nothing() {
            return new Typed(
                    "",
                    VoiceForm.EMPTY,
                    MoveForm.EMPTY,
                    WithdrawalForm.EMPTY,
                    ReviewForm.EMPTY,
                    new RevisionForm(null, null, null, null),
                    FormErrors.none());
        }

        Typed voice(String where, VoiceForm form, FormErrors wrong) {
            return new Typed(where, form, move, reason, review, until, wrong);
        }

        public FormErrors in(String where) {
            return at.equals(where) ? errors : FormErrors.none();
        }
    }

    /** The round which is on the page: whoever answers says that they mean this one. */
    public String lastRound() {
        return String.valueOf(rounds.getFirst().number());
    }

    /** The last of them, where the way is long; all rounds stand below. */
    public List<Step> shownSteps() {
        return steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size());
    }

    /** Why something was refused whose form is not on the page any more. */
    public FormErrors stray() {
        var shown = switch (typed.at()) {
            case "answer" -> mine != null && mine.answers();
            case "entry" -> until != null && !can.entries().isEmpty();
            case "extend" -> until != null && can.leads();
            case "withdraw" -> can.withdraws();
            case "move" -> register.open();
            case "close", "remind", "confirm" -> false;
            default ->
                can.settles()
                        && reservations.stream()
                                .anyMatch(each ->
                                        each.settled() == null && typed.at().equals("review-" + each.organisation()));
        };
        return shown ? FormErrors.none() : typed.errors();
    }

    /** Whether it settles something, or only gathers what partners think. */
    public boolean binds() {
        return mode != Mode.SENSE;
    }
}
