-- Minutes: written together while the meeting runs, sent for remarks, accepted when nobody objects in time.
create table minutes (
    meeting     uuid primary key references meetings,
    partnership uuid not null references partnerships,
    edition     int  not null default 0,
    under_way   boolean not null default true,
    until       date,
    sent_at     timestamptz,
    version     int  not null default 0,
    check ((edition = 0) = (until is null)),
    check (under_way or edition > 0)
);

create index minutes_of_partnership on minutes (partnership);

comment on column minutes.under_way is 'whether they are being written; otherwise they wait for remarks, or are accepted';
comment on column minutes.until is 'the last day for remarks to the edition that was sent last';

create table minutes_notes (
    meeting uuid not null references minutes,
    item    uuid,
    words   text not null,
    version int  not null default 1,
    unique nulls not distinct (meeting, item)
);

comment on column minutes_notes.item is 'a point of the agenda; matters that stay open where there is none';

create table minutes_editions (
    meeting uuid        not null references minutes,
    number  int         not null,
    words   text        not null,
    sent_at timestamptz not null,
    primary key (meeting, number)
);

create table minutes_remarks (
    id           uuid primary key,
    meeting      uuid        not null references minutes,
    edition      int         not null,
    organisation uuid        not null references organisations,
    words        text        not null check (length(words) between 1 and 2000),
    said_by      text        check (length(said_by) between 1 and 200),
    person       uuid        references people,
    said_at      timestamptz not null,
    settled_at   timestamptz
);

create index minutes_remarks_of_meeting on minutes_remarks (meeting, said_at, id);
create index minutes_remarks_of_organisation on minutes_remarks (organisation);
create index minutes_remarks_of_person on minutes_remarks (person) where person is not null;

create table minutes_offspring (
    thing       uuid primary key,
    kind        text not null check (kind in ('DECISION', 'COMMITMENT', 'ACTION')),
    partnership uuid not null references partnerships,
    meeting     uuid not null references meetings,
    item        uuid not null,
    words       text not null,
    born_at     timestamptz not null
);

create index minutes_offspring_of_meeting on minutes_offspring (meeting, item, born_at, thing);

comment on table minutes_offspring is 'decisions, commitments and actions that were born of a point of an agenda';
