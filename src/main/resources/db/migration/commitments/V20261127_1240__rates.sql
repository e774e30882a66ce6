-- What a unit of a contribution that is not money is worth (domain/06, 6.3): suggestions, copied into a commitment when somebody
-- takes one. Grosze for one unit. Data, contacts and permissions have no price by design, and money is worth itself.
create table rates (
    id         uuid primary key default gen_random_uuid(),
    kind       text        not null check (length(kind) between 1 and 40 and kind not in ('DATA', 'CONTACTS', 'PERMISSION', 'MONEY')),
    unit       text        not null check (length(unit) between 1 and 40 and unit <> 'ZLOTY'),
    rate       bigint      not null check (rate between 1 and 10000000),
    basis      text        not null check (length(basis) between 1 and 300),
    year       int         not null check (year between 2000 and 2100),
    confidence text        not null check (confidence in ('SOURCED', 'HIGH', 'CHECK')),
    source     text        check (length(source) between 1 and 500),
    retired_at timestamptz,
    added_at   timestamptz not null default clock_timestamp(),
    version    int         not null default 0
);

create unique index rates_once on rates (kind, unit, year, basis) where retired_at is null;

insert into rates (kind, unit, rate, basis, year, confidence, source)
select kind, 'HOUR', rate, basis, year, confidence, source
  from (values ('VOLUNTEERING'), ('MEMBER_WORK')) as work (kind),
       (values (3140, 'minimalna stawka godzinowa w 2026 r.', 2026, 'SOURCED',
                'https://ksiegowosc-budzetowa.infor.pl/wiadomosci/7048841,rozporzadzenie-ws-minimalnej-krajowej-2026-r-podpisane-przez-premier.html'),
               (3050, 'minimalna stawka godzinowa w 2025 r. (wyliczona wstecz z podwyżki o 3 % w 2026 r.)', 2025, 'HIGH', null))
           as minimum (rate, basis, year, confidence, source);

insert into rates (kind, unit, rate, basis, year, confidence)
values ('TRANSPORT', 'KILOMETRE', 115, 'stawka za kilometr, samochód powyżej 900 cm³, obowiązuje od 17.01.2023 r.', 2023, 'HIGH');
