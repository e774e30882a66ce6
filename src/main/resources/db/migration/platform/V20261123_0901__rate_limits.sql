create table rate_limits (
    id      text primary key check (length(id) <= 500),
    free_at timestamptz not null
);

create index rate_limits_by_age on rate_limits (free_at);
