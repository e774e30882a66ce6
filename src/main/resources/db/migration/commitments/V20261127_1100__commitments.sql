-- What partners bring. What happened to a commitment stands in commitment_facts and never changes; the other tables say the
-- same so that it can be listed and added up (decision 21). Amounts are hundredths of a unit, rates grosze for one unit.
create table commitments (
    id              uuid primary key,
    partnership     uuid        not null references partnerships,
    number          int         not null check (number > 0),
    giver           uuid        not null references organisations,
    receiver        uuid references organisations check (receiver <> giver),
    kind            text        not null check (length(kind) between 1 and 40),
    what            text        not null check (length(what) between 1 and 300),
    unit            text        not null check (length(unit) between 1 and 40),
    called          text        check (length(called) between 1 and 40),
    goal            uuid,
    action          uuid references plan_actions,
    rate            bigint      check (rate > 0),
    rate_basis      text        check (length(rate_basis) between 1 and 300),
    rate_year       int         check (rate_year between 2000 and 2100),
    declared_on     date        not null,
    channel         text        not null check (channel in ('HERE', 'LETTER', 'MEETING', 'PHONE')),
    standing        text        not null check (standing in ('DECLARED', 'AGREED', 'WITHDRAWN', 'RELEASED', 'NOT_DELIVERED')),
    standing_on     date,
    standing_reason text        check (length(standing_reason) between 1 and 1000),
    promised        bigint      not null check (promised > 0),
    due             date        not null,
    every           text        check (every in ('WEEK', 'TWO_WEEKS', 'MONTH')),
    each_time       bigint      check (each_time > 0),
    starts_on       date,
    first_promised  bigint      not null check (first_promised > 0),
    first_due       date        not null,
    delivered       bigint      not null default 0 check (delivered >= 0),
    confirmed       bigint      not null default 0 check (confirmed between 0 and delivered),
    waiting         int         not null default 0 check (waiting >= 0),
    last_delivery   date,
    change_asked    boolean     not null default false,
    trouble         text        check (length(trouble) between 1 and 1000),
    trouble_asked   boolean     not null default false,
    facts           int         not null check (facts > 0),
    added_at        timestamptz not null default clock_timestamp(),
    unique (partnership, number),
    foreign key (partnership, goal) references goals (partnership, id),
    check ((standing in ('WITHDRAWN', 'RELEASED', 'NOT_DELIVERED')) = (standing_reason is not null)),
    check ((standing = 'DECLARED') = (standing_on is null)),
    check ((rate is null) = (rate_basis is null) and (rate is null) = (rate_year is null)),
    check ((every is null) = (each_time is null) and (every is null) = (starts_on is null))
);

create index commitments_of_giver on commitments (giver);
create index commitments_of_receiver on commitments (receiver);
create index commitments_of_action on commitments (action);

create table commitment_facts (
    commitment   uuid        not null references commitments,
    number       int         not null check (number > 0),
    at           timestamptz not null,
    happened_on  date        not null,
    person       uuid references people,
    organisation uuid references organisations,
    said_by      text        check (length(said_by) between 1 and 200),
    fact         jsonb       not null,
    primary key (commitment, number)
);

create index commitment_facts_of_person on commitment_facts (person);
create index commitment_facts_of_organisation on commitment_facts (organisation);

-- What was promised from which day on; the first one stays in sight.
create table commitment_promises (
    commitment uuid   not null references commitments,
    number     int    not null check (number > 0),
    quantity   bigint not null check (quantity > 0),
    due        date   not null,
    agreed_on  date   not null,
    reason     text   check (length(reason) between 1 and 1000),
    primary key (commitment, number)
);

create table deliveries (
    id                uuid primary key,
    commitment        uuid        not null references commitments,
    partnership       uuid        not null references partnerships,
    quantity          bigint      not null check (quantity > 0),
    delivered_on      date        not null,
    words             text        check (length(words) between 1 and 500),
    noted_by          uuid references people,
    noted_for         uuid references organisations,
    noted_at          timestamptz not null,
    said_by           text        check (length(said_by) between 1 and 200),
    state             text        not null check (state in ('WAITING', 'CONFIRMED', 'NOT_CONFIRMED', 'TAKEN_BACK')),
    confirmed         bigint      check (confirmed between 1 and quantity),
    settled_on        date,
    settled_by        uuid references people,
    settled_for       uuid references organisations,
    settled_said_by   text        check (length(settled_said_by) between 1 and 200),
    remark            text        check (length(remark) between 1 and 1000),
    reminded_at       timestamptz,
    check ((state = 'CONFIRMED') = (confirmed is not null)),
    check ((state = 'WAITING') = (settled_on is null))
);

create index deliveries_of_commitment on deliveries (commitment, delivered_on desc, id desc);
create index deliveries_of_partnership on deliveries (partnership, delivered_on);
create index deliveries_waiting on deliveries (noted_at) where state = 'WAITING';
create index deliveries_noted_by on deliveries (noted_by);
create index deliveries_settled_by on deliveries (settled_by);
create index deliveries_noted_for on deliveries (noted_for);
create index deliveries_settled_for on deliveries (settled_for);
