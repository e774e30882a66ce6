-- What the type of a partnership and its legal form ask for beside its partners. Each type has its own columns; what was
-- written for one type stays when another is chosen. Money is in grosze.
create table formalities (
    partnership        uuid primary key references partnerships,
    founding_persons   int     check (founding_persons between 0 and 1000),
    -- PROJECT
    title              text    check (length(title) between 1 and 300),
    programme          text    check (length(programme) between 1 and 300),
    starts_on          date,
    ends_on            date    check (ends_on >= starts_on),
    budget             bigint  check (budget > 0),
    call_from          date,
    call_until         date    check (call_until >= call_from),
    call_result_on     date    check (call_result_on >= call_until),
    call_criteria      boolean not null default false,
    application_on     date,
    signed_on          date,
    -- PPP
    undertaking        text    check (length(undertaking) between 1 and 2000),
    upkeep             text    check (length(upkeep) between 1 and 1000),
    tasks              text    check (length(tasks) between 1 and 2000),
    risks              text    check (length(risks) between 1 and 2000),
    assessment         text    check (length(assessment) between 1 and 1000),
    assessed_on        date,
    choice             text    check (choice in ('PROCUREMENT', 'CONCESSION', 'OTHER')),
    -- COALITION
    causes             text    check (length(causes) between 1 and 1000),
    addressee          text    check (length(addressee) between 1 and 300),
    addressee_partner  uuid    references organisations,
    -- LOCAL_INITIATIVE
    brings_work        boolean not null default false,
    brings_money       boolean not null default false,
    brings_things      boolean not null default false,
    contribution       text    check (length(contribution) between 1 and 1000),
    -- LABOUR_MARKET
    agreed_on          date,
    -- LAG
    strategy           text    check (strategy in ('OLD', 'PRESENT')),
    gminas             int     check (gminas between 1 and 200),
    population         int     check (population between 1 and 10000000),
    version            int     not null default 0
);

-- What each partner does and brings, and how much of the budget is its.
create table formality_parts (
    partnership    uuid    not null references partnerships,
    organisation   uuid    not null references organisations,
    task           text    check (length(task) between 1 and 1000),
    human          text    check (length(human) between 1 and 500),
    organisational text    check (length(organisational) between 1 and 500),
    technical      text    check (length(technical) between 1 and 500),
    financial      text    check (length(financial) between 1 and 500),
    share          bigint  check (share >= 0),
    linked         boolean,
    links          text    check (length(links) between 1 and 500),
    version        int     not null default 0,
    primary key (partnership, organisation)
);

-- The interest groups in the board of a local action group.
create table formality_groups (
    id          uuid primary key,
    partnership uuid        not null references partnerships,
    name        text        not null check (length(name) between 1 and 200),
    votes       int         not null check (votes between 1 and 1000),
    veto        boolean     not null,
    added_at    timestamptz not null default clock_timestamp(),
    removed_at  timestamptz
);

create index formality_groups_of_partnership on formality_groups (partnership, added_at, id);
