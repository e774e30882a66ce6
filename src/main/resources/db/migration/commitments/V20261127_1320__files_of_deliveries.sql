-- A photo or a PDF beside a delivery. Which files a delivery has is said by the facts and, to be read, by its row. One without a
-- delivery waits for its form to be sent completely, and belongs to who sent it; afterwards the fact says who that was.
create table delivery_files (
    id       uuid primary key,
    delivery uuid references deliveries,
    kind     text        not null check (kind in ('PHOTO', 'PDF')),
    content  bytea       not null check (length(content) between 1 and 5242880),
    width    int         check (width > 0),
    height   int         check (height > 0),
    kept_by  uuid        references people,
    kept_at  timestamptz not null default clock_timestamp(),
    check ((kind = 'PHOTO') = (width is not null) and (width is null) = (height is null)),
    check ((delivery is null) = (kept_by is not null))
);

create index delivery_files_of_delivery on delivery_files (delivery);
create index delivery_files_loose on delivery_files (kept_at) where delivery is null;
create index delivery_files_kept_by on delivery_files (kept_by) where kept_by is not null;

alter table deliveries
    add column files uuid[] not null default '{}' check (cardinality(files) <= 5);
