-- One table for every level. The id says where a place lies: PL, 22 (voivodeship), 2213 (powiat), 221308 (gmina: the first
-- six digits of TERC, which outlive a change of kind), 221308-… (a neighbourhood, which TERC does not know). So whatever
-- refers to a place can be asked for "in this powiat" by a range of ids, without a join.
create table places (
    id          text collate "C" primary key
        check (id ~ '^(PL|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{6}-[0-9a-f-]{6,36})$'),
    kind        text not null,
    parent      text collate "C" references places,
    name        text not null collate "pl-PL-x-icu" check (length(name) between 1 and 120),
    register_on date,
    ended_on    date,
    added_by    uuid references people,
    words       tsvector not null default '',
    folded_name text collate "C" not null generated always as (folded(name collate "C")) stored,
    check (kind in ('COUNTRY', 'VOIVODESHIP', 'POWIAT', 'CITY_POWIAT', 'URBAN_GMINA', 'RURAL_GMINA', 'URBAN_RURAL_GMINA',
                    'SOLECTWO', 'OSIEDLE', 'DZIELNICA', 'INNE')),
    check (length(id) = case
               when kind = 'COUNTRY' or kind = 'VOIVODESHIP' then 2
               when kind in ('POWIAT', 'CITY_POWIAT') then 4
               when kind like '%_GMINA' then 6
               else greatest(length(id), 13) end),
    check (parent is not distinct from case length(id)
               when 2 then case when id = 'PL' then null else 'PL' end
               when 4 then left(id, 2)
               when 6 then left(id, 4)
               else left(id, 6) end),
    check (folded_name <> '')
);

comment on column places.register_on is 'The state of the register in which the place last stood; null for what people added';
comment on column places.ended_on is 'The state of the register that no longer has the place; what hangs on it stays';

create index places_by_parent on places (parent, name, id);
create index places_words on places using gin (words);
create index places_folded_name on places (folded_name);
create index places_like_name on places using gin (folded_name gin_trgm_ops);
create unique index places_one_name_in_a_gmina on places (parent, folded_name) where length(id) > 6 and ended_on is null;

insert into places (id, kind, name) values ('PL', 'COUNTRY', 'Polska');
