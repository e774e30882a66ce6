package org.osnowa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osnowa.OsnowaTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who announces a large file is answered before the file is read: here it never comes, so whoever reads it fails. */
@OsnowaTest
class UploadTest {

    private static final int SIXTY_MEGABYTES = 60_000_000;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Autowired
    Wire wire;

    @Autowired
    Cast cast;

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/organisations", "/nie-ma-takiej-strony", "/organisations/imports/x", "/", "//"})
    void a_file_is_refused_where_none_is_wanted(String path) {
        var answer = announce(path, "");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("<h1>Za duże</h1>");
        assertThat(answer.took()).isLessThan(AT_ONCE);
    }

    @Test
    void a_file_of_somebody_who_is_signed_in_no_more_is_not_read() {
        var answer = announce("/organisations/imports", "");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/sign-in?next=%2Forganisations%2Fimports");
        assertThat(answer.took()).isLessThan(AT_ONCE);
    }

    @Test
    void where_people_who_are_signed_in_send_small_files_guests_and_large_ones_are_turned_away_unread() {
        var path = "/partnerships/nie-sami/commitments/00000000-0000-4000-8000-000000000001/timesheets/file";

        var large = announce(path, cookie(Who.COORDINATOR));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("<h1>Za duże</h1>");
        var guest = announce(path, "", 1_000_000);
        assertThat(guest.status()).isEqualTo(303);
        assertThat(guest.header("Location")).startsWith("/sign-in?next=%2Fpartnerships%2Fnie-sami");
        assertThat(guest.took()).isLessThan(AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT", "COORDINATOR"})
    void a_file_of_somebody_else_is_not_read(Who who) {
        var answer = announce("/organisations/imports", cookie(who));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.took()).isLessThan(AT_ONCE);
    }

    private String cookie(Who who) {
        return cast.session(who).stream()
                .map(cookie -> "Cookie: " + cookie.getName() + "=" + cookie.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    private Wire.Reply announce(String path, String cookie) {
        return announce(path, cookie, SIXTY_MEGABYTES);
    }

    private Wire.Reply announce(String path, String cookie, int bytes) {
        return wire.brokenOff(("POST " + path + " HTTP/1.1\r\nHost: " + wire.host() + "\r\n" + cookie
                        + "Content-Type: Multipart/form-data; boundary=x\r\nContent-Length: " + bytes
                        + "\r\nConnection: close\r\n\r\n--x\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }
}
