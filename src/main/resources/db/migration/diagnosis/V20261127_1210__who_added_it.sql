-- For which partner somebody wrote it down, where they acted for one. Of what stands already nobody knows that.
alter table diagnosis_entries add column added_for uuid references organisations;
alter table stakeholders add column added_for uuid references organisations;

create index diagnosis_entries_added_for on diagnosis_entries (added_for) where added_for is not null;
create index stakeholders_added_for on stakeholders (added_for) where added_for is not null;
