-- What partners decided, who sees to it, and what became of it.
create table decisions (
    id             uuid primary key,
    partnership    uuid        not null references partnerships,
    number         int         not null check (number > 0),
    words          text        not null check (length(words) between 1 and 1000),
    decided_on     date        not null check (decided_on >= '2000-01-01'),
    meeting        uuid,
    how            text        check (length(how) between 1 and 200),
    owner          uuid        not null references organisations,
    due_on         date        check (due_on >= decided_on),
    carried_out_on date        check (carried_out_on >= decided_on),
    dropped_on     date        check (dropped_on >= decided_on),
    dropped_reason text        check (length(dropped_reason) between 1 and 1000),
    added_at       timestamptz not null default clock_timestamp(),
    version        int         not null default 0,
    unique (partnership, number),
    unique (partnership, id),
    foreign key (partnership, meeting) references meetings (partnership, id),
    check ((dropped_on is null) = (dropped_reason is null)),
    check (carried_out_on is null or dropped_on is null)
);

create index decisions_of_owner on decisions (owner);
create index decisions_of_meeting on decisions (meeting);
