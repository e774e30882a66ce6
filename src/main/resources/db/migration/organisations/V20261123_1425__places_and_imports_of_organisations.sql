alter table organisations
    alter column place type text collate "C" using place::text,
    add foreign key (place) references places;

-- What an import knows a row by when it has no number, and what the row looked like, so that an unchanged row is not touched.
alter table organisations
    add column import_key    text collate "C" check (length(import_key) between 1 and 700),
    add column imported_hash bigint;

create unique index organisations_import_key on organisations (import_key) where import_key is not null;

comment on column organisations.imported_hash is
    'Of the row as it was imported last: while the file says the same, what people corrected here stays';
