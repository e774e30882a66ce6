package org.osnowa.organisations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The indexes of the organisations while very many come in: building them once over all rows takes a third of the time of
 * keeping them up row by row. Within the import's transaction: if it fails, they were never gone. Whoever needs an
 * organisation meanwhile, which is nearly every page, waits until all of it is done: some 10 seconds for 200,000 rows.
 */
final class OrganisationIndexes {

    private record Index(String name, String definition) {}

    private final JdbcClient db;
    private final List<Index> indexes;

    private OrganisationIndexes(JdbcClient db, List<Index> indexes) {
        this.db = db;
        this.indexes = indexes;
    }

    /** All but those of constraints, which other tables lean on. */
    static OrganisationIndexes dropped(JdbcClient db) {
        var indexes = db.sql("""
                select quote_ident(index.relname) as name, pg_get_indexdef(index.oid) as definition
                  from pg_index
                  join pg_class index on index.oid = pg_index.indexrelid
                 where pg_index.indrelid = 'organisations'::regclass
                   and not exists (select from pg_constraint where conindid = index.oid)
                 order by index.relname
                """)
                .query((row, _) -> new Index(row.getString("name"), row.getString("definition")))
                .list();
        indexes.forEach(index -> db.sql("drop index " + index.name).update());
        return new OrganisationIndexes(db, indexes);
    }

    void build() {
        db.sql("set local maintenance_work_mem = '128MB'").update();
        indexes.forEach(index -> db.sql(index.definition).update());
    }
}
