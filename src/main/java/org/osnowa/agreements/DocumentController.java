package org.osnowa.agreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.Visitor;
import org.osnowa.papers.Papers;
import org.osnowa.partnerships.Access;
import org.osnowa.partnerships.Partnership;
import org.osnowa.partnerships.Partnerships;
import org.osnowa.platform.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A document as a file: what partners write and sign, and for everybody what is in force and published. */
@Controller
@RequestMapping("/partnerships/{slug}/agreement/{agreement}")
class DocumentController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Partnerships partnerships;
    private final Agreements agreements;
    private final AgreementPages pages;
    private final Drafting drafting;
    private final Papers papers;
    private final AgreementDocx docx;
    private final SigningAccounts accounts;
    private final Access access;

    DocumentController(
            Partnerships partnerships,
            Agreements agreements,
            AgreementPages pages,
            Drafting drafting,
            Papers papers,
            AgreementDocx docx,
            SigningAccounts accounts,
            Access access) {
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.pages = pages;
        this.drafting = drafting;
        this.papers = papers;
        this.docx = docx;
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @RequestParam(required = false) @Nullable Integer number,
            Visitor visitor) {
        var partnership = partnerships.get(slug);
        var page = access.seesInside(visitor, partnership.id())
                ? inside(partnership, agreement, number)
                : open(partnership, agreement);
        return file(MediaType.APPLICATION_PDF, slug + ".pdf", papers.archived("agreements/paper", page));
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> docx(
            @PathVariable String slug,
            @PathVariable AgreementId agreement,
            @RequestParam(required = false) @Nullable Integer number) {
        return file(DOCX, slug + ".docx", docx.docx(inside(partnerships.get(slug), agreement, number)));
    }

    /** @param asked the number of a text, 0 for the draft; without it what is in force, and before that what is made now */
    private PaperPage inside(Partnership partnership, AgreementId id, @Nullable Integer asked) {
        var whole = agreements.whole(id, partnership.id());
        var agreement = whole.agreement();
        var now = agreement.draft() && agreement.force().isEmpty() ? 0 : agreement.valid();
        var number = asked == null ? now : asked;
        if (number == 0 && (agreement.draft() || agreement.text() == 0)) {
            return PaperPage.of(drafting.complete(partnership, whole).paper(), Optional.empty(), List.of(), Map.of());
        }
        var text = agreements.text(id, number).orElseThrow(() -> new NotFound(id));
        var signatures = whole.under(number);
        return PaperPage.of(text.paper(), Optional.of(text), signatures, accounts.of(signatures));
    }

    /** Without the digest of the whole, for a part of the whole is not shown. */
    private PaperPage open(Partnership partnership, AgreementId id) {
        var whole = agreements.whole(id, partnership.id());
        var open = pages.openPaper(whole.agreement());
        var number = whole.agreement().force().orElseThrow().number();
        return PaperPage.of(open, agreements.text(id, number), whole.under(number), Map.of())
                .forEverybody();
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"porozumienie-" + name + "\"")
                .body(bytes);
    }
}
