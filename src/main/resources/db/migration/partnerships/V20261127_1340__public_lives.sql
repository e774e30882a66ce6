-- Which partnerships have ended, for modules that speak of what a partnership does.
create view public_lives as
select id as partnership, state in ('CLOSED', 'TRANSFORMED') as ended
  from partnerships;
