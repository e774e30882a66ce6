-- A goal that is tried out on those who might join. shared_hash stands while the link for handing on is open.
create table trials (
    id                uuid primary key,
    partnership       uuid        not null references partnerships,
    begun_at          timestamptz not null,
    touched_at        timestamptz not null,
    ended_on          date,
    forgotten_on      date,
    shared_generation int         not null default 0,
    shared_hash       bytea unique,
    version           int         not null default 0,
    check (forgotten_on is null or ended_on is not null),
    check (ended_on is null or shared_hash is null)
);

create index trials_of_partnership on trials (partnership, begun_at desc, id);
create index trials_to_end on trials (touched_at) where ended_on is null;
create index trials_to_forget on trials (ended_on) where ended_on is not null and forgotten_on is null;

-- Each wording of a card stays, with its answers.
create table trial_cards (
    id         uuid primary key,
    trial      uuid        not null references trials,
    number     int         not null check (number > 0),
    sentence   text        not null check (length(sentence) between 1 and 600),
    matters    text        not null check (length(matters) between 1 and 600),
    asked      text        not null check (length(asked) between 1 and 600),
    gain       text        not null check (length(gain) between 1 and 600),
    written_by uuid references people,
    written_at timestamptz not null,
    unique (trial, number)
);

create index trial_cards_of_writer on trial_cards (written_by) where written_by is not null;

-- To whom a card was sent. The address goes when the trial is forgotten.
create table trial_recipients (
    id           uuid primary key,
    trial        uuid        not null references trials,
    organisation uuid references organisations,
    address      text        check (length(address) between 3 and 254),
    language     text        not null check (language in ('pl', 'en')),
    sent_by      uuid references people,
    generation   int         not null default 0,
    token_hash   bytea       not null unique,
    letter       uuid        not null,
    sent_at      timestamptz not null,
    expires_at   timestamptz not null,
    withdrawn_at timestamptz,
    version      int         not null default 0
);

create unique index trial_recipients_once on trial_recipients (trial, lower(address)) where withdrawn_at is null;
create unique index trial_recipients_organisation_once on trial_recipients (trial, organisation) where withdrawn_at is null;
create index trial_recipients_of_organisation on trial_recipients (organisation) where organisation is not null;
create index trial_recipients_by_address on trial_recipients (lower(address)) where address is not null;
create index trial_recipients_of_sender on trial_recipients (sent_by) where sent_by is not null;

-- What was said about one wording: from a letter, or from a browser at the shared link, of which only a hash is kept.
create table trial_answers (
    id           uuid primary key,
    card         uuid        not null references trial_cards,
    recipient    uuid references trial_recipients,
    voice        text        check (length(voice) = 64),
    understood   text        not null check (understood in ('YES', 'PARTLY', 'NO')),
    joins        text        not null check (joins in ('YES', 'PERHAPS', 'NO')),
    condition    text        check (length(condition) between 1 and 600),
    brings       text        check (length(brings) between 1 and 600),
    needs        text        check (length(needs) between 1 and 600),
    name         text        check (length(name) between 1 and 200),
    organisation text        check (length(organisation) between 1 and 300),
    answered_at  timestamptz not null,
    unique (card, recipient),
    unique (card, voice),
    check ((recipient is null) <> (voice is null)),
    check (condition is null or joins = 'PERHAPS')
);

create index trial_answers_of_recipient on trial_answers (recipient) where recipient is not null;
