package org.osnowa;

/**
 * A jte template taken apart: the HTML that stands in it as it is, and the code between. Where code stood, the HTML has
 * a {@link #HOLE}.
 */
final class Template {

    static final char HOLE = '\u25a1';

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private int at;

    private Template(String text) {
        this.text = text;
    }

    static Template of(String text) {
        var template = new Template(text);
        template.readHtml(false);
        return template;
    }

    String html() {
        return html.toString();
    }

    String code() {
        return code.toString();
    }

    private void readHtml(boolean block) {
        while (at < text.length()) {
            if (block && text.charAt(at) == '`') {
                return;
            }
            if (text.startsWith("<%--", at)) {
                at = after("--%>");
            } else if (text.startsWith("${", at) || text.startsWith("!{", at) || text.startsWith("$unsafe{", at)) {
                at = text.indexOf('{', at) + 1;
                readCode('}');
                html.append(HOLE);
            } else if (lineStarts() && (text.startsWith("@import ", at) || text.startsWith("@param ", at))) {
                readDeclaration();
            } else if (text.startsWith("@raw", at)) {
                at += "@raw".length();
            } else if (text.charAt(at) == '@' && word().matches("@(if|elseif|for|template[\\w.]*|layout[\\w.]*)")) {
                at += word().length();
                readCode(')');
                html.append(HOLE);
            } else if (text.charAt(at) == '@' && word().matches("@(else|endif|endfor|endraw)")) {
                at += word().length();
            } else {
                html.append(text.charAt(at++));
            }
        }
    }

    private void readCode(char end) {
        if (end == ')') {
            at = text.indexOf('(', at) + 1;
        }
        var depth = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == '"') {
                readString();
            } else if (text.startsWith("@`", at)) {
                at += 2;
                html.append('\n');
                readHtml(true);
                html.append('\n');
                at++;
            } else if (depth == 0 && c == end) {
                at++;
                code.append('\n');
                return;
            } else {
                depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
                code.append(c);
                at++;
            }
        }
    }

    private void readString() {
        var start = at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        code.append(text, start, ++at);
    }

    /** "@param Content content = @`…`" may hold HTML of its own; everything else ends with its line. */
    private void readDeclaration() {
        var end = text.indexOf('\n', at);
        var line = text.substring(at, end < 0 ? text.length() : end);
        var content = line.indexOf("@`");
        at += content < 0 ? line.length() : content + 2;
        if (content >= 0) {
            readHtml(true);
            at++;
        }
    }

    private boolean lineStarts() {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private String word() {
        var end = at + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return text.substring(at, end);
    }

    private int after(String mark) {
        var found = text.indexOf(mark, at);
        return found < 0 ? text.length() : found + mark.length();
    }
}
