package org.osnowa.problems;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osnowa.photos.Photo;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of problems. All SQL on the problem_photos table is in this file. A form that has to be sent again would lose its
 * file, so the photo waits here for it, under a signed name; who knows no such name cannot take it.
 */
@Repository
class ProblemPhotos {

    private static final String PURPOSE = "problems.photo";

    /** A photo that a problem shows; its id stands in its address, so that another photo has another address. */
    record Shown(UUID id, int width, int height) {}

    private final JdbcClient db;
    private final MailedTokens tokens;

    ProblemPhotos(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    /** @return the name by which the form takes it along */
    @Transactional
    public String keep(Photo photo) {
        var id = Ids.next();
        db.sql("insert into problem_photos (id, image, width, height) values (:id, :image, :width, :height)")
                .param("id", id)
                .param("image", photo.jpeg())
                .param("width", photo.width())
                .param("height", photo.height())
                .update();
        return name(id);
    }

    private String name(UUID id) {
        return id + "." + tokens.token(PURPOSE, id, 0);
    }

    /** Nothing for a name that we never gave, and for a photo that is not waiting any more. */
    Optional<UUID> kept(@Nullable String name) {
        if (name == null || name.length() < 37) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(name.substring(0, 36));
            return MessageDigest.isEqual(MailedTokens.hash(name(id)), MailedTokens.hash(name)) && loose(id)
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean loose(UUID id) {
        return db.sql("select exists (select 1 from problem_photos where id = :id and problem is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void attach(UUID photo, ProblemId problem) {
        db.sql("update problem_photos set problem = :problem where id = :id and problem is null")
                .param("problem", problem.value())
                .param("id", photo)
                .update();
    }

    /** Only where there is none yet. */
    void move(ProblemId from, ProblemId to) {
        db.sql("""
                update problem_photos
                   set problem = :to
                 where problem = :from
                   and not exists (select 1 from problem_photos as theirs where theirs.problem = :to)
                """).param("from", from.value()).param("to", to.value()).update();
    }

    Optional<Shown> of(ProblemId problem) {
        return db.sql("select id, width, height from problem_photos where problem = :problem")
                .param("problem", problem.value())
                .query((row, _) ->
                        new Shown(row.getObject("id", UUID.class), row.getInt("width"), row.getInt("height")))
                .optional();
    }

    Optional<byte[]> image(ProblemId problem) {
        return db.sql("select image from problem_photos where problem = :problem")
                .param("problem", problem.value())
                .query((row, _) -> row.getBytes("image"))
                .optional();
    }

    void remove(ProblemId problem) {
        db.sql("delete from problem_photos where problem = :problem")
                .param("problem", problem.value())
                .update();
    }

    /** Nobody fills in a form for longer than a day. */
    void sweep() {
        db.sql("delete from problem_photos where problem is null and kept_at < now() - interval '1 day'")
                .update();
    }
}
