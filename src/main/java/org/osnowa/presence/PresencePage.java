package org.osnowa.presence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osnowa.organisations.Sector;
import org.osnowa.partnerships.PartnershipHead;
import org.osnowa.platform.Link;

/**
 * Who was there at which stage. Whoever looks from outside sees who led and who took part, and nobody's absence.
 *
 * @param empty whether nobody has left a trace yet
 * @param finding what follows from the picture, in plain words
 */
public record PresencePage(
        PartnershipHead head,
        List<Column> stages,
        List<Row> rows,
        boolean empty,
        @Nullable Finding finding) {

    /**
     * @param state done, now or next
     * @param there how many partners took part
     * @param of of how many; not said outside
     */
    public record Column(
            int number,
            String name,
            String state,
            int there,
            @Nullable Integer of) {

        public boolean now() {
            return state.equals("now");
        }

        public boolean ahead() {
            return state.equals("next");
        }
    }

    /**
     * @param until when it left, in words
     * @param there in how many stages it took part
     * @param of in how many of those in which it was a partner; not said outside
     */
    public record Row(
            String name,
            String brief,
            Sector sector,
            boolean residents,
            @Nullable String until,
            Weft weft,
            List<Cell> cells,
            int there,
            @Nullable Integer of) {

        /** By which of the four patterns of the sprite its thread is known. */
        public String thread() {
            return residents
                    ? "res"
                    : switch (sector) {
                        case PUBLIC -> "pub";
                        case BUSINESS -> "biz";
                        case SOCIAL -> "ngo";
                    };
        }
    }

    /**
     * @param words for those who do not see the thread
     * @param traces where they are listed; for partners only
     */
    public record Cell(String words, @Nullable String traces, boolean now) {}

    /** @param step the one thing to do next */
    public record Finding(List<String> facts, String words, Link step) {}
}
