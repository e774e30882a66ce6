create table letters (
    id              uuid primary key,
    kind            text        not null check (kind in ('REQUESTED', 'UNASKED')),
    address         text        not null check (length(address) between 3 and 254),
    language        text        not null check (language in ('pl', 'en')),
    subject         text        not null check (length(subject) <= 300),
    body            text        not null check (length(body) <= 20000),
    source          text        not null check (length(source) <= 1000),
    link_path       text,
    link_purpose    text,
    link_subject    uuid,
    link_generation int,
    written_at      timestamptz not null default now(),
    state           text        not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'WITHDRAWN')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null default now(),
    claimed_at      timestamptz,
    sent_at         timestamptz,
    trouble         text,
    check ((link_path is null) = (link_purpose is null)),
    check ((state = 'SENT') = (sent_at is not null))
);

create index letters_waiting on letters (next_attempt_at, id) where state = 'WAITING';
create index letters_newest on letters (written_at desc, id desc);

create table unwanted_addresses (
    address text primary key check (address = lower(address)),
    at      timestamptz not null default now()
);
