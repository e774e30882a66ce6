create table people (
    id            uuid primary key,
    name          text        not null collate "pl-PL-x-icu" check (length(name) between 1 and 200),
    email         text        not null check (length(email) between 3 and 254),
    language      text        not null default 'pl' check (language in ('pl', 'en')),
    administrator boolean     not null default false,
    password_hash text,
    created_at    timestamptz not null default now(),
    blocked_at    timestamptz,
    version       int         not null default 0
);

create unique index people_email on people (lower(email));
