-- Who is a partner today: for modules that count over partners in one statement.
create view public_partners as
select partnership, organisation, role
  from memberships
 where until is null;
