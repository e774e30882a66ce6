package org.osnowa.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.partnerships.Offspring.Origin;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.partnerships.PledgePicture;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;

/**
 * One commitment, with its whole history.
 *
 * @param much what was brought so far, of what was promised
 * @param first what was promised first, where that is another promise
 * @param expected how much of it should be there by now, where it comes again and again
 * @param worth what came is worth by estimate
 * @param asked a change that waits for somebody's yes
 * @param now what is promised now, as it would be typed; without a name once that cannot be another any more
 * @param deliveries the newest first
 * @param more where the list of deliveries goes on
 * @param can what the visitor can do
 * @param typed what was sent last and has to be looked at again
 * @param others who can take over a part
 * @param worked whether hours are brought that people work, which can be noted by a time sheet
 */
public record CommitmentPage(
        PartnershipHead head,
        String path,
        String code,
        String what,
        String kind,
        String giver,
        @Nullable String receiver,
        @Nullable String goal,
        @Nullable String action,
        State state,
        String much,
        String due,
        @Nullable String rhythm,
        @Nullable String expected,
        String declared,
        PledgePicture picture,
        org.osnowa.organisations.Sector sector,
        @Nullable String first,
        @Nullable String worth,
        @Nullable String rate,
        @Nullable String trouble,
        boolean troubleAsked,
        @Nullable Anew asked,
        ChangeForm now,
        @Nullable String ended,
        List<Came> deliveries,
        @Nullable String more,
        List<Told> history,
        Can can,
        Typed typed,
        List<Choice> others,
        boolean worked,
        @Nullable Origin origin) {

    /**
     * What is asked for, and why.
     *
     * @param unvalued whether it would be something else, for which the rate does not hold
     */
    public record Anew(String words, String reason, boolean unvalued) {}

    /**
     * @param by who noted it
     * @param partly whether the receiver has seen less than was noted
     * @param settled who confirmed it, or did not, and when
     * @param longWaiting whether nobody has confirmed it for two weeks
     * @param takesFiles whether the visitor can put one more file beside it
     * @param sheet its time sheet, for who may read it
     * @param seen how it stands here, see {@link Delivery#stamp}
     */
    public record Came(
            String path,
            String much,
            String on,
            @Nullable String words,
            String by,
            Delivery.State state,
            boolean partly,
            @Nullable String settled,
            @Nullable String remark,
            boolean longWaiting,
            boolean confirms,
            boolean takesBack,
            boolean undoes,
            List<AttachedFile> files,
            boolean takesFiles,
            @Nullable String sheet,
            String seen) {

        public boolean removesFiles() {
            return files.stream().anyMatch(AttachedFile::removable);
        }

        public boolean waiting() {
            return state instanceof Delivery.State.Waiting;
        }

        public boolean confirmed() {
            return state instanceof Delivery.State.Confirmed;
        }

        public boolean refused() {
            return state instanceof Delivery.State.NotConfirmed;
        }
    }

    public record Told(String on, String words) {}

    public record Can(
            boolean deliver,
            boolean agree,
            boolean askChange,
            boolean answerChange,
            boolean askTrouble,
            boolean tellTrouble,
            boolean endTrouble,
            boolean withdraw,
            boolean release,
            boolean callUndelivered,
            boolean writesDown) {

        public boolean any() {
            return askChange || tellTrouble || withdraw || release || callUndelivered || askTrouble;
        }
    }

    /**
     * What was typed and could not be taken.
     *
     * @param form which of the forms of the page
     */
    public record Typed(String form, DeliveryForm delivery, ChangeForm change, WhyForm reason, FormErrors errors) {

        static final String DELIVERY = "delivery";
        static final String CHANGE = "change";
        static final String SHARE = "share";
        static final String TROUBLE = "trouble";
        static final String WITHDRAWAL = "withdrawal";
        static final String RELEASE = "release";
        static final String NONDELIVERY = "nondelivery";

        private static final WhyForm NO_REASON = new WhyForm(null, null);
        private static final ChangeForm NO_CHANGE = new ChangeForm(null, null, null, null, null, null, null, null);

        static Typed nothing() {
            return new Typed("", DeliveryForm.EMPTY, NO_CHANGE, NO_REASON, FormErrors.none());
        }

        static Typed refused(FormErrors errors) {
            return new Typed("", DeliveryForm.EMPTY, NO_CHANGE, NO_REASON, errors);
        }

        static Typed delivery(DeliveryForm form, FormErrors errors) {
            return new Typed(DELIVERY, form, NO_CHANGE, NO_REASON, errors);
        }

        static Typed change(String name, ChangeForm form, FormErrors errors) {
            return new Typed(name, DeliveryForm.EMPTY, form, NO_REASON, errors);
        }

        static Typed reason(String name, WhyForm form, FormErrors errors) {
            return new Typed(name, DeliveryForm.EMPTY, NO_CHANGE, form, errors);
        }

        /** Errors stand at the form that was sent. */
        public FormErrors in(String name) {
            return form.equals(name) ? errors : FormErrors.none();
        }
    }
}
