package org.osnowa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseAwayTest {

    @Test
    void while_it_is_away_people_are_told_soon_and_when_it_is_back_it_is_used_again(@TempDir Path data)
            throws IOException {
        var server = EmbeddedPostgres.start(data);
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues(
                        "osnowa.data=unused",
                        "osnowa.database.url=" + server.url(),
                        "osnowa.database.user=" + server.user(),
                        "osnowa.database.password=" + server.password())
                .run(context -> {
                    var db = JdbcClient.create(context.getBean(DataSource.class));
                    assertThat(one(db)).isEqualTo(1);

                    server.close();
                    assertThatThrownBy(() -> one(db)).isInstanceOf(DataAccessResourceFailureException.class);

                    try (var _ = EmbeddedPostgres.start(data)) {
                        assertThat(one(db)).isEqualTo(1);
                    }
                });
        assertThat(Files.exists(Path.of("unused"))).isFalse();
    }

    private static int one(JdbcClient db) {
        return db.sql("select 1").query(Integer.class).single();
    }
}
