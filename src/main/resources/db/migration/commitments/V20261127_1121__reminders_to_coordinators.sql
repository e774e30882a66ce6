-- Whom the one reminder of a delivery told, where it was not the receiver: nobody is named, or there is no address.
alter table deliveries
    add column coordinators_told boolean not null default false,
    add check (not coordinators_told or reminded_at is not null);

create index deliveries_coordinators_told on deliveries (partnership) where coordinators_told and state = 'WAITING';
