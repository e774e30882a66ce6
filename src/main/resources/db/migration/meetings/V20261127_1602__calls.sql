-- Meetings to which letters invited, and who said whether somebody comes.
create table meeting_calls (
    meeting  uuid        primary key references meetings,
    sequence int         not null default 0,
    sent_at  timestamptz not null
);

comment on column meeting_calls.sequence is 'SEQUENCE of RFC 5545: grows when the hour or the place changes after letters were sent';

create table meeting_answers (
    meeting      uuid        not null references meetings,
    organisation uuid        not null references organisations,
    coming       text        not null check (coming in ('YES', 'ONLINE', 'MAYBE', 'NO')),
    said_by      text        check (length(said_by) between 1 and 200),
    person       uuid        references people,
    said_at      timestamptz not null,
    primary key (meeting, organisation)
);

create index meeting_answers_of_organisation on meeting_answers (organisation);
create index meeting_answers_of_person on meeting_answers (person) where person is not null;

comment on column meeting_answers.person is 'who said it with an account; by the link of a letter nobody has one';
