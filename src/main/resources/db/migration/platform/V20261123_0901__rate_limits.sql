create table rate_limits (
    id         text primary key check (length(id) <= 500),
    state      bytea,
    touched_at timestamptz not null default now()
);
