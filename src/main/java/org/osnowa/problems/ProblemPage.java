package org.osnowa.problems;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem, for everybody.
 *
 * @param photo its address
 * @param before whether a partnership worked on it that has ended since
 * @param organises whether the visitor looks after it
 * @param contributes whether the visitor writes down causes and evidence
 * @param story what happened, the oldest first
 */
public record ProblemPage(
        ProblemRow row,
        String description,
        @Nullable Picture photo,
        List<Told> causes,
        List<Told> evidence,
        List<Event> story,
        boolean before,
        boolean organises,
        boolean contributes) {

    public record Picture(String address, int width, int height) {}

    /** @param source where it comes from; nothing for a cause that nobody named a source for */
    public record Told(NoteKind kind, String text, @Nullable String source, LocalDate on) {}

    public record Linked(String address, String label) {}

    /**
     * @param words said by us
     * @param quoted said by people
     * @param path where more stands about what is quoted
     * @param who did it
     */
    public record Event(
            StoryPart part,
            LocalDate on,
            String words,
            @Nullable String quoted,
            @Nullable String path,
            @Nullable Linked who) {

        static Event said(StoryPart part, LocalDate on, String words) {
            return new Event(part, on, words, null, null, null);
        }

        static Event quoted(StoryPart part, LocalDate on, String words, String quoted) {
            return new Event(part, on, words, quoted, null, null);
        }

        Event by(Linked somebody) {
            return new Event(part, on, words, quoted, path, somebody);
        }

        Event leading(String somewhere) {
            return new Event(part, on, words, quoted, somewhere, who);
        }
    }

    public List<StoryPart> parts() {
        return Arrays.asList(StoryPart.values());
    }

    /** Whether the story has come so far. */
    public boolean tells(StoryPart part) {
        return story.stream().anyMatch(event -> event.part() == part);
    }
}
