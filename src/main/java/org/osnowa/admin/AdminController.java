package org.osnowa.admin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Visitor;
import org.osnowa.letters.MailServer;
import org.osnowa.letters.Outbox;
import org.osnowa.letters.TroubledLetters;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/admin")
class AdminController {

    private static final int ON_A_PAGE = 50;

    private final AdminDesk desk;
    private final People people;
    private final TroubledLetters letters;
    private final Outbox outbox;
    private final AdminLog log;
    private final MailServer mail;
    private final Clock clock;

    AdminController(
            AdminDesk desk,
            People people,
            TroubledLetters letters,
            Outbox outbox,
            AdminLog log,
            MailServer mail,
            Clock clock) {
        this.desk = desk;
        this.people = people;
        this.letters = letters;
        this.outbox = outbox;
        this.log = log;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show() {
        return Reply.page("admin/index", new AdminPage(people.count(), letters.count(), mail.missing()));
    }

    @GetMapping("/letters")
    ModelAndView letters() {
        var rows = letters.newest(ON_A_PAGE).stream()
                .map(letter -> LettersPage.Row.of(letter, clock.getZone()))
                .toList();
        return Reply.page(
                "admin/letters",
                new LettersPage(rows, mail.missing() ? outbox.backlog().waiting() : 0));
    }

    @PostMapping("/letters/{letter}/sending")
    ModelAndView sendAgain(Visitor me, @PathVariable UUID letter) {
        desk.sendAgain(me.person(), letter);
        Toast.say("admin.letterWaits");
        return Reply.seeOther("/admin/letters");
    }

    @GetMapping("/log")
    ModelAndView log(@RequestParam(required = false) @Nullable UUID after) {
        var found = log.newest(Optional.ofNullable(after), ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        return Reply.page(
                "admin/log",
                new LogPage(
                        shown.stream()
                                .map(entry -> LogPage.Row.of(entry, clock.getZone()))
                                .toList(),
                        after == null ? null : "/admin/log",
                        found.size() > ON_A_PAGE
                                ? "/admin/log?after=" + shown.getLast().id()
                                : null));
    }
}
