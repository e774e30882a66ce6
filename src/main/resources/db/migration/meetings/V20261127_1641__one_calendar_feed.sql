-- Two clicks make one address.
update calendar_feeds
   set revoked_at = clock_timestamp()
 where revoked_at is null
   and exists (select 1
                 from calendar_feeds earlier
                where earlier.person = calendar_feeds.person
                  and earlier.partnership is not distinct from calendar_feeds.partnership
                  and earlier.revoked_at is null
                  and (earlier.made_at, earlier.id) < (calendar_feeds.made_at, calendar_feeds.id));

create unique index calendar_feeds_in_use
    on calendar_feeds (person, partnership) nulls not distinct
 where revoked_at is null;
