-- The module of benefits keeps it now.
drop view public_expected;
alter table memberships drop column expects;
