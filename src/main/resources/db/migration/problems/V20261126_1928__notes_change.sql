-- Causes and evidence are written together: they can be corrected, taken out and brought back.
alter table problem_notes add column version int not null default 0;
alter table problem_notes add column removed_at timestamptz;
