package org.osnowa.platform;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often something may be tried. Counted in the database, so a restart or a second node forgets nothing, and in the
 * transaction of what is tried, so that counting never waits for a second connection.
 *
 * <p>The generic cell rate algorithm (ITU-T I.371): one moment per key says when its tries are all free again.
 */
@Component
public class RateLimits {

    /**
     * @param name what is limited, for instance "sign-in.address"
     * @param times how often within the period; they come back one by one
     */
    public record Limit(String name, int times, Duration period) {

        Duration each() {
            return period.dividedBy(times);
        }
    }

    private final JdbcClient db;

    RateLimits(JdbcClient db) {
        this.db = db;
    }

    /** @throws TooMany when all tries are used; the refused try does not count */
    @Transactional
    public void take(Limit limit, String who) {
        if (!took(limit, who)) {
            throw new TooMany(waitFor(key(limit, who), limit));
        }
    }

    /** For what is better left out than stopped: whether there was a try left, which is used now. */
    @Transactional
    public boolean took(Limit limit, String who) {
        return db.sql("""
                insert into rate_limits as known (id, free_at)
                values (:id, clock_timestamp() + make_interval(secs => :each))
                    on conflict (id) do update
                   set free_at = greatest(known.free_at, clock_timestamp()) + make_interval(secs => :each)
                 where greatest(known.free_at, clock_timestamp()) + make_interval(secs => :each)
                       <= clock_timestamp() + make_interval(secs => :period)
                """)
                        .param("id", key(limit, who))
                        .param("each", seconds(limit.each()))
                        .param("period", seconds(limit.period()))
                        .update()
                == 1;
    }

    /** Whether there is a try left, which stays unused. */
    public boolean allows(Limit limit, String who) {
        return db.sql("""
                select not exists (select 1
                                     from rate_limits
                                    where id = :id
                                      and greatest(free_at, clock_timestamp()) + make_interval(secs => :each)
                                          > clock_timestamp() + make_interval(secs => :period))
                """)
                .param("id", key(limit, who))
                .param("each", seconds(limit.each()))
                .param("period", seconds(limit.period()))
                .query(Boolean.class)
                .single();
    }

    private static String key(Limit limit, String who) {
        return limit.name() + ' ' + who;
    }

    private Duration waitFor(String key, Limit limit) {
        var free = db.sql("select extract(epoch from free_at - clock_timestamp()) from rate_limits where id = :id")
                .param("id", key)
                .query(Double.class)
                .single();
        var wait = free + seconds(limit.each()) - seconds(limit.period());
        return Duration.ofSeconds(Math.max(1, Math.round(Math.ceil(wait))));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** Who has all tries back needs no row. */
    void sweep() {
        db.sql("delete from rate_limits where free_at < now()").update();
    }
}
