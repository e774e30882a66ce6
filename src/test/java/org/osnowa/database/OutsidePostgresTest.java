package org.osnowa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OutsidePostgresTest {

    @Test
    void the_address_may_be_written_the_java_way() {
        assertThat(OutsidePostgres.at("jdbc:postgresql://db.example/osnowa?sslmode=require", "ola", "tajne"))
                .isEqualTo(new OutsidePostgres("jdbc:postgresql://db.example/osnowa?sslmode=require", "ola", "tajne"));
    }

    @Test
    void or_as_everybody_else_writes_it() {
        assertThat(OutsidePostgres.at("postgresql://ola:ta%2Fj+ne@db.example:5433/osnowa?sslmode=require", "", ""))
                .isEqualTo(new OutsidePostgres(
                        "jdbc:postgresql://db.example:5433/osnowa?sslmode=require", "ola", "ta/j+ne"));
    }

    @Test
    void user_and_password_given_apart_come_first() {
        assertThat(OutsidePostgres.at("postgres://ola:stare@db.example/osnowa", "jan", "nowe"))
                .isEqualTo(new OutsidePostgres("jdbc:postgresql://db.example/osnowa", "jan", "nowe"));
    }

    @Test
    void another_database_is_refused_with_an_example() {
        assertThatThrownBy(() -> OutsidePostgres.at("mysql://db.example/osnowa", "", ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void one_that_does_not_answer_is_named_without_its_secrets() {
        assertThatThrownBy(
                        () -> new OutsidePostgres("jdbc:postgresql://127.0.0.1:1/osnowa?password=tajne", "ola", "tajne")
                                .checked())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1/osnowa")
                .hasMessageNotContainingAny("tajne");
    }

    @Test
    void one_that_is_new_enough_passes() {
        var server = TestDatabase.server();

        var checked = new OutsidePostgres(server.url(), server.user(), server.password()).checked();

        assertThat(checked.url()).isEqualTo(server.url());
        assertThat(checked).hasToString(server.url().replace("jdbc:postgresql://", ""));
    }
}
