package org.osnowa.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

@OsnowaTest
class DatabaseConfigurationTest {

    @Autowired
    private JdbcClient db;

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
    void a_helper_program_joins_the_database_of_the_one_that_runs() {
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("osnowa.data=target/test-database", "osnowa.database.shared=true")
                .run(context -> assertThat(context.getBean(PostgresServer.class).url())
                        .isEqualTo(TestDatabase.server().url()));
    }
}
