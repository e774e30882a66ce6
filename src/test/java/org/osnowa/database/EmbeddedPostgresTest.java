package org.osnowa.database;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
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

    @Test
    void it_listens_on_this_machine_only_and_at_no_socket_file() throws IOException {
        var lines = Files.readAllLines(Path.of("target/test-database/postgres/cluster-18/postmaster.pid"));

        assertThat(lines.get(4)).as("folder of the socket file").isBlank();
        assertThat(lines.get(5)).as("addresses").isEqualTo("127.0.0.1");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guessed"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(server.url(), "postgres", ""))
                .hasMessageContaining("password");
    }

    @Test
    void only_its_owner_can_read_the_passwords() throws IOException {
        assertThat(Files.getPosixFilePermissions(Path.of("target/test-database/postgres/osnowa.password")))
                .containsExactlyInAnyOrder(OWNER_READ, OWNER_WRITE);
    }

    @Test
    void names_can_be_sorted_the_polish_way() {
        assertThat(db.sql("""
                        select town
                          from unnest(array['Żory', 'Łódź', 'Lublin', 'Ćmielów', 'Czeladź']) as town
                         order by town collate "pl-PL-x-icu"
                        """).query(String.class).list())
                .containsExactly("Czeladź", "Ćmielów", "Lublin", "Łódź", "Żory");
    }

    @Test
    void a_second_program_on_the_same_folder_is_refused_in_one_sentence() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(Path.of("target/test-database")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is in use by another Osnowa (process %d)"
                        .formatted(ProcessHandle.current().pid()));
    }

    @Test
    void a_helper_program_joins_the_one_that_runs() {
        try (var joined = EmbeddedPostgres.attachOrStart(Path.of("target/test-database"))) {
            assertThat(joined).isInstanceOf(OutsidePostgres.class);
            assertThat(joined.url()).isEqualTo(server.url());
        }
        assertThat(show("server_version")).as("still running").isNotEmpty();
    }

    private String show(String setting) {
        return db.sql("show " + setting).query(String.class).single();
    }
}
