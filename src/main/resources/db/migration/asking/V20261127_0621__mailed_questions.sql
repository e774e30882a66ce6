-- What an organisation is asked by letter and answers by the letter's link. Sent anew, it gets a new link and the old one is
-- dead. The module that asks knows what the subject is; the address is forgotten after half a year.
create table mailed_questions (
    id           uuid        primary key,
    purpose      text        not null check (length(purpose) between 1 and 60),
    subject      uuid        not null,
    organisation uuid        not null references organisations,
    address      text        check (length(address) between 3 and 254),
    generation   int         not null default 0,
    token_hash   bytea       not null unique,
    until        date,
    letter       uuid        not null references letters,
    sent_by      uuid        not null references people,
    sent_at      timestamptz not null,
    used_at      timestamptz,
    revoked_at   timestamptz
);

comment on column mailed_questions.until is 'the last day for an answer; null where the subject itself has one';

create index mailed_questions_of_subject on mailed_questions (purpose, subject, sent_at);
create index mailed_questions_of_organisation on mailed_questions (organisation);
create index mailed_questions_to_address on mailed_questions (lower(address)) where address is not null;
create index mailed_questions_of_sender on mailed_questions (sent_by);
