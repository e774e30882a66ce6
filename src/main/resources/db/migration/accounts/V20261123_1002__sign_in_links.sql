-- Nobody's link (person is null) is never mailed; it is written so that asking costs the same for an unknown address.
create table sign_in_links (
    id          uuid        primary key,
    person      uuid        references people on delete cascade,
    token       bytea       not null,
    browser     bytea       not null,
    next        text        not null check (length(next) <= 500),
    asked_at    timestamptz not null default now(),
    expires_at  timestamptz not null default now() + interval '10 minutes',
    wrong_codes int         not null default 0,
    used_at     timestamptz
);

create unique index sign_in_links_by_token on sign_in_links (token);
create index sign_in_links_of_person on sign_in_links (person);
create index sign_in_links_by_age on sign_in_links (expires_at);
