-- Who wanted to be forgotten: the row stays, because what they did stays, but nothing in it says who they were.
alter table people add column forgotten_at timestamptz;
alter table people add check (forgotten_at is null or blocked_at is not null and name = '[forgotten]');
