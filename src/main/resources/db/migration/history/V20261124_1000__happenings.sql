-- What happened, in the story of whatever it belongs to. Nothing here is ever changed or taken out.
create table happenings (
    id          uuid        primary key,
    about       uuid        not null,
    happened_at timestamptz not null,
    person      uuid references people,
    key         text        not null check (length(key) between 3 and 100),
    details     text[]      not null,
    for_whom    text,
    inside      boolean     not null
);

create index happenings_of on happenings (about, happened_at desc, id desc);

create function happenings_stay() returns trigger language plpgsql as $$
begin
    raise exception 'What happened is never changed';
end
$$;

create trigger happenings_stay before update or delete on happenings
    for each statement execute function happenings_stay();

create table text_versions (
    id         uuid        primary key,
    about      uuid        not null,
    thing      uuid        not null,
    field      text        not null check (length(field) between 3 and 100),
    text       text        not null,
    written_at timestamptz not null,
    written_by uuid references people
);

create index text_versions_of on text_versions (about, thing, field, written_at desc, id desc);
