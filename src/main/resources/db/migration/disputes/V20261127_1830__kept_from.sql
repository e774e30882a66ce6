-- Whoever coordinated while it was about the coordination: what was said of them does not open to them when they hand over. Not a table
-- of its own, so that what somebody can take out about themselves does not tell them that there is such a dispute.
alter table disputes add column kept_from uuid[] not null default '{}';
