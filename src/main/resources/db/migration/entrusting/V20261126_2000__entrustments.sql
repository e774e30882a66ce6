-- What somebody is asked to take on: to coordinate, to see the inside, to act for an organisation. Asked by letter, whether
-- the address belongs to an account or not, and nobody has it before they say yes.
create table entrustments (
    id           uuid primary key,
    task         text        not null check (task in ('COORDINATION', 'ACCESS', 'MANDATE')),
    partnership  uuid references partnerships,
    organisation uuid references organisations,
    level        text check (level in ('WORKS', 'READS')),
    as_whom      text check (length(as_whom) between 1 and 200),
    until        date,
    scope        text check (scope in ('DECIDES', 'CONSULTS', 'OBSERVES')),
    address      text        not null check (length(address) between 3 and 254),
    entrusted_by uuid        not null references people,
    hands_over   boolean     not null,
    language     text        not null check (language in ('pl', 'en')),
    token_hash   bytea       not null unique,
    letter       uuid        not null references letters,
    entrusted_at timestamptz not null,
    expires_at   timestamptz not null,
    withdrawn_at timestamptz,
    answered_at  timestamptz,
    accepted     boolean,
    answered_by  uuid references people,
    check ((task = 'MANDATE') = (organisation is not null)),
    check ((task = 'MANDATE') = (partnership is null)),
    check ((task = 'MANDATE') = (scope is not null)),
    check ((task = 'ACCESS') = (level is not null)),
    check ((accepted is null) = (answered_at is null)),
    check (withdrawn_at is null or answered_at is null)
);

create unique index entrustments_open_in_partnership on entrustments (partnership, task, lower(address))
    where withdrawn_at is null and answered_at is null and partnership is not null;
create unique index entrustments_open_in_organisation on entrustments (organisation, lower(address))
    where withdrawn_at is null and answered_at is null and organisation is not null;
create index entrustments_to_address on entrustments (lower(address)) where withdrawn_at is null and answered_at is null;
