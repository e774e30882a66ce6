create table problems (
    id             uuid primary key,
    title          text        not null check (length(title) between 1 and 120),
    description    text        not null check (length(description) between 10 and 1500),
    place          text        not null collate "C" references places,
    reported_at    timestamptz not null,
    entered_by     uuid references people,
    reader_email   text        check (length(reader_email) <= 254),
    reader_language text       check (reader_language in ('pl', 'en')),
    state          text        not null
        check (state in ('WAITING', 'OPEN', 'TAKEN_UP', 'SOLVED', 'REJECTED', 'MERGED')),
    decided_at     timestamptz,
    decided_by     uuid references people,
    published_at   timestamptz,
    solved_on      date,
    reason         text        check (length(reason) between 1 and 1000),
    merged_into    uuid references problems,
    voices         int         not null default 0 check (voices >= 0),
    version        int         not null default 0,
    check ((reader_email is null) = (reader_language is null)),
    check ((state = 'MERGED') = (merged_into is not null)),
    check (state <> 'REJECTED' or reason is not null),
    check ((state = 'SOLVED') = (solved_on is not null)),
    check (state not in ('OPEN', 'TAKEN_UP', 'SOLVED') or published_at is not null),
    check (merged_into <> id)
);

create index problems_newest on problems (published_at desc, id desc) where state in ('OPEN', 'TAKEN_UP', 'SOLVED');
create index problems_most on problems (voices desc, id desc) where state in ('OPEN', 'TAKEN_UP', 'SOLVED');
create index problems_by_place on problems (place);
create index problems_waiting on problems (reported_at, id) where state = 'WAITING';
create index problems_merged on problems (merged_into) where merged_into is not null;

-- Who said "this concerns me too": a hash of what stands in a browser's cookie, nothing about a person.
create table problem_voices (
    problem uuid        not null references problems,
    voice   text        not null check (length(voice) = 64),
    at      timestamptz not null default now(),
    primary key (problem, voice)
);

-- A photo without a problem waits for its form to be sent completely.
create table problem_photos (
    id      uuid primary key,
    problem uuid unique references problems,
    image   bytea       not null check (length(image) <= 4000000),
    width   int         not null check (width > 0),
    height  int         not null check (height > 0),
    kept_at timestamptz not null default now()
);

create index problem_photos_loose on problem_photos (kept_at) where problem is null;

-- What organisers add: causes, evidence with its source and date, official answers.
create table problem_notes (
    id           uuid primary key,
    problem      uuid        not null references problems,
    kind         text        not null
        check (kind in ('CAUSE', 'FIGURE', 'CONVERSATION', 'SURVEY', 'OBSERVATION', 'ANSWER')),
    text         text        not null check (length(text) between 1 and 2000),
    source       text        check (length(source) between 1 and 300),
    happened_on  date        not null,
    organisation uuid references organisations,
    written_by   uuid references people,
    written_at   timestamptz not null default now(),
    check (kind in ('CAUSE', 'ANSWER') or source is not null),
    check ((kind = 'ANSWER') = (organisation is not null))
);

create index problem_notes_of_problem on problem_notes (problem, happened_on, id);
create index problem_notes_of_organisation on problem_notes (organisation) where organisation is not null;

create table problem_partnerships (
    problem     uuid not null references problems,
    partnership uuid not null references partnerships,
    since       date not null,
    taken_by    uuid references people,
    primary key (problem, partnership)
);

create index problem_partnerships_of_partnership on problem_partnerships (partnership);
