-- When would it suit you: days that are offered, and what each partner says to each of them.
create table date_polls (
    id          uuid primary key,
    partnership uuid        not null references partnerships,
    title       text        not null check (length(title) between 1 and 200),
    place       text        not null check (length(place) between 1 and 200),
    minutes     int         check (minutes between 1 and 480),
    closes_on   date        not null,
    made_at     timestamptz not null,
    sent_at     timestamptz,
    meeting     uuid        references meetings,
    version     int         not null default 0,
    unique (partnership, id)
);

create index date_polls_of_partnership on date_polls (partnership, made_at, id);

comment on column date_polls.meeting is 'what came of it; then nobody answers any more';

create table date_poll_slots (
    id       uuid primary key,
    poll     uuid not null references date_polls,
    day      date not null,
    hour     time,
    unique nulls not distinct (poll, day, hour)
);

create table date_poll_partners (
    poll         uuid not null references date_polls,
    organisation uuid not null references organisations,
    said_by      text check (length(said_by) between 1 and 200),
    person       uuid references people,
    said_at      timestamptz,
    primary key (poll, organisation)
);

create index date_poll_partners_of_organisation on date_poll_partners (organisation);
create index date_poll_partners_of_person on date_poll_partners (person) where person is not null;

create table date_poll_answers (
    slot         uuid not null references date_poll_slots,
    organisation uuid not null references organisations,
    answer       text not null check (answer in ('YES', 'IF_NEED_BE', 'NO')),
    primary key (slot, organisation)
);

create index date_poll_answers_of_organisation on date_poll_answers (organisation);
