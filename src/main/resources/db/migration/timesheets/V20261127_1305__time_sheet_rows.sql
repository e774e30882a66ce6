-- Who worked on which day for how long on what. The rows of a delivery are written with it, add up to its amount and never
-- change; what was taken back keeps them (decision 25). Whose hours they are is said by the delivery's commitment.
create table time_sheet_rows (
    delivery uuid not null references deliveries,
    number   int  not null check (number between 1 and 400),
    person   text not null check (length(person) between 1 and 120),
    folded   text not null check (length(folded) between 1 and 240),
    day      date not null,
    hours    int  not null check (hours between 1 and 2400),
    task     text not null check (length(task) between 1 and 300),
    primary key (delivery, number)
);

create index time_sheet_rows_of_person on time_sheet_rows (folded, day);

comment on column time_sheet_rows.folded is 'the name without capitals and Polish marks, by which one person is known';
comment on column time_sheet_rows.hours is 'hundredths of an hour';
