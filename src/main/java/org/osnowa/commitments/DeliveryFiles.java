package org.osnowa.commitments;

import static java.util.stream.Collectors.toMap;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osnowa.accounts.PersonId;
import org.osnowa.commitments.DeliveryFile.Content;
import org.osnowa.commitments.DeliveryFile.Kind;
import org.osnowa.partnerships.PartnershipId;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos and files of deliveries. All SQL on the delivery_files table is in this file; which of them a delivery has is said by
 * the facts of its commitment. A form that has to be sent again would lose its file, so the file waits here for it, under a
 * signed name that only who sent it can use.
 */
@Repository
class DeliveryFiles {

    /** So many files of one person wait for their forms; with one more the oldest is forgotten. */
    static final int MOST_WAITING = 10;

    /**
     * So many bytes of files a partnership has beside its deliveries: some 1,700 photos as we write them. Files lie in the
     * database and in every backup of it, and no single partnership should be able to fill the disk of all.
     */
    static final long MOST_BYTES = 500L * 1024 * 1024;

    private static final String PURPOSE = "commitments.file";

    private final JdbcClient db;
    private final MailedTokens tokens;

    DeliveryFiles(JdbcClient db, MailedTokens tokens) {
        this.db = db;
        this.tokens = tokens;
    }

    /** @return the name by which the form takes it along */
    @Transactional
    public String keep(Content file, PersonId sender) {
        lock("waiting " + sender);
        forgetOldest(sender);
        var id = Ids.next();
        db.sql("""
                insert into delivery_files (id, kind, content, width, height, kept_by)
                values (:id, :kind, :content, :width, :height, :sender)
                """)
                .param("id", id)
                .param("kind", file.kind().name())
                .param("content", file.bytes())
                .param("width", file.kind() == Kind.PHOTO ? file.width() : null, Types.INTEGER)
                .param("height", file.kind() == Kind.PHOTO ? file.height() : null, Types.INTEGER)
                .param("sender", sender.value())
                .update();
        return name(id);
    }

    private void forgetOldest(PersonId sender) {
        db.sql("""
                delete from delivery_files
                 where delivery is null
                   and id in (select id
                                from delivery_files
                               where kept_by = :sender
                               order by kept_at desc, id desc
                              offset :most)
                """)
                .param("sender", sender.value())
                .param("most", MOST_WAITING - 1)
                .update();
    }

    /** Two at once do so one after the other, until the transaction ends. */
    private void lock(String what) {
        var _ = db.sql("select pg_advisory_xact_lock(hashtext('delivery files ' || :what))")
                .param("what", what)
                .query((row, _) -> "")
                .list();
    }

    /** Whether the partnership has room for one more file; nobody else adds one there until this transaction ends. */
    boolean roomFor(FileId file, PartnershipId partnership) {
        lock("of " + partnership);
        return db.sql("""
                select coalesce(sum(length(content)), 0) <= :most
                  from delivery_files
                  left join deliveries on deliveries.id = delivery_files.delivery
                 where delivery_files.id = :file
                    or deliveries.partnership = :partnership
                """)
                .param("most", MOST_BYTES)
                .param("file", file.value())
                .param("partnership", partnership.value())
                .query(Boolean.class)
                .single();
    }

    private String name(UUID id) {
        return id + "." + tokens.token(PURPOSE, id, 0);
    }

    /** Nothing for a name that we never gave, for somebody else's file, and for one that is not waiting any more. */
    Optional<FileId> kept(@Nullable String name, PersonId sender) {
        if (name == null || name.length() < 37) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(name.substring(0, 36));
            return MessageDigest.isEqual(MailedTokens.hash(name(id)), MailedTokens.hash(name)) && waits(id, sender)
                    ? Optional.of(new FileId(id))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean waits(UUID id, PersonId sender) {
        return db.sql(
                        "select exists (select 1 from delivery_files where id = :id and delivery is null and kept_by = :sender)")
                .param("id", id)
                .param("sender", sender.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Who sent it stands in the fact from now on.
     *
     * @throws ChangedMeanwhile when it was taken or swept away in this moment
     */
    void attach(FileId file, DeliveryId delivery) {
        var attached = db.sql("""
                update delivery_files
                   set delivery = :delivery, kept_by = null
                 where id = :id
                   and delivery is null
                """)
                .param("delivery", delivery.value())
                .param("id", file.value())
                .update();
        if (attached == 0) {
            throw new ChangedMeanwhile(file);
        }
    }

    /** Without what is in them. */
    Map<FileId, DeliveryFile> of(Collection<FileId> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("""
                select id, kind, length(content) as bytes, coalesce(width, 0) as width, coalesce(height, 0) as height
                  from delivery_files
                 where id = any(:ids)
                   and delivery is not null
                 order by id
                """)
                .param("ids", files.stream().map(FileId::value).toArray(UUID[]::new))
                .query(DeliveryFiles::file)
                .list()
                .stream()
                .collect(toMap(DeliveryFile::id, Function.identity()));
    }

    Optional<Content> content(FileId file, DeliveryId delivery) {
        return db.sql("""
                select kind, content, coalesce(width, 0) as width, coalesce(height, 0) as height
                  from delivery_files
                 where id = :id
                   and delivery = :delivery
                """)
                .param("id", file.value())
                .param("delivery", delivery.value())
                .query((row, _) -> new Content(
                        Kind.valueOf(row.getString("kind")),
                        row.getBytes("content"),
                        row.getInt("width"),
                        row.getInt("height")))
                .optional();
    }

    /** Really: nothing of it stays but the fact that it was there. */
    void remove(FileId file, DeliveryId delivery) {
        db.sql("delete from delivery_files where id = :id and delivery = :delivery")
                .param("id", file.value())
                .param("delivery", delivery.value())
                .update();
    }

    /** Nobody fills in a form for longer than a day. */
    void sweep() {
        db.sql("delete from delivery_files where delivery is null and kept_at < now() - interval '1 day'")
                .update();
    }

    private static DeliveryFile file(ResultSet row, int number) throws SQLException {
        return new DeliveryFile(
                new FileId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getInt("bytes"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
