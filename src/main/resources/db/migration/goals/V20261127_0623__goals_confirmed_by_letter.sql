-- A yes by the link of a letter: said_by names who answered, and person stays empty.
alter table goal_confirmations
    add column question uuid references mailed_questions,
    add check (question is null or said_by is not null);

create index goal_confirmations_of_question on goal_confirmations (question) where question is not null;
create index goal_confirmations_of_person on goal_confirmations (person) where person is not null;

-- What a partner would have changed in a goal, or wants to be heard beside its yes. Who coordinates says when it is settled.
create table goal_remarks (
    id           uuid        primary key,
    goal         uuid        not null references goals,
    revision     int         not null,
    organisation uuid        not null references organisations,
    words        text        not null check (length(words) between 1 and 1000),
    said_by      text        not null check (length(said_by) between 1 and 200),
    scope        text        not null check (scope in ('DECIDES', 'CONSULTS')),
    question     uuid        not null references mailed_questions,
    said_at      timestamptz not null,
    settled_at   timestamptz,
    settled_by   uuid references people,
    check ((settled_at is null) = (settled_by is null))
);

create index goal_remarks_of_goal on goal_remarks (goal, said_at, id);
create index goal_remarks_of_organisation on goal_remarks (organisation);
create index goal_remarks_of_question on goal_remarks (question);
