package org.osnowa.organisations;

import static org.osnowa.platform.Text.t;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import org.osnowa.accounts.People;
import org.osnowa.accounts.Person;
import org.osnowa.organisations.RegisterImport.State;
import org.osnowa.platform.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Checks and takes registers behind the pages, so that nobody has to keep one open. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    /** No file takes so long to come in. */
    private static final Duration COMING_IN = Duration.ofHours(1);

    private final RegisterImports imports;
    private final ImportFiles files;
    private final OrganisationRegister register;
    private final People people;
    private final Clock clock;

    ImportWorker(
            RegisterImports imports, ImportFiles files, OrganisationRegister register, People people, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    /** Works until nothing waits. */
    void round() {
        for (var next = imports.claim(); next.isPresent(); next = imports.claim()) {
            var work = next.get();
            LocaleContextHolder.setLocale(
                    people.find(work.person()).map(Person::locale).orElse(Text.POLISH));
            try {
                work(work);
            } catch (RuntimeException e) {
                // Whatever it was, the page of this file says so and the next file has its turn.
                LOG.error("Import {} failed", work.id(), e);
                imports.refuse(work.id(), State.FAILED, t("imports.failed"));
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        }
    }

    /** At the start, in case the program stopped while a file came in, and every hour. */
    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        imports.giveUp(t("imports.failed"));
        imports.finished().forEach(files::drop);
        files.orphans(imports.ids(), clock.instant().minus(COMING_IN)).forEach(files::drop);
    }

    private void work(RegisterImport work) {
        var file = files.of(work.id());
        if (!Files.exists(file)) {
            imports.refuse(work.id(), State.FAILED, t("imports.fileGone"));
            return;
        }
        var source = KrsExtracts.extract(file) ? "KRS" : work.fileName();
        var checking = work.state() == State.CHECKING;
        var outcome = checking
                ? register.rehearse(file, source, rows -> imports.progress(work.id(), rows))
                : register.take(file, source, rows -> imports.progress(work.id(), rows));
        switch (outcome) {
            case ImportOutcome.Refused(var because) -> imports.refuse(work.id(), State.REFUSED, because);
            case ImportOutcome.Taken(var report) ->
                imports.finish(work.id(), checking ? State.CHECKED : State.TAKEN, report);
        }
    }
}
