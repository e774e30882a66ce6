-- The partner about which the others decide has no voice; a reservation that is back is told of once.
alter table proposals
    add about uuid references organisations;

create index proposals_about on proposals (about);

alter table proposal_reservations
    add told_on date;
