-- What is written in one transaction keeps its order too.
alter table diagnosis_entries alter column added_at set default clock_timestamp();
alter table stakeholders alter column added_at set default clock_timestamp();
