-- What the kept one lacked goes over from the gone one, as its numbers do, and goes back when it is undone.
alter table organisation_merges
    add column email   text,
    add column phone   text,
    add column website text,
    add column offers  text;
