create table partnerships (
    id          uuid primary key,
    slug        text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name        text        not null collate "pl-PL-x-icu" check (length(name) between 1 and 120),
    matter      text        not null check (length(matter) between 60 and 1000),
    level       text        not null
        check (level in ('OSIEDLE', 'SOLECTWO', 'GMINA', 'MIASTO', 'POWIAT', 'ABOVE_POWIAT')),
    place       text        not null collate "C" references places,
    initiator   text        not null check (initiator in ('PERSONS', 'BUSINESS', 'PUBLIC', 'JOINT', 'SOCIAL')),
    started_by  uuid references people,
    started_on  date        not null,
    type        text,
    stage       text        not null default 'INITIATIVE'
        check (stage in ('INITIATIVE', 'DIAGNOSIS', 'RECRUITMENT', 'GOALS_AND_PLAN', 'AGREEMENT', 'JOINT_ACTION', 'REVIEW',
                         'SUSTAIN_OR_CLOSE')),
    stage_since date        not null,
    written_at  timestamptz not null default now(),
    version     int         not null default 0,
    folded_name text        not null generated always as (folded(name)) stored
);

create index partnerships_by_name on partnerships (name, id);
create index partnerships_by_place on partnerships (place);
create index partnerships_search on partnerships using gin (folded_name gin_trgm_ops);

create table memberships (
    partnership          uuid    not null references partnerships,
    organisation         uuid    not null references organisations,
    role                 text    not null default 'PARTNER'
        check (role in ('LEADER', 'LEAD_PARTNER', 'PARTNER', 'IMPLEMENTING_UNIT', 'OBSERVER')),
    initiating           boolean not null default false,
    preliminary          boolean not null default false,
    since                date    not null,
    until                date,
    representative       text    check (length(representative) between 1 and 200),
    representative_scope text    check (representative_scope in ('DECIDES', 'CONSULTS', 'OBSERVES')),
    expects              text    check (length(expects) between 1 and 1000),
    primary key (partnership, organisation),
    check ((representative is null) = (representative_scope is null)),
    check (until is null or until >= since)
);

create index memberships_of_organisation on memberships (organisation);

create table coordinators (
    partnership uuid not null references partnerships,
    person      uuid not null references people,
    since       date not null,
    primary key (partnership, person)
);

create index coordinators_of_person on coordinators (person);
