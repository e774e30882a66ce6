package org.osnowa.disputes;

import static java.util.Objects.requireNonNull;
import static org.osnowa.disputes.DisputeForm.said;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What the forms of a dispute lead to, the same for who has an account and for who comes by the link of a letter. */
@Component
class DisputeDeeds {

    private static final UUID NONE = new UUID(0, 0);

    private final Partnerships partnerships;
    private final DisputeDesk desk;
    private final DisputePages pages;
    private final Seats seats;
    private final Once once;

    DisputeDeeds(Partnerships partnerships, DisputeDesk desk, DisputePages pages, Seats seats, Once once) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.pages = pages;
        this.seats = seats;
        this.once = once;
    }

    /** What is sent twice by mistake is written once. */
    ModelAndView note(Key key, DisputeForm form, BindingResult result) {
        var dispute = seats.take(key).dispute();
        return answer(
                key,
                "note",
                form,
                () -> form.noteErrors(result),
                () -> once.run(
                                form.once() == null ? Ids.next() : form.once(),
                                actor(key, dispute),
                                () -> desk.note(key, said(form.note())).map(_ -> "/"))
                        .map(_ -> dispute));
    }

    /** No token is kept anywhere: who comes by a link is told apart by what it opens. */
    private static String actor(Key key, Dispute dispute) {
        return switch (key) {
            case Key.Account account -> account.visitor().person().id().toString();
            case Key.Link _ -> "talk " + dispute.id();
        };
    }

    ModelAndView tell(Key key, DisputeForm form, BindingResult result) {
        return answer(key, "tell", form, () -> FormErrors.in(result), () -> desk.tellOthers(key, form.seen()));
    }

    /** Who leads no more has no place in it any more, unless they have another. */
    ModelAndView stepDown(Key key, DisputeForm form, BindingResult result, String away) {
        return answer(key, "stepDown", form, () -> FormErrors.in(result), () -> desk.stepDown(key, form.seen()), away);
    }

    ModelAndView moveOn(Key key, DisputeForm form, BindingResult result) {
        return answer(
                key,
                "step",
                form,
                () -> form.stepErrors(result),
                () -> desk.moveOn(
                        key, said(form.outcome()), requireNonNull(form.next()), form.until(), form.by(), form.seen()));
    }

    ModelAndView propose(Key key, DisputeForm form, BindingResult result) {
        return answer(
                key,
                "proposal",
                form,
                () -> form.proposalErrors(result),
                () -> desk.propose(key, said(form.proposal()), form.toRecord(), form.seen()));
    }

    ModelAndView accept(Key key, DisputeForm form, BindingResult result) {
        return answer(
                key,
                "accept",
                form,
                () -> FormErrors.in(result),
                () -> desk.accept(
                        key, proposed(form), Optional.empty(), Optional.empty(), form.toRecord(), form.seen()));
    }

    /** A yes that who leads has heard, from who does not write here. */
    ModelAndView hear(Key key, DisputeForm form, BindingResult result) {
        return answer(
                key,
                "heard",
                form,
                () -> form.heardErrors(result),
                () -> desk.accept(
                        key,
                        proposed(form),
                        Optional.of(Optional.ofNullable(form.side()).orElse(NONE)),
                        Optional.of(said(form.heard())),
                        form.toRecord(),
                        form.seen()));
    }

    ModelAndView decline(Key key, DisputeForm form, BindingResult result) {
        return answer(
                key,
                "refusal",
                form,
                () -> form.refusalErrors(result),
                () -> desk.decline(key, proposed(form), said(form.refusal()), form.seen()));
    }

    ModelAndView end(Key key, DisputeForm form, BindingResult result) {
        return answer(
                key,
                "after",
                form,
                () -> form.afterErrors(result),
                () -> desk.endWithout(key, said(form.after()), form.seen()));
    }

    private static UUID proposed(DisputeForm form) {
        return Optional.ofNullable(form.proposed()).orElse(NONE);
    }

    ModelAndView answer(
            Key key,
            String which,
            DisputeForm form,
            Supplier<FormErrors> errors,
            Supplier<? extends Outcome<Dispute>> deed) {
        return answer(key, which, form, errors, deed, "");
    }

    /** Nothing is said of a form to who has no place in the dispute. */
    private ModelAndView answer(
            Key key,
            String which,
            DisputeForm form,
            Supplier<FormErrors> errors,
            Supplier<? extends Outcome<Dispute>> deed,
            String away) {
        var seat = seats.take(key);
        var wrong = errors.get();
        if (wrong.any()) {
            return Reply.again("disputes/show", page(key, seat, form, which, wrong, false));
        }
        try {
            return switch (deed.get()) {
                case Done<Dispute> _ -> {
                    Toast.say("DisputePage.kept");
                    yield Reply.seeOther(away.isEmpty() ? path(key, seat) : away);
                }
                case Refused<Dispute>(var why) ->
                    Reply.again(
                            "disputes/show", page(key, seats.take(key), form, which, FormErrors.because(why), false));
            };
        } catch (ChangedMeanwhile _) {
            return Reply.conflict("disputes/show", page(key, seats.take(key), form, which, FormErrors.none(), true));
        }
    }

    private DisputePage page(Key key, Seat seat, DisputeForm form, String which, FormErrors errors, boolean moved) {
        var partnership = partnerships.get(seat.dispute().partnership());
        return switch (key) {
            case Key.Account(var _, var _, var visitor) ->
                pages.account(partnership, seat, visitor, form, which, errors, moved);
            case Key.Link(var token, var _) ->
                pages.byLink(partnership, seat, DisputeLink.PATH + token, form, which, errors, moved);
        };
    }

    private String path(Key key, Seat seat) {
        return switch (key) {
            case Key.Account _ ->
                DisputePages.path(
                        partnerships.get(seat.dispute().partnership()),
                        seat.dispute().id());
            case Key.Link(var token, var _) -> DisputeLink.PATH + token;
        };
    }
}
