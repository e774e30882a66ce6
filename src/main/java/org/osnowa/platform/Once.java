package org.osnowa.platform;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osnowa.platform.Outcome.Done;
import org.osnowa.platform.Outcome.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes double clicks and retries harmless: a form that creates something carries a key, and the second request with the
 * same key gets the first one's answer. Two at once: the second waits for the first.
 */
@Component
public class Once {

    private final JdbcClient db;

    Once(JdbcClient db) {
        this.db = db;
    }

    /** Does the work and remembers the path it leads to, unless this key was already used by the same actor. */
    @Transactional
    public Outcome<String> run(UUID key, String actor, Supplier<Outcome<String>> work) {
        var first = db.sql("insert into once_keys (key, actor) values (:key, :actor) on conflict do nothing")
                .param("key", key)
                .param("actor", actor)
                .update();
        if (first == 0) {
            return new Done<>(earlier(key, actor));
        }
        var outcome = work.get();
        switch (outcome) {
            case Done<String>(var path) ->
                db.sql("update once_keys set path = :path where key = :key")
                        .param("path", path)
                        .param("key", key)
                        .update();
            case Refused<String> _ ->
                db.sql("delete from once_keys where key = :key")
                        .param("key", key)
                        .update();
        }
        return outcome;
    }

    /** Where the same form led when it was sent before: what stands in its way now may be its own doing. */
    public Optional<String> led(@Nullable UUID key, String actor) {
        return key == null ? Optional.empty() : found(key, actor);
    }

    private String earlier(UUID key, String actor) {
        return found(key, actor).orElseThrow(() -> new NotFound(key));
    }

    private Optional<String> found(UUID key, String actor) {
        return db.sql("select path from once_keys where key = :key and actor = :actor and path is not null")
                .param("key", key)
                .param("actor", actor)
                .query(String.class)
                .optional();
    }

    /** A form older than a day is not sent by mistake any more. */
    void sweep() {
        db.sql("delete from once_keys where at < now() - interval '1 day'").update();
    }
}
