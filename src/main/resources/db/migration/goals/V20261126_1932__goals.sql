-- What partners want to achieve. Numbers may be missing while a goal is a draft; the conditions of stage 4 say what is missing.
create table goals (
    id            uuid primary key,
    partnership   uuid        not null references partnerships,
    number        int         not null check (number > 0),
    sentence      text        not null check (length(sentence) between 1 and 600),
    beneficiaries text        check (length(beneficiaries) between 1 and 300),
    place         text        check (length(place) between 1 and 200),
    owner         uuid        references organisations,
    need          uuid        references diagnosis_entries,
    indicator     text        check (length(indicator) between 1 and 300),
    unit          text        check (length(unit) between 1 and 60),
    baseline      numeric(16, 4),
    baseline_on   date,
    baseline_due  date,
    target        numeric(16, 4),
    direction     text        check (direction in ('UP', 'DOWN')),
    due           date,
    source        text        check (length(source) between 1 and 300),
    state         text        not null check (state in ('DRAFT', 'ADOPTED', 'DROPPED')),
    reason        text        check (length(reason) between 1 and 1000),
    verdict       text        not null check (verdict in ('PRECISE', 'NEEDS_WORK', 'VAGUE')),
    prices        boolean     not null,
    result        text        check (result in ('ACHIEVED', 'PARTLY', 'MISSED', 'CHANGED')),
    result_words  text        check (length(result_words) between 1 and 500),
    result_on     date,
    revision      int         not null default 1,
    added_at      timestamptz not null default clock_timestamp(),
    version       int         not null default 0,
    unique (partnership, number),
    unique (partnership, id),
    check ((baseline is null) = (baseline_on is null)),
    check (baseline is null or baseline_due is null),
    check ((baseline is null and target is null) or unit is not null),
    check ((state = 'DROPPED') = (reason is not null)),
    check ((result is null) = (result_words is null)),
    check ((result is null) = (result_on is null))
);

comment on column goals.baseline_due is 'until when the partners find out how it is today, while they do not know it';
comment on column goals.prices is 'speaks of agreeing on prices or dividing a market (rule.B4)';
comment on column goals.revision is 'grows with every change that partners have to confirm anew (gate.G5)';

create table goal_measurements (
    id          uuid primary key,
    goal        uuid           not null references goals,
    amount      numeric(16, 4) not null,
    measured_on date           not null,
    source      text           not null check (length(source) between 1 and 300),
    entered_by  uuid references people,
    entered_at  timestamptz    not null,
    removed_at  timestamptz,
    version     int            not null default 0
);

create index goal_measurements_of_goal on goal_measurements (goal, measured_on, id);

-- Which partner has said yes to which wording of a goal. Older revisions stay: they were confirmed then.
create table goal_confirmations (
    goal         uuid        not null references goals,
    organisation uuid        not null references organisations,
    revision     int         not null,
    confirmed_at timestamptz not null,
    person       uuid references people,
    said_by      text        check (length(said_by) between 1 and 200),
    primary key (goal, organisation, revision)
);

create index goal_confirmations_of_organisation on goal_confirmations (organisation);

-- What are our goals? What do we want to achieve? How can we reach it? (gate.G1)
create table key_questions (
    partnership uuid primary key references partnerships,
    aims        text check (length(aims) between 1 and 1000),
    gain        text check (length(gain) between 1 and 1000),
    way         text check (length(way) between 1 and 1000),
    version     int not null default 0
);

create view public_goals as
select id, partnership, number, sentence, state <> 'DROPPED' as standing
  from goals;
