package org.osnowa.problems;

import static org.osnowa.platform.Text.moment;
import static org.osnowa.platform.Text.t;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.accounts.PersonId;
import org.osnowa.history.History;
import org.osnowa.history.Texts;
import org.osnowa.history.Told;
import org.osnowa.organisations.ActingFor;
import org.osnowa.organisations.Mandate;
import org.osnowa.organisations.Organisations;
import org.osnowa.platform.Choice;
import org.osnowa.platform.FormErrors;
import org.springframework.stereotype.Component;

/** Makes the pages on which causes, evidence and answers are written. */
@Component
class NotePages {

    private static final int MOST = 50;

    private final Notes notes;
    private final History history;
    private final Texts texts;
    private final WordVersions versions;
    private final People people;
    private final Organisations organisations;
    private final ActingFor acting;
    private final Clock clock;

    NotePages(
            Notes notes,
            History history,
            Texts texts,
            WordVersions versions,
            People people,
            Organisations organisations,
            ActingFor acting,
            Clock clock) {
        this.notes = notes;
        this.history = history;
        this.texts = texts;
        this.versions = versions;
        this.people = people;
        this.organisations = organisations;
        this.acting = acting;
        this.clock = clock;
    }

    NotesPage all(Problem problem) {
        var deeds = history.of(problem.id().value(), true, Optional.empty(), MOST);
        var names = names(deeds.stream().map(Told::who));
        var added = notes.of(problem.id());
        var ids = added.stream().map(Note::id).toList();
        var changed = texts.changed(ids, ids);
        return new NotesPage(
                problem.wording().title(),
                problem.path(),
                added.stream()
                        .map(each -> row(problem, each, changed.contains(each.id())))
                        .toList(),
                deeds.stream()
                        .map(each -> new NotesPage.Deed(
                                when(each.at()),
                                each.what().words(),
                                each.who().map(names::get).orElse(null)))
                        .toList());
    }

    private static NotesPage.Row row(Problem problem, Note note, boolean changed) {
        return new NotesPage.Row(
                problem.path() + "/notes/" + note.id(),
                note.kind(),
                note.text(),
                note.said().source().orElse(null),
                note.said().on(),
                note.removed(),
                changed);
    }

    NotePage fresh(Problem problem, NoteForm form, FormErrors errors) {
        var speaksFor = speaksFor();
        return new NotePage(
                problem.wording().title(),
                problem.path(),
                null,
                form,
                kinds(!speaksFor.isEmpty()),
                withNothing("problems.inNobodysName", speaksFor),
                false,
                false,
                null,
                List.of(),
                errors);
    }

    NotePage of(Problem problem, Note note, NoteForm form, @Nullable String theirs, FormErrors errors) {
        return new NotePage(
                problem.wording().title(),
                problem.path(),
                note.id().toString(),
                form,
                kinds(false),
                List.of(),
                note.whyNotChange().isPresent(),
                note.removed(),
                theirs,
                versions.of(note.id()),
                errors);
    }

    /** Who speaks for nobody cannot answer officially. */
    private static List<Choice> kinds(boolean answers) {
        var kinds = Arrays.stream(NoteKind.values())
                .filter(kind -> answers || kind != NoteKind.ANSWER)
                .toArray(NoteKind[]::new);
        return withNothing("problems.chooseKind", Choice.of(kinds));
    }

    private static List<Choice> withNothing(String none, List<Choice> choices) {
        return Stream.concat(Stream.of(Choice.of("", t(none))), choices.stream())
                .toList();
    }

    private Map<PersonId, String> names(Stream<Optional<PersonId>> ids) {
        return people.all(ids.flatMap(Optional::stream).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    private List<Choice> speaksFor() {
        var mine = acting.all().stream()
                .filter(mandate -> mandate.scope() != Mandate.Scope.OBSERVES)
                .map(Mandate::organisation)
                .distinct()
                .toList();
        var names = organisations.namesOf(mine);
        return mine.stream()
                .map(each -> Choice.of(each.toString(), names.getOrDefault(each, "")))
                .toList();
    }

    private String when(Instant at) {
        return moment(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
