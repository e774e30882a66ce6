-- Of a sheet that was taken back, names and tasks can be removed together when people ask for it (decision 25).
alter table time_sheet_rows
    drop constraint time_sheet_rows_person_check,
    drop constraint time_sheet_rows_folded_check,
    drop constraint time_sheet_rows_task_check,
    add constraint time_sheet_rows_named check (
        length(person) between 1 and 120 and length(folded) between 1 and 240 and length(task) between 1 and 300
        or person = '' and folded = '' and task = '');
