-- What a partnership asks of organisations that want to be taken in, and whether they may ask now.
create table joining_terms (
    partnership uuid primary key references partnerships,
    open        boolean not null,
    questions   text[]  not null check (cardinality(questions) <= 5),
    version     int     not null default 0
);

-- An organisation asks to be taken in. It keeps the questions as they were asked, beside its answers.
create table joinings (
    id           uuid primary key,
    partnership  uuid        not null references partnerships,
    organisation uuid        not null references organisations,
    asked_by     uuid        not null references people,
    asked_at     timestamptz not null,
    questions    text[]      not null,
    answers      text[]      not null,
    expects      text        check (length(expects) between 1 and 1000),
    state        text        not null default 'OPEN' check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    settled_by   uuid references people,
    settled_at   timestamptz,
    reason       text        check (length(reason) between 1 and 1000),
    check (cardinality(questions) = cardinality(answers)),
    check ((state = 'OPEN') = (settled_at is null)),
    check (state <> 'DECLINED' or reason is not null)
);

create unique index joinings_open on joinings (partnership, organisation) where state = 'OPEN';
create index joinings_of_partnership on joinings (partnership, asked_at desc, id);
create index joinings_of_organisation on joinings (organisation);
