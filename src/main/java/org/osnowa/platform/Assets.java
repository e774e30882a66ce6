package org.osnowa.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Styles, scripts, fonts. Held in memory, compressed once, and addressed by their common fingerprint, so that a browser asks
 * for each only once per release. All style sheets travel as one file.
 */
@Controller
public class Assets {

    private static final List<String> STYLES = List.of("css/tokens.css", "css/osnowa.css");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2");

    private record Asset(String type, byte[] plain, byte[] packed) {}

    private static final Map<String, Asset> ALL = load();
    private static final String VERSION = fingerprint(ALL);

    /** The address of a file below static/, "css" standing for all style sheets. */
    public static String address(String path) {
        return "/assets/" + VERSION + "/" + path;
    }

    @GetMapping("/assets/{version}/{*path}")
    ResponseEntity<byte[]> asset(@PathVariable String version, @PathVariable String path, HttpServletRequest request) {
        var asset = ALL.get(path.substring(1));
        if (asset == null) {
            throw new NotFound(path);
        }
        var accepts = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var packed = accepts != null && accepts.contains("gzip") && asset.packed.length < asset.plain.length;
        var answer = ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        version.equals(VERSION) ? "public, max-age=31536000, immutable" : "no-cache");
        return packed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.packed)
                : answer.body(asset.plain);
    }

    private static Map<String, Asset> load() {
        var all = new TreeMap<String, Asset>();
        try {
            var root = new PathMatchingResourcePatternResolver();
            for (var file : root.getResources("classpath:static/**/*.*")) {
                var path = file.getURL().getPath().replaceFirst("^.*/static/", "");
                all.put(path, asset(path, file.getContentAsByteArray()));
            }
            var styles = new ByteArrayOutputStream();
            for (var style : STYLES) {
                Resource sheet = root.getResource("classpath:static/" + style);
                styles.write(sheet.getContentAsByteArray());
            }
            all.put("css/all.css", asset("css/all.css", styles.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Asset asset(String path, byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("No content type for " + path);
        }
        return new Asset(type, plain, packed.toByteArray());
    }

    private static String fingerprint(Map<String, Asset> all) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            all.values().forEach(asset -> digest.update(asset.plain));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
