-- What partners cannot agree about, in private: who raised it, whom it concerns, who leads the talk, the steps with their days, and how
-- it ended. Nothing of it stands anywhere else.
create table disputes (
    id                 uuid primary key,
    partnership        uuid        not null references partnerships,
    title              text        not null check (length(title) between 1 and 120),
    words              text        not null check (length(words) between 1 and 4000),
    raised_by          uuid        not null references people,
    raised_at          timestamptz not null,
    about_coordination boolean     not null,
    lead               text        not null check (lead in ('COORDINATOR', 'PARTNER', 'MEDIATOR', 'ADMINISTRATOR', 'NOBODY')),
    lead_person        uuid references people,
    lead_organisation  uuid references organisations,
    lead_letter        uuid,
    state              text        not null default 'OPEN' check (state in ('OPEN', 'AGREED', 'WITHDRAWN', 'NOT_AGREED')),
    ended_on           date,
    ending_words       text check (length(ending_words) between 1 and 4000),
    version            int         not null default 0,
    check ((lead = 'PARTNER') = (lead_organisation is not null)),
    check (lead <> 'PARTNER' or lead_person is not null),
    check (lead in ('PARTNER', 'MEDIATOR') or lead_person is null),
    check ((lead = 'MEDIATOR') = (lead_letter is not null)),
    check ((state = 'OPEN') = (ended_on is null))
);
create index disputes_of_partnership on disputes (partnership, raised_at, id);
create index disputes_open on disputes (raised_by) where state = 'OPEN';

-- A side is a partner; without an organisation it is whoever coordinates.
create table dispute_sides (
    id           uuid primary key,
    dispute      uuid    not null references disputes,
    raised       boolean not null,
    organisation uuid references organisations,
    told_at      timestamptz,
    unique nulls not distinct (dispute, organisation),
    check (not raised or organisation is not null)
);
create index dispute_sides_of on dispute_sides (organisation, dispute);

create table dispute_steps (
    dispute     uuid not null references disputes,
    number      int  not null check (number between 1 and 50),
    kind        text not null check (kind in ('TALK', 'STEERING', 'MEDIATION')),
    begun_on    date not null,
    due_on      date not null check (due_on >= begun_on),
    who         text check (length(who) between 1 and 200),
    outcome     text check (length(outcome) between 1 and 2000),
    ended_on    date,
    reminded_on date,
    primary key (dispute, number)
);

-- One proposal of an end at a time; a newer one takes the place of the one before.
create table dispute_proposals (
    id          uuid primary key,
    dispute     uuid        not null references disputes,
    words       text        not null check (length(words) between 1 and 4000),
    proposed_at timestamptz not null,
    closed_at   timestamptz
);
create unique index dispute_proposals_open on dispute_proposals (dispute) where closed_at is null;

create table dispute_acceptances (
    proposal  uuid        not null references dispute_proposals,
    side      uuid        not null references dispute_sides,
    person    uuid references people,
    name      text check (length(name) between 1 and 200),
    records   boolean     not null,
    at        timestamptz not null,
    primary key (proposal, side)
);

-- What was said and done, in order. Somebody without an account is a name.
create table dispute_entries (
    id      uuid primary key,
    dispute uuid        not null references disputes,
    at      timestamptz not null,
    kind    text        not null,
    person  uuid references people,
    name    text check (length(name) between 1 and 200),
    words   text check (length(words) between 1 and 4000)
);
create index dispute_entries_of on dispute_entries (dispute, at, id);

-- Links of those who take part by letter: who is asked to mediate, and a side without an account.
create table dispute_letters (
    id          uuid primary key,
    dispute     uuid        not null references disputes,
    side        uuid references dispute_sides,
    address     text        not null check (length(address) between 3 and 254),
    name        text check (length(name) between 1 and 200),
    language    text        not null check (language in ('pl', 'en')),
    token_hash  bytea       not null unique,
    letter      uuid references letters,
    sent_by     uuid        not null references people,
    sent_at     timestamptz not null,
    expires_at  timestamptz not null,
    accepted_at timestamptz,
    closed_at   timestamptz
);
create index dispute_letters_of on dispute_letters (dispute, sent_at, id);
alter table disputes add foreign key (lead_letter) references dispute_letters;
