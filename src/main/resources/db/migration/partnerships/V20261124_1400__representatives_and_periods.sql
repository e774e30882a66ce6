-- An organisation that left and came back has two memberships, so that nothing of its earlier time is lost.
alter table memberships add column id uuid not null default gen_random_uuid();
alter table memberships alter column id drop default;
alter table memberships drop constraint memberships_pkey;
alter table memberships add primary key (id);
alter table memberships add column leaving_reason text check (length(leaving_reason) between 1 and 1000);
alter table memberships add column ended_by uuid references people;
create unique index memberships_current on memberships (partnership, organisation) where until is null;
create index memberships_of_partnership on memberships (partnership);

-- Who speaks for a partner: as many as it names, and their deputies. Who stopped stays written down.
create table representatives (
    id         uuid    primary key,
    membership uuid    not null references memberships,
    name       text    not null check (length(name) between 1 and 200),
    scope      text    not null check (scope in ('DECIDES', 'CONSULTS', 'OBSERVES')),
    deputy     boolean not null default false,
    person     uuid    references people,
    since      date    not null,
    until      date,
    check (until is null or until >= since)
);

create unique index representatives_current on representatives (membership, lower(name)) where until is null;
create index representatives_of_person on representatives (person) where person is not null;

insert into representatives (id, membership, name, scope, since, until)
select gen_random_uuid(), id, representative, representative_scope, since, until
  from memberships
 where representative is not null;

alter table memberships drop column representative;
alter table memberships drop column representative_scope;
