-- A letter can bring an entry for the reader's calendar (RFC 5546).
alter table letters
    add calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    add calendar        text check (length(calendar) <= 100000),
    add check ((calendar is null) = (calendar_method is null));
