package org.osnowa.organisations;

import java.util.UUID;
import org.osnowa.accounts.Person;
import org.osnowa.platform.Ids;
import org.osnowa.platform.Once;
import org.osnowa.platform.Outcome;
import org.osnowa.platform.Outcome.Done;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** What people may ask for about registers in the browser. */
@Service
class ImportDesk {

    private static final int LONGEST_NAME = 200;

    private final RegisterImports imports;
    private final ImportFiles files;
    private final Once once;

    ImportDesk(RegisterImports imports, ImportFiles files, Once once) {
        this.imports = imports;
        this.files = files;
        this.once = once;
    }

    @Transactional
    Outcome<String> bring(UUID key, Person me, MultipartFile upload) {
        return once.run(key, me.id().toString(), () -> {
            var id = Ids.next();
            files.keep(id, upload);
            imports.add(id, me.id(), name(upload));
            return new Done<>("/organisations/imports/" + id);
        });
    }

    @Transactional
    void confirm(UUID id) {
        imports.get(id);
        imports.take(id);
    }

    private static String name(MultipartFile upload) {
        var given = String.valueOf(upload.getOriginalFilename())
                .replaceAll(".*[/\\\\]", "")
                .strip();
        var name = given.isEmpty() ? "plik" : given;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
