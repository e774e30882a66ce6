create table organisation_merges (
    id        uuid        primary key,
    kept      uuid        not null references organisations,
    gone      uuid        not null references organisations check (gone <> kept),
    merged_at timestamptz not null default now(),
    merged_by uuid        not null references people,
    nip       text,
    regon     text,
    krs       text,
    undone_at timestamptz,
    undone_by uuid        references people,
    check ((undone_at is null) = (undone_by is null))
);

comment on table organisation_merges is 'nip, regon and krs are the numbers that went over to the kept one';

create unique index organisation_merges_open on organisation_merges (gone) where undone_at is null;
create index organisation_merges_newest on organisation_merges (merged_at desc, id desc);

-- What went over with a merge, each line as its owner wrote it, so that it can go back.
create table organisation_merge_ties (
    merge  uuid not null references organisation_merges on delete cascade,
    owner  text not null,
    number int  not null,
    tie    text not null,
    primary key (merge, owner, number)
);

-- Two that look alike and are not: somebody looked.
create table different_organisations (
    one   uuid not null references organisations,
    other uuid not null references organisations,
    said_by uuid not null references people,
    primary key (one, other),
    check (one < other)
);
