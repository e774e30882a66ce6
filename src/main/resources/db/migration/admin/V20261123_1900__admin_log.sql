-- What administrators did to people and things. Names are kept as they were: the log must read the same in ten years.
create table admin_log (
    id                 uuid        primary key,
    at                 timestamptz not null default now(),
    administrator      uuid        not null,
    administrator_name text        not null,
    deed               text        not null,
    subject            text        not null check (length(subject) <= 500),
    reason             text        not null check (length(reason) <= 500)
);

create index admin_log_newest on admin_log (at desc, id desc);

create function admin_log_only_grows() returns trigger
    language plpgsql as
$$
begin
    raise exception 'admin_log only grows';
end
$$;

create trigger admin_log_only_grows
    before update or delete on admin_log
    for each row execute function admin_log_only_grows();

create trigger admin_log_is_not_emptied
    before truncate on admin_log
    for each statement execute function admin_log_only_grows();
