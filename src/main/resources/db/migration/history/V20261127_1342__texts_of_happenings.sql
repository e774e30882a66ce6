-- Whose texts a happening speaks of: their versions are one step away.
alter table happenings add column thing uuid;
