package org.osnowa.meetings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.NotFound;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Settings;
import org.osnowa.platform.Text;
import org.osnowa.platform.Toast;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Meetings as calendars that programs read again and again, and the secret addresses under which they do. */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar; charset=UTF-8");

    private final CalendarFeedDesk desk;
    private final CalendarFeeds feeds;
    private final Partnerships partnerships;
    private final Access access;
    private final Settings settings;
    private final Clock clock;

    CalendarController(
            CalendarFeedDesk desk,
            CalendarFeeds feeds,
            Partnerships partnerships,
            Access access,
            Settings settings,
            Clock clock) {
        this.desk = desk;
        this.feeds = feeds;
        this.partnerships = partnerships;
        this.access = access;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/partnerships/{slug}/meetings/calendar.ics")
    ResponseEntity<byte[]> everybodys(@PathVariable String slug) {
        return written(desk.everybodys(partnerships.get(slug), Text.POLISH));
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return written(desk.read(token).orElseThrow(() -> new NotFound("calendar")));
    }

    @GetMapping("/account/calendar")
    ModelAndView all(Visitor me) {
        return Reply.page("meetings/feeds", page(me));
    }

    /** @param partnership empty for all of them together */
    @PostMapping("/account/calendar")
    ModelAndView make(@RequestParam @Nullable UUID partnership, Visitor me) {
        var whose = Optional.ofNullable(partnership).map(PartnershipId::new);
        whose.filter(each -> !access.seesInside(me, each)).ifPresent(foreign -> {
            throw new NotFound(foreign);
        });
        desk.make(whose, me.person());
        return Reply.seeOther("/account/calendar");
    }

    @PostMapping("/account/calendar/revocation")
    ModelAndView revoke(@RequestParam @Nullable UUID feed, Visitor me) {
        if (feed != null) {
            desk.revoke(feed, me.person());
            Toast.say("CalendarFeedsPage.revoked");
        }
        return Reply.seeOther("/account/calendar");
    }

    private CalendarFeedsPage page(Visitor me) {
        var mine = feeds.of(me.person().id());
        var known = partnerships.all(access.insideOf(me));
        var names = known.stream().collect(Collectors.toMap(Partnership::id, Function.identity()));
        var rows = mine.stream()
                .map(each -> new CalendarFeedsPage.Row(
                        each.id().toString(),
                        each.partnership()
                                .map(names::get)
                                .map(Partnership::name)
                                .orElse(null),
                        settings.address("/calendar/" + feeds.token(each) + ".ics"),
                        Text.date(LocalDate.ofInstant(each.madeAt(), clock.getZone()))))
                .toList();
        var offered = new ArrayList<CalendarFeedsPage.Offer>();
        if (mine.stream().allMatch(each -> each.partnership().isPresent())) {
            offered.add(new CalendarFeedsPage.Offer("", null));
        }
        known.stream()
                .filter(each -> mine.stream()
                        .noneMatch(feed -> Objects.equals(feed.partnership().orElse(null), each.id())))
                .forEach(each ->
                        offered.add(new CalendarFeedsPage.Offer(each.id().toString(), each.name())));
        return new CalendarFeedsPage(rows, List.copyOf(offered), FormErrors.none());
    }

    /** Who has it already is told that nothing has changed. */
    private static ResponseEntity<byte[]> written(String calendar) {
        var bytes = calendar.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(CALENDAR).eTag(digest(bytes)).body(bytes);
    }

    private static String digest(byte[] bytes) {
        try {
            return '"'
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16)
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
