-- When partners meet, and who was there. A meeting without attendance is planned, or nobody has said yet how it went.
create table meetings (
    id             uuid primary key,
    partnership    uuid        not null references partnerships,
    day            date        not null check (day >= '2000-01-01'),
    hour           time,
    place          text        not null check (length(place) between 1 and 200),
    title          text        not null check (length(title) between 1 and 200),
    summary        text        check (length(summary) between 1 and 1000),
    chair          uuid        references organisations,
    people         int         check (people between 1 and 10000),
    removed_reason text        check (length(removed_reason) between 1 and 500),
    removed_on     date,
    added_at       timestamptz not null default clock_timestamp(),
    version        int         not null default 0,
    unique (partnership, id),
    check ((removed_reason is null) = (removed_on is null))
);

create index meetings_of_partnership on meetings (partnership, day, id);

create table meeting_attendances (
    meeting      uuid    not null references meetings,
    organisation uuid    not null references organisations,
    presence     text    not null check (presence in ('INVITED', 'PRESENT', 'ONLINE', 'EXCUSED', 'ABSENT')),
    counts       boolean not null,
    primary key (meeting, organisation)
);

create index meeting_attendances_of_organisation on meeting_attendances (organisation);

comment on column meeting_attendances.counts is
    'whether it is counted where partners are: observers are not, nor one of two that turned out to be one and were both there';
