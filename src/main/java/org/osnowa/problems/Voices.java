package org.osnowa.problems;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a problem concerns. All SQL on the problem_voices table is in this file. */
@Repository
class Voices {

    private final JdbcClient db;

    Voices(JdbcClient db) {
        this.db = db;
    }

    /** @return how many are new: one, or none when this browser has said it before */
    int add(ProblemId problem, Voice voice) {
        return db.sql("insert into problem_voices (problem, voice) values (:problem, :voice) on conflict do nothing")
                .param("problem", problem.value())
                .param("voice", voice.hash())
                .update();
    }

    /** So many that nobody can take back: in the demo community. */
    int enter(ProblemId problem, int voices) {
        return db.sql("""
                insert into problem_voices (problem, voice)
                select :problem, encode(sha256(convert_to(gen_random_uuid()::text, 'UTF8')), 'hex')
                  from generate_series(1, :voices)
                """)
                .param("problem", problem.value())
                .param("voices", voices)
                .update();
    }

    int remove(ProblemId problem, Voice voice) {
        return db.sql("delete from problem_voices where problem = :problem and voice = :voice")
                .param("problem", problem.value())
                .param("voice", voice.hash())
                .update();
    }

    /** @return how many did not support the other one before */
    int copy(ProblemId from, ProblemId to) {
        return db.sql("""
                insert into problem_voices (problem, voice, at)
                select :to, voice, at
                  from problem_voices
                 where problem = :from
                    on conflict do nothing
                """).param("from", from.value()).param("to", to.value()).update();
    }

    /** Which of these this browser supports. */
    Set<ProblemId> of(Voice voice, Collection<ProblemId> problems) {
        return problems.isEmpty()
                ? Set.of()
                : new HashSet<>(db.sql("select problem from problem_voices where voice = :voice and problem in (:all)")
                        .param("voice", voice.hash())
                        .param("all", problems.stream().map(ProblemId::value).toList())
                        .query((row, _) -> new ProblemId(row.getObject("problem", UUID.class)))
                        .list());
    }
}
