-- What was done to an account is told to its owner, who did not ask for the letter and cannot switch it off.
alter table letters drop constraint letters_kind_check;
alter table letters add constraint letters_kind_check check (kind in ('REQUESTED', 'ALARM', 'UNASKED'));
