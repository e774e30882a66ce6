package org.osnowa.minutes;

import static org.osnowa.platform.Text.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osnowa.meetings.MeetingFacts.Facts;
import org.osnowa.minutes.MinutesStore.Born;
import org.osnowa.partnerships.Offspring.Kind;
import org.osnowa.platform.Text;
import org.springframework.stereotype.Component;

/** The whole of the minutes as one text, as it is sent and kept: the protocol of domain/03, 3.4. */
@Component
class MinutesText {

    /** A heading begins with this. */
    static final String HEADING = "# ";

    /** @param next the next meeting, where one is planned */
    String whole(Facts facts, Minutes minutes, List<Born> born, Optional<String> next) {
        return Text.speaking(Text.POLISH, () -> {
            var parts = new ArrayList<String>();
            parts.add(t("MinutesText.heading", facts.number(), facts.whenInPolish(), facts.place()));
            parts.add(t("MinutesText.present", facts.came(), facts.of(), String.join("; ", facts.present())));
            facts.points().forEach(point -> {
                var words = minutes.note(Optional.of(point.id()))
                        .map(Minutes.Note::words)
                        .orElse("");
                if (!words.isBlank()) {
                    parts.add(HEADING + point.title() + "\n\n" + words);
                }
            });
            listed(parts, t("MinutesText.agreed"), born, Kind.DECISION);
            listed(parts, t("MinutesText.tasks"), born, Kind.ACTION);
            listed(parts, t("MinutesText.promises"), born, Kind.COMMITMENT);
            minutes.note(Optional.empty())
                    .map(Minutes.Note::words)
                    .filter(each -> !each.isBlank())
                    .ifPresent(words -> parts.add(HEADING + t("MinutesText.open") + "\n\n" + words));
            next.ifPresent(each -> parts.add(HEADING + t("MinutesText.next") + "\n\n" + each));
            return String.join("\n\n", parts);
        });
    }

    private static void listed(List<String> parts, String heading, List<Born> born, Kind kind) {
        var lines = born.stream()
                .filter(each -> each.kind() == kind)
                .map(each -> "- " + each.words().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        if (!lines.isEmpty()) {
            parts.add(HEADING + heading + "\n\n" + lines);
        }
    }
}
