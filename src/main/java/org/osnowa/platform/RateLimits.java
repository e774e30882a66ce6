package org.osnowa.platform;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** How often something may be tried. Counted in the database, so a restart or a second node forgets nothing. */
@Component
public class RateLimits {

    /**
     * @param name what is limited, for instance "sign-in.address"
     * @param times how often within the period
     */
    public record Limit(String name, int times, Duration period) {}

    private final ProxyManager<String> buckets;

    RateLimits(DataSource database) {
        buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("rate_limits")
                .idColumn("id")
                .stateColumn("state")
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .build();
    }

    /** Takes one of the tries, or throws {@link TooMany}. Runs in a transaction of its own: a failed try counts too. */
    public void take(Limit limit, String who) {
        var configuration = BucketConfiguration.builder()
                .addLimit(bandwidth -> bandwidth.capacity(limit.times()).refillGreedy(limit.times(), limit.period()))
                .build();
        var probe = buckets.builder()
                .build(limit.name() + ' ' + who, () -> configuration)
                .tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }
}
