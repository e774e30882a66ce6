-- Until when a meeting is planned, where it is joined online, and what it is about, point by point.
alter table meetings
    add ends time,
    add link text check (length(link) between 8 and 500),
    add check (ends is null or (hour is not null and ends > hour));

create table agenda_items (
    id        uuid primary key,
    meeting   uuid not null references meetings,
    position  int  not null,
    title     text not null check (length(title) between 1 and 200),
    purpose   text not null check (purpose in ('INFORM', 'DISCUSS', 'DECIDE')),
    minutes   int  not null check (minutes between 1 and 480),
    presenter uuid references organisations,
    added_for uuid references organisations,
    taken_out boolean not null default false,
    version   int  not null default 0,
    unique (meeting, id)
);

create index agenda_items_of_meeting on agenda_items (meeting, position, id);
create index agenda_items_of_presenter on agenda_items (presenter) where presenter is not null;
create index agenda_items_of_adder on agenda_items (added_for) where added_for is not null;

comment on column agenda_items.position is 'grows in the order of the agenda; changed only while the row of the meeting is held';
comment on column agenda_items.added_for is 'the partner in whose name it was added; nobody where who coordinates spoke for none';
