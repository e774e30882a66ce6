package org.osnowa.commitments;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.commitments.CommitmentPage.Typed;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.FormErrors;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.osnowa.platform.Refusal;
import org.osnowa.platform.Reply;
import org.osnowa.platform.Toast;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The photos and files beside a delivery. */
@Controller
@RequestMapping("/partnerships/{slug}/commitments/{commitment}/deliveries/{delivery}/files")
class DeliveryFileController {

    private final Partnerships partnerships;
    private final DeliveryDesk desk;
    private final DeliveryFileDesk files;
    private final CommitmentPages pages;
    private final Actors actors;
    private final Once sent;

    DeliveryFileController(
            Partnerships partnerships,
            DeliveryDesk desk,
            DeliveryFileDesk files,
            CommitmentPages pages,
            Actors actors,
            Once sent) {
        this.partnerships = partnerships;
        this.desk = desk;
        this.files = files;
        this.pages = pages;
        this.actors = actors;
        this.sent = sent;
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            @PathVariable FileId file) {
        return DeliveryFileReply.of(files.of(partnerships.get(slug), commitment, delivery, file), file);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            Visitor me,
            @RequestParam(required = false) @Nullable UUID once,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        var partnership = partnerships.get(slug);
        var sender = me.person().id();
        var led = sent.led(once, sender.toString());
        if (led.isPresent()) {
            return Reply.seeOther(led.get());
        }
        var kept = file == null || file.isEmpty() ? files.nothingChosen() : files.keep(file, sender);
        return switch (kept) {
            case Refused<String>(var why) -> again(partnership, commitment, me, why);
            case Done<String>(var name) -> {
                var waiting = files.kept(name, sender).orElseThrow();
                var actor = actors.of(me, partnership.id());
                yield done(
                        sent.run(
                                once == null ? Ids.next() : once,
                                sender.toString(),
                                () -> desk.addFile(partnership, commitment, delivery, waiting, actor)
                                        .map(_ -> path(partnership, commitment))),
                        partnership,
                        commitment,
                        me,
                        "CommitmentPage.fileAdded");
            }
        };
    }

    @PostMapping("/{file}/removal")
    ModelAndView remove(
            @PathVariable String slug,
            @PathVariable CommitmentId commitment,
            @PathVariable DeliveryId delivery,
            @PathVariable FileId file,
            Visitor me) {
        var partnership = partnerships.get(slug);
        return done(
                desk.removeFile(partnership, commitment, delivery, file, actors.of(me, partnership.id()))
                        .map(_ -> path(partnership, commitment)),
                partnership,
                commitment,
                me,
                "CommitmentPage.fileRemoved");
    }

    private ModelAndView done(
            Outcome<String> outcome, Partnership partnership, CommitmentId commitment, Visitor me, String said) {
        return switch (outcome) {
            case Done<String>(var path) -> {
                Toast.say(said);
                yield Reply.seeOther(path);
            }
            case Refused<String>(var why) -> again(partnership, commitment, me, why);
        };
    }

    private static String path(Partnership partnership, CommitmentId commitment) {
        return "/partnerships/" + partnership.slug() + "/commitments/" + commitment;
    }

    private ModelAndView again(Partnership partnership, CommitmentId commitment, Visitor me, Refusal why) {
        return Reply.again(
                "commitments/show",
                pages.one(partnership, commitment, null, me, Typed.refused(FormErrors.because(why))));
    }
}
