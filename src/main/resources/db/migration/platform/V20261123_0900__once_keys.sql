create table once_keys (
    key   uuid primary key,
    actor text        not null check (length(actor) <= 200),
    path  text        check (length(path) <= 2000),
    at    timestamptz not null default now()
);

create index once_keys_by_age on once_keys (at);
