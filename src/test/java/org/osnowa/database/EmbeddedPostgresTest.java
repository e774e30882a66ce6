package org.osnowa.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {

    private final PostgresServer server = TestDatabase.server();
    private final JdbcClient db =
            JdbcClient.create(new DriverManagerDataSource(server.url(), server.user(), server.password()));

    @Test
    void what_is_committed_is_on_the_disk() {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("data_checksums")).isEqualTo("on");
    }

    @Test
    void it_is_the_version_that_names_its_folder() {
        assertThat(show("server_version"))
                .isEqualTo(PostgresBinaries.VERSION)
                .startsWith(PostgresBinaries.MAJOR_VERSION + ".");
    }

    private String show(String setting) {
        return db.sql("show " + setting).query(String.class).single();
    }
}
