package org.osnowa.minutes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;

/**
 * What people paste, as plain text with empty lines between paragraphs and "- " before the points of a list. Only elements of an
 * allow-list are looked at; of everything else, styles and scripts among it, nothing is left.
 */
final class PastedText {

    private static final Safelist ALLOWED = Safelist.none()
            .addTags("p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "tr", "td", "th")
            .addTags("b", "strong", "i", "em", "u", "span", "blockquote", "pre");

    private static final Pattern LIKE_HTML = Pattern.compile(
            "(?is)^\\s*(?:<!doctype|<!--|<html|<body|<head|<meta|<style|<script|<p[\\s>]|<div[\\s>]|<table|<h[1-6][\\s>]|<ul|<ol|<span[\\s>]).*</.*");
    private static final Pattern WORD_BULLET = Pattern.compile("^[·•§▪o‣–-]\\s{1,}");
    private static final int DEEPEST = 400;

    private PastedText() {}

    /** As it is, unless it is HTML by its look. */
    static String of(String typed) {
        return LIKE_HTML.matcher(typed).matches() ? ofHtml(typed) : plain(typed);
    }

    static String ofHtml(String html) {
        var clean = Jsoup.clean(html, "", ALLOWED, new OutputSettings().prettyPrint(false));
        var text = new StringBuilder();
        words(Jsoup.parseBodyFragment(clean).body(), text, 0);
        return plain(text.toString()
                .lines()
                .map(line -> line.replaceAll("[ \\t\\u00a0]+", " ").strip())
                .map(line -> WORD_BULLET.matcher(line).replaceFirst("- "))
                .collect(Collectors.joining("\n")));
    }

    private static void words(Node node, StringBuilder text, int depth) {
        if (node instanceof TextNode written) {
            text.append(written.getWholeText().replaceAll("\\s+", " "));
            return;
        }
        if (!(node instanceof Element element) || depth > DEEPEST) {
            return;
        }
        var name = element.normalName();
        if (name.equals("br")) {
            text.append('\n');
            return;
        }
        if (name.equals("li")) {
            text.append("\n- ");
        }
        for (var child : List.copyOf(element.childNodes())) {
            words(child, text, depth + 1);
        }
        switch (name) {
            case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre" ->
                text.append("\n\n");
            case "tr" -> text.append('\n');
            case "td", "th" -> text.append(" | ");
            default -> {}
        }
    }

    /** Without signs that nobody sees, and with one empty line at most between paragraphs. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }
}
