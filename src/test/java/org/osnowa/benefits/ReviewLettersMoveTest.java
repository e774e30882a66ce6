package org.osnowa.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osnowa.OsnowaTest;
import org.osnowa.asking.Questions;
import org.osnowa.organisations.OrganisationId;
import org.osnowa.platform.Ids;
import org.osnowa.platform.MailedTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Letters of reviews that were sent before there was one table of mailed questions: their links still open. */
@OsnowaTest
@Transactional
class ReviewLettersMoveTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern THEN = Pattern.compile("(?s)create table benefit_review_links .*?;\n");

    @Autowired
    private JdbcTemplate db;

    @Autowired
    private Questions questions;

    @Autowired
    private MailedTokens tokens;

    @Test
    void every_letter_moves_with_its_link() throws IOException {
        var id = Ids.next();
        var token = tokens.token("benefits.review", id, 2);
        db.execute("drop table mailed_questions cascade");
        var before = THEN.matcher(sql("benefits/V20261126_1930__benefits.sql"));
        assertThat(before.find()).isTrue();
        db.execute(before.group());
        db.update("""
                insert into benefit_review_links (id, review, organisation, address, generation, token_hash, letter, sent_by,
                                                  sent_at, used_at)
                select ?, benefit_reviews.id, organisations.id, 'prezes@most.example', 2, ?, letters.id, people.id, now(), now()
                  from benefit_reviews, organisations, letters, people
                 where organisations.id = ?
                 limit 1
                """, id, MailedTokens.hash(token), Ids.of("demo O13"));

        db.execute(sql("benefits/V20261127_0620__review_letters_to_move.sql"));
        db.execute(sql("asking/V20261127_0621__mailed_questions.sql"));
        db.execute(sql("benefits/V20261127_0622__review_letters_have_moved.sql"));

        var moved = questions.byToken(Review.PURPOSE, token).orElseThrow();
        assertThat(moved.id()).isEqualTo(id);
        assertThat(moved.organisation()).isEqualTo(new OrganisationId(Ids.of("demo O13")));
        assertThat(moved.address()).contains("prezes@most.example");
        assertThat(moved.used()).isTrue();
        assertThat(moved.revoked()).isFalse();
        assertThat(moved.link().generation()).isEqualTo(2);
    }

    private static String sql(String file) throws IOException {
        return Files.readString(MIGRATIONS.resolve(file));
    }
}
