-- Secret addresses under which calendar programs read meetings again and again.
create table calendar_feeds (
    id          uuid primary key,
    person      uuid        not null references people,
    partnership uuid        references partnerships,
    token_hash  bytea       not null unique,
    made_at     timestamptz not null,
    revoked_at  timestamptz
);

create index calendar_feeds_of_person on calendar_feeds (person);

comment on column calendar_feeds.partnership is 'whose meetings it shows; of all partnerships that its owner sees from inside where none is named';
