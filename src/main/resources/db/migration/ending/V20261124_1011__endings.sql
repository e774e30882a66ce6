create table endings (
    partnership uuid primary key references partnerships,
    way         text check (way in ('RENEW', 'ENLARGE', 'INCORPORATE', 'HAND_OVER', 'CLOSE')),
    decision    text check (length(decision) between 1 and 1000),
    decided_on  date,
    ties        text not null default '' check (length(ties) <= 2000),
    version     int  not null default 0,
    check ((way is null) = (decision is null) and (way is null) = (decided_on is null))
);

-- A step that was taken back is gone; that it was settled stays in the history.
create table ending_steps (
    partnership uuid not null references partnerships,
    step        text not null,
    note        text not null check (length(note) between 1 and 500),
    primary key (partnership, step)
);
