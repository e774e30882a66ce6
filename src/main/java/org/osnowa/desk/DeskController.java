package org.osnowa.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osnowa.accounts.Visitor;
import org.osnowa.accounts.Visitors;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Organisations;
import org.osnowa.partnerships.PartnershipLists;
import org.osnowa.partnerships.SentInvitations;
import org.osnowa.partnerships.Waiting;
import org.osnowa.platform.Frame;
import org.osnowa.platform.Frame.FrameFiller;
import org.osnowa.platform.Reply;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody with an account begins. */
@Controller
class DeskController {

    private final Waiting waiting;
    private final WaitingCount count;
    private final SentInvitations sent;
    private final PartnershipLists partnerships;
    private final Organisations organisations;
    private final ActingFor acting;
    private final Clock clock;

    DeskController(
            Waiting waiting,
            WaitingCount count,
            SentInvitations sent,
            PartnershipLists partnerships,
            Organisations organisations,
            ActingFor acting,
            Clock clock) {
        this.waiting = waiting;
        this.count = count;
        this.sent = sent;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/desk")
    ModelAndView desk(Visitor me) {
        var person = me.person();
        var mandates = acting.all();
        var mine = mandates.stream().map(Mandate::organisation).distinct().toList();
        var names = organisations.summaries(mine);
        var current = acting.organisation().orElse(null);
        var matters = waiting.of(person);
        count.remember(person, matters.size());
        return Reply.page(
                "desk/show",
                new DeskPage(
                        person.name(),
                        LocalDate.now(clock),
                        matters,
                        sent.of(person.id()),
                        mandates.stream()
                                .flatMap(each -> MandateRow.of(each, names, current).stream())
                                .toList(),
                        partnerships.mine(person.id(), mine)));
    }

    /** The number beside "desk" in the head of every page. */
    @Component
    @Order(300)
    static class DeskFrame implements FrameFiller {

        private final Visitors visitors;
        private final WaitingCount count;

        DeskFrame(Visitors visitors, WaitingCount count) {
            this.visitors = visitors;
            this.count = count;
        }

        @Override
        public Frame fill(Frame frame) {
            return Optional.ofNullable(visitors.current().account())
                    .map(person -> frame.waiting(count.of(person)))
                    .orElse(frame);
        }
    }
}
