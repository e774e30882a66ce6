-- Short words of a partnership for everybody.
create table partnership_notes (
    id            uuid primary key,
    partnership   uuid        not null references partnerships,
    words         text        not null check (length(words) between 1 and 1000),
    published_on  date        not null,
    corrected_on  date,
    taken_back_on date,
    added_at      timestamptz not null default clock_timestamp(),
    version       int         not null default 0
);

create index partnership_notes_of_partnership on partnership_notes (partnership, published_on, added_at, id);
