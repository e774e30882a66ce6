-- What a partnership has found out before it sets goals, each finding a row; what is taken out can be brought back.
create table diagnosis_entries (
    id          uuid primary key,
    partnership uuid           not null references partnerships,
    part        text           not null check (part in ('NEED', 'RESOURCE', 'VOICE', 'BASELINE')),
    words       text           not null check (length(words) between 1 and 1000),
    kind        text,
    whose       text           check (length(whose) between 1 and 200),
    people      int            check (people > 0),
    amount      numeric(16, 4),
    unit        text           check (length(unit) between 1 and 60),
    source      text           check (length(source) between 1 and 300),
    known_on    date,
    added_at    timestamptz    not null default now(),
    removed_at  timestamptz,
    version     int            not null default 0,
    check ((part = 'RESOURCE') = (source is null)),
    check ((source is null) = (known_on is null)),
    check ((part = 'BASELINE') = (kind is null)),
    check ((part = 'RESOURCE') = (whose is not null)),
    check ((part = 'VOICE') = (people is not null)),
    check ((part = 'BASELINE') = (amount is not null and unit is not null))
);

create index diagnosis_entries_of_partnership on diagnosis_entries (partnership, added_at, id);

-- Whom the matter concerns: an organisation of the directory, or somebody named by hand.
create table stakeholders (
    id           uuid primary key,
    partnership  uuid        not null references partnerships,
    organisation uuid references organisations,
    name         text        check (length(name) between 1 and 300),
    sector       text        check (sector in ('PUBLIC', 'BUSINESS', 'SOCIAL')),
    fields       text[]      not null default '{}',
    part         text        not null check (part in ('CONCERNED', 'HOLDS_DATA', 'CAN_HELP', 'DECIDES', 'MAY_OBJECT')),
    note         text        check (length(note) between 1 and 1000),
    added_at     timestamptz not null default now(),
    removed_at   timestamptz,
    version      int         not null default 0,
    check ((organisation is null) = (name is not null)),
    check ((organisation is null) = (sector is not null))
);

create index stakeholders_of_partnership on stakeholders (partnership, added_at, id);
create unique index stakeholders_once on stakeholders (partnership, organisation) where removed_at is null;
create unique index stakeholders_once_by_name on stakeholders (partnership, lower(name)) where removed_at is null;

-- What was looked at once: who does it already (gate.I5), whether the superior agrees (gate.I6), who is missing (gate.D6).
create table diagnoses (
    partnership      uuid primary key references partnerships,
    looked_on        date,
    looked_words     text check (length(looked_words) between 1 and 1000),
    consent_by       text check (length(consent_by) between 1 and 200),
    consent_on       date,
    consent_document text check (length(consent_document) between 1 and 300),
    gaps_seen        text[],
    gaps_seen_on     date,
    check ((looked_on is null) = (looked_words is null)),
    check ((consent_on is null) = (consent_by is null)),
    check ((consent_on is null) = (consent_document is null)),
    check ((gaps_seen_on is null) = (gaps_seen is null))
);
