-- Something else than was offered may be agreed on. The row says what is brought now; what was offered first stays beside it.
alter table commitments
    add column first_what text check (length(first_what) between 1 and 300);

alter table commitment_promises
    add column what text check (length(what) between 1 and 300);
