-- The account of who signs for a party, so that nobody signs by taking the same name.
alter table agreement_parties add column signs uuid references people;
create index agreement_parties_signs on agreement_parties (signs);

-- What one partner declares, with what it brings and why it leaves, is for partners only.
update agreements set published_on = null where declarer is not null;
alter table agreements add check (published_on is null or declarer is null);
