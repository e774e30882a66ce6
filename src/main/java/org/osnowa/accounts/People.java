package org.osnowa.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osnowa.platform.ChangedMeanwhile;
import org.osnowa.platform.Folding;
import org.osnowa.platform.ForgottenName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everyone with an account. All SQL on the people table is in this file. */
@Repository
public class People {

    private static final String COLUMNS = "id, name, email, language, administrator, blocked_at, version";

    private final JdbcClient db;

    People(JdbcClient db) {
        this.db = db;
    }

    public Optional<Person> find(PersonId id) {
        return db.sql("select " + COLUMNS + " from people where id = :id")
                .param("id", id.value())
                .query(People::person)
                .optional();
    }

    public Optional<Person> withEmail(String email) {
        return db.sql("select " + COLUMNS + " from people where lower(email) = lower(:email)")
                .param("email", email)
                .query(People::person)
                .optional();
    }

    public List<Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return db.sql("select " + COLUMNS + " from people where id in (:ids) order by name, id")
                .param("ids", Set.copyOf(ids.stream().map(PersonId::value).toList()))
                .query(People::person)
                .list();
    }

    /** Who may not sign in now, and so decides nothing. Few in any installation. */
    public List<PersonId> blocked() {
        return db.sql("select id from people where blocked_at is not null")
                .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    public void add(Person person) {
        db.sql("""
                insert into people (id, name, email, language, administrator)
                values (:id, :name, :email, :language, :administrator)
                """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("email", person.email())
                .param("language", person.language())
                .param("administrator", person.administrator())
                .update();
    }

    /** Adds nobody and says so when the address belongs to an account, even one made at the same moment. */
    boolean addUnlessTaken(Person person) {
        return db.sql("""
                insert into people (id, name, email, language, administrator)
                values (:id, :name, :email, :language, :administrator)
                    on conflict do nothing
                """)
                        .param("id", person.id().value())
                        .param("name", person.name())
                        .param("email", person.email())
                        .param("language", person.language())
                        .param("administrator", person.administrator())
                        .update()
                == 1;
    }

    /**
     * By name, starting after somebody; a part of the name or the address is enough to find them. Names are compared without
     * diacritics and signs, addresses keep theirs.
     */
    public List<Person> search(String text, Optional<PersonId> after, int most) {
        return db.sql("""
                select %s
                  from people
                 where (folded(name) || ' ' || lower(email) like '%%' || :name || '%%'
                        or folded(name) || ' ' || lower(email) like '%%' || :email || '%%')
                   and forgotten_at is null
                   and (cast(:after as uuid) is null
                        or (name, id) > (select last.name, last.id from people as last where last.id = :after))
                 order by name, id
                 limit :most
                """.formatted(COLUMNS))
                .param("name", literally(asName(text)))
                .param("email", literally(text.strip().toLowerCase(Locale.ROOT)))
                .param("after", after.map(PersonId::value).orElse(null))
                .param("most", most)
                .query(People::person)
                .list();
    }

    /** Signs alone are no part of a name, and must not be a part of every one. */
    private static String asName(String text) {
        var folded = Folding.fold(text);
        return folded.isEmpty() ? text.strip() : folded;
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public int count() {
        return db.sql("select count(*) from people where forgotten_at is null")
                .query(Integer.class)
                .single();
    }

    /** Who looks after the installation and can sign in. */
    public List<Person> administrators() {
        return db.sql("select " + COLUMNS + """
                  from people
                 where administrator
                   and blocked_at is null
                 order by name, id
                """).query(People::person).list();
    }

    /** Who looks after the installation, beside this person. */
    public int otherAdministrators(PersonId id) {
        return db.sql("select count(*) from people where administrator and blocked_at is null and id <> :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void oneAdministratorChangeAtATime() {
        db.sql("select count(*) from (select id from people where administrator order by id for update) as held")
                .query(Integer.class)
                .single();
    }

    boolean someAdministrator() {
        return db.sql("select exists (select 1 from people where administrator)")
                .query(Boolean.class)
                .single();
    }

    void save(Person person) {
        var saved = db.sql("""
                update people
                   set name = :name, email = :email, language = :language, administrator = :administrator,
                       blocked_at = case when :blocked then coalesce(blocked_at, now()) end, version = version + 1
                 where id = :id
                   and version = :version
                """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("email", person.email())
                .param("language", person.language())
                .param("administrator", person.administrator())
                .param("blocked", person.blocked())
                .param("version", person.version())
                .update();
        if (saved == 0) {
            throw new ChangedMeanwhile(person.id());
        }
    }

    public Instant since(PersonId id) {
        return db.sql("select created_at from people where id = :id")
                .param("id", id.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    Optional<String> passwordHash(PersonId id) {
        return db.sql("select password_hash from people where id = :id and password_hash is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The caller has encoded it; the demo community brings its own. */
    public void setPasswordHash(PersonId id, String hash) {
        db.sql("update people set password_hash = :hash, version = version + 1 where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    /** The row stays, because others speak of what this person did; who they were is gone, and nobody signs in as them. */
    void forget(PersonId id) {
        db.sql("""
                update people
                   set name = :mark, email = id::text || '@forgotten.invalid', administrator = false, password_hash = null,
                       blocked_at = coalesce(blocked_at, now()), forgotten_at = now(), version = version + 1
                 where id = :id
                """).param("mark", ForgottenName.MARK).param("id", id.value()).update();
    }

    public boolean forgotten(PersonId id) {
        return db.sql("select exists (select 1 from people where id = :id and forgotten_at is not null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", java.util.UUID.class)),
                ForgottenName.read(row.getString("name")),
                row.getString("email"),
                row.getString("language"),
                row.getBoolean("administrator"),
                row.getTimestamp("blocked_at") != null,
                row.getInt("version"));
    }
}
