-- Who wants an account, until the letter that proves the address is answered. Nothing here is an account yet.
create table sign_ups (
    id               uuid        primary key,
    name             text        not null check (length(name) between 1 and 200),
    email            text        not null check (length(email) between 3 and 254),
    language         text        not null check (language in ('pl', 'en')),
    for_organisation boolean     not null,
    token            bytea       not null,
    asked_at         timestamptz not null default now(),
    expires_at       timestamptz not null default now() + interval '1 day',
    used_at          timestamptz
);

create unique index sign_ups_by_token on sign_ups (token);
create index sign_ups_by_age on sign_ups (expires_at);

-- A new address that somebody wants for their account, until the letter to it is answered.
create table email_changes (
    id         uuid        primary key,
    person     uuid        not null references people on delete cascade,
    email      text        not null check (length(email) between 3 and 254),
    token      bytea       not null,
    asked_at   timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '1 day',
    used_at    timestamptz
);

create unique index email_changes_by_token on email_changes (token);
create index email_changes_of_person on email_changes (person);
create index email_changes_by_age on email_changes (expires_at);

-- The one link that makes the first administrator. There is at most one row.
create table first_administrator_links (
    single  boolean     primary key default true check (single),
    token   bytea       not null,
    made_at timestamptz not null default now()
);
