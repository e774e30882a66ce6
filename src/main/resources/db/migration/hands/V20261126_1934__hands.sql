-- Who wants to help, as they said it without an account. Nothing of it is public, and all of it is forgotten in the end.
create table hands (
    id          uuid primary key,
    partnership uuid references partnerships,
    problem     uuid references problems,
    name        text        not null check (length(name) between 1 and 120),
    reach       text        not null check (length(reach) between 5 and 254),
    what        text        not null check (length(what) between 1 and 1000),
    language    text        not null check (language in ('pl', 'en')),
    offered_at  timestamptz not null,
    entered_by  uuid references people,
    state       text        not null check (state in ('NEW', 'ANSWERED', 'CLOSED')),
    touched_at  timestamptz not null,
    version     int         not null default 0,
    check ((partnership is null) <> (problem is null))
);

create index hands_new on hands (offered_at, id) where state = 'NEW';
create index hands_of_partnership on hands (partnership, offered_at desc, id) where partnership is not null;
create index hands_of_problem on hands (problem, offered_at desc, id) where problem is not null;
create index hands_touched on hands (touched_at);

-- What was answered, by letter or in a conversation, and the word with which it was closed.
create table hand_words (
    id   uuid primary key,
    hand uuid        not null references hands on delete cascade,
    kind text        not null check (kind in ('LETTER', 'TALK', 'END')),
    text text        not null check (length(text) between 1 and 2000),
    at   timestamptz not null,
    by   uuid references people
);

create index hand_words_of_hand on hand_words (hand, at, id);
