-- Who said it by telephone and who wrote it down are two people.
alter table date_poll_partners
    add written_by text check (length(written_by) between 1 and 200);

comment on column date_poll_partners.written_by is 'who wrote down what was said by telephone, as they are called';
