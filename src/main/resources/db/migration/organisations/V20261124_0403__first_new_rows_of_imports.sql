-- The first rows that a checked register would add, for whoever has to agree.
create table register_import_new_rows (
    import uuid   not null references register_imports on delete cascade,
    number int    not null,
    line   bigint not null,
    name   text   not null,
    kind   text   not null,
    town   text,
    place  text collate "C",
    primary key (import, number)
);
