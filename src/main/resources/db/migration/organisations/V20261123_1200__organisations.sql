create table organisations (
    id            uuid primary key,
    name          text     not null collate "pl-PL-x-icu" check (length(name) between 1 and 300),
    short_name    text     collate "pl-PL-x-icu" check (length(short_name) between 1 and 100),
    kind          text     not null check (kind ~ '^[A-Z_]{2,40}$'),
    sector        text     not null check (sector in ('PUBLIC', 'BUSINESS', 'SOCIAL')),
    sector_reason text     check (length(sector_reason) between 1 and 500),
    fields        text[]   not null default '{}',
    place         uuid,
    town          text     check (length(town) between 1 and 100),
    nip           text     check (nip ~ '^[1-9][0-9]{9}$'),
    regon         text     check (regon ~ '^([0-9]{9}|[0-9]{14})$'),
    krs           text     check (krs ~ '^[0-9]{10}$'),
    offers        text     check (length(offers) between 1 and 2000),
    email         text     check (length(email) between 3 and 254),
    phone         text     check (length(phone) between 3 and 40),
    website       text     check (website ~* '^https?://' and length(website) <= 300),
    source        text     check (length(source) between 1 and 300),
    checked_on    date,
    checked_by    uuid     references people,
    fictional     boolean  not null default false,
    merged_into   uuid     references organisations check (merged_into <> id),
    version       int      not null default 0,
    folded_name   text     collate "C" not null generated always as
        (folded((name || coalesce(' ' || short_name, '')) collate "C")) stored,
    check ((checked_on is null) = (checked_by is null))
);

create unique index organisations_nip on organisations (nip);
create unique index organisations_regon on organisations (regon);
create unique index organisations_krs on organisations (krs);
create index organisations_by_name on organisations (name, id) where merged_into is null;
create index organisations_in_place on organisations (place, name, id) where merged_into is null;
create index organisations_folded_name on organisations using gin (folded_name gin_trgm_ops);
create index organisations_merged_into on organisations (merged_into) where merged_into is not null;

create table mandates (
    id           uuid primary key,
    person       uuid not null references people,
    organisation uuid not null references organisations,
    scope        text not null check (scope in ('DECIDES', 'CONSULTS', 'OBSERVES')),
    starts_on    date not null,
    until        date check (until >= starts_on),
    given_by     uuid references people,
    given_word   text check (length(given_word) between 1 and 200),
    ended_on     date,
    check ((given_by is null) <> (given_word is null))
);

create index mandates_of_person on mandates (person, organisation);
create index mandates_of_organisation on mandates (organisation, person);
