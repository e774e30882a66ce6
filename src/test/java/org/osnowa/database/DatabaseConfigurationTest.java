package org.osnowa.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.platform.Unhurried;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OsnowaTest
class DatabaseConfigurationTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private DataSource source;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Unhurried unhurried;

    @Test
    void the_program_works_on_our_database_as_a_role_with_no_more_power_than_it_needs() {
        assertThat(db.sql("select current_database() || ' ' || current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("osnowa osnowa");
        assertThat(db.sql("select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void a_page_does_not_wait_for_ever() {
        assertThat(longestStatement()).isEqualTo("20s");
        assertThat(longestSilence()).isEqualTo(30_000);
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    db.sql("set local statement_timeout = '50ms'").update();
                    db.sql("select 1 from pg_sleep(5)").query(Integer.class).single();
                }))
                .as("what is shown as a page that the database is away")
                .isInstanceOfAny(QueryTimeoutException.class, DataAccessResourceFailureException.class);
    }

    @Test
    void work_behind_the_pages_takes_its_time() {
        transaction.executeWithoutResult(_ -> {
            unhurried.fromHere();
            assertThat(longestStatement()).isEqualTo("0");
            assertThat(longestSilence()).isZero();
        });

        transaction.executeWithoutResult(_ -> {
            assertThat(longestStatement()).isEqualTo("20s");
            assertThat(longestSilence()).isEqualTo(30_000);
        });
    }

    private String longestStatement() {
        return db.sql("show statement_timeout").query(String.class).single();
    }

    private int longestSilence() {
        return requireNonNull(
                new JdbcTemplate(source).execute((ConnectionCallback<Integer>) java.sql.Connection::getNetworkTimeout));
    }

    @Test
    void a_helper_program_joins_the_database_of_the_one_that_runs() {
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("osnowa.data=target/test-database", "osnowa.database.shared=true")
                .run(context -> assertThat(context.getBean(PostgresServer.class).url())
                        .isEqualTo(TestDatabase.server().url()));
    }
}
