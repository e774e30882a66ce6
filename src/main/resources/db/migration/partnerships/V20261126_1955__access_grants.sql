-- Who sees the inside of a partnership without acting for one of its partners: an expert, a funder, a helping hand.
create table access_grants (
    id          uuid primary key,
    partnership uuid not null references partnerships,
    person      uuid not null references people,
    level       text not null check (level in ('WORKS', 'READS')),
    as_whom     text check (length(as_whom) between 1 and 200),
    since       date not null,
    until       date,
    given_by    uuid not null references people,
    ended_on    date,
    check (until is null or until >= since)
);

create unique index access_grants_current on access_grants (partnership, person) where ended_on is null;
create index access_grants_of_person on access_grants (person) where ended_on is null;
