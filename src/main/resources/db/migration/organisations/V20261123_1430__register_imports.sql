create table register_imports (
    id         uuid primary key,
    person     uuid        not null references people,
    file_name  text        not null check (length(file_name) between 1 and 200),
    state      text        not null default 'CHECKING'
        check (state in ('CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'REFUSED', 'FAILED')),
    started_at timestamptz not null default now(),
    claimed_at timestamptz,
    rows_read  bigint      not null default 0,
    added      bigint,
    changed    bigint,
    unchanged  bigint,
    refusals   bigint,
    because    text
);

create index register_imports_waiting on register_imports (started_at) where state in ('CHECKING', 'TAKING');
create index register_imports_newest on register_imports (started_at desc, id desc);

create table register_import_refusals (
    import      uuid   not null references register_imports on delete cascade,
    number      int    not null,
    line        bigint not null,
    why         text   not null,
    column_name text,
    value       text,
    primary key (import, number)
);
