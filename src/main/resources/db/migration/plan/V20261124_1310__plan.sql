-- What partners do for their goals, and what may come between. first_due stays once it has passed, so that putting off is seen.
create table plan_actions (
    id          uuid primary key,
    partnership uuid        not null references partnerships,
    goal        uuid,
    title       text        not null check (length(title) between 1 and 300),
    responsible uuid        not null references organisations,
    starts_on   date        not null,
    ends_on     date        not null check (ends_on >= starts_on),
    first_due   date        not null,
    state       text        not null check (state in ('PLANNED', 'IN_PROGRESS', 'DONE', 'GIVEN_UP')),
    done_on     date,
    reason      text        check (length(reason) between 1 and 1000),
    added_at    timestamptz not null default clock_timestamp(),
    version     int         not null default 0,
    check ((state = 'DONE') = (done_on is not null)),
    check ((state = 'GIVEN_UP') = (reason is not null))
);

create index plan_actions_of_partnership on plan_actions (partnership, starts_on, id);

-- Who takes part beside the partner responsible.
create table plan_action_partners (
    action       uuid not null references plan_actions,
    organisation uuid not null references organisations,
    primary key (action, organisation)
);

-- An action begins when the other is done.
create table plan_action_order (
    action uuid not null references plan_actions,
    after  uuid not null references plan_actions check (after <> action),
    primary key (action, after)
);

create table plan_risks (
    id          uuid primary key,
    partnership uuid        not null references partnerships,
    what        text        not null check (length(what) between 1 and 500),
    chance      text        not null check (chance in ('LOW', 'MEDIUM', 'HIGH')),
    response    text        check (length(response) between 1 and 1000),
    keeper      uuid references organisations,
    added_at    timestamptz not null default clock_timestamp(),
    removed_at  timestamptz,
    version     int         not null default 0
);

create index plan_risks_of_partnership on plan_risks (partnership, added_at, id);
