package org.osnowa.commitments;

import org.osnowa.commitments.DeliveryFile.Content;
import org.osnowa.commitments.DeliveryFile.Kind;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * How a file of a delivery is sent: a photo to be looked at, a PDF only to be saved, neither able to run anything here. No
 * copies are kept on the way, because a file can be removed.
 */
final class DeliveryFileReply {

    private DeliveryFileReply() {}

    /** The name of the file is ours: what somebody calls a file on their computer is nobody else's business. */
    static ResponseEntity<byte[]> of(Content file, FileId id) {
        var photo = file.kind() == Kind.PHOTO;
        return ResponseEntity.ok()
                .contentType(photo ? MediaType.IMAGE_JPEG : MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "%s; filename=\"osnowa-%s.%s\""
                                .formatted(photo ? "inline" : "attachment", name(id), photo ? "jpg" : "pdf"))
                .body(file.bytes());
    }

    private static String name(FileId id) {
        var text = id.toString();
        return text.substring(text.length() - 12);
    }
}
